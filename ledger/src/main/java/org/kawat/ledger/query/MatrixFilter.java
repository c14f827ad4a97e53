package org.kawat.ledger.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;

/**
 * Which events are counted in a matrix. What is null or empty does not matter.
 *
 * @param since first day of the act; where no day is known, of its publication
 * @param until last day
 * @param statuses any of them
 * @param quads any of them, as in "verbal conflict"
 */
public record MatrixFilter(
        @Nullable LocalDate since, @Nullable LocalDate until, List<Status> statuses, List<String> quads) {
    public MatrixFilter {
        statuses = List.copyOf(statuses);
        quads = List.copyOf(quads);
    }

    /** What happened, at whatever time. */
    public static MatrixFilter actual() {
        return new MatrixFilter(null, null, List.of(Status.ACTUAL), List.of());
    }
}
