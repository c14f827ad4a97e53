package org.kawat.ledger.query;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What passed between two in one stretch of time.
 *
 * @param mutual of what they did on one footing: source and target are in the order of their codes
 * @param period day, week (2025-W05), month or year; null over all time
 * @param scored how many have a score
 * @param goldstein the mean of the events that have a score
 * @param byType events of each type
 * @param byQuad events of each class
 */
public record Relation(
        String source,
        String target,
        boolean mutual,
        @Nullable String period,
        int events,
        int reports,
        int scored,
        @Nullable Double goldstein,
        SortedMap<String, Integer> byType,
        SortedMap<String, Integer> byQuad) {
    public Relation {
        byType = Collections.unmodifiableSortedMap(new TreeMap<>(byType));
        byQuad = Collections.unmodifiableSortedMap(new TreeMap<>(byQuad));
    }
}
