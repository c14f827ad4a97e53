package org.kawat.ledger.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;

/**
 * Which relations are wanted, and how they are to be counted.
 *
 * @param one code of one side, and
 * @param other of the other: both directions, and what the two do on one footing; null for any
 * @param statuses what counts; only what happened, unless told otherwise
 */
public record RelationFilter(
        @Nullable String one,
        @Nullable String other,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<Status> statuses,
        Step step) {
    /** Over what time is counted. */
    public enum Step {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        ALL
    }

    public RelationFilter {
        statuses = List.copyOf(statuses);
    }

    /** What happened between the two, by month. */
    public static RelationFilter between(@Nullable String one, @Nullable String other) {
        return new RelationFilter(one, other, null, null, List.of(Status.ACTUAL), Step.MONTH);
    }

    public RelationFilter by(Step other) {
        return new RelationFilter(one, this.other, since, until, statuses, other);
    }
}
