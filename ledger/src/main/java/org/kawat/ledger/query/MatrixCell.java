package org.kawat.ledger.query;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one did to another over all of the time that was asked for. What two did on one footing is in the cells of both
 * directions, as it is found from either side.
 *
 * @param mutual how many of the events were on one footing
 * @param scored how many have a score
 * @param goldsteinSum of those that have one
 * @param goldsteinMean the same; null where none has one
 * @param byQuad events of each class
 */
public record MatrixCell(
        String source,
        String target,
        int events,
        int mutual,
        int reports,
        int scored,
        double goldsteinSum,
        @Nullable Double goldsteinMean,
        SortedMap<String, Integer> byQuad) {
    public MatrixCell {
        byQuad = Collections.unmodifiableSortedMap(new TreeMap<>(byQuad));
    }
}
