package org.kawat.app.desk.alert;

import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt.
 *
 * @param status of HTTP; null where there was no answer
 * @param reason why it failed; null if it arrived
 */
record Outcome(@Nullable Integer status, Delivery.@Nullable Reason reason) {
    static Outcome failed(Delivery.Reason reason) {
        return new Outcome(null, reason);
    }

    static Outcome answered(int status) {
        if (status / 100 == 2) {
            return new Outcome(status, null);
        }
        return new Outcome(status, status / 100 == 3 ? Delivery.Reason.REDIRECT : Delivery.Reason.STATUS);
    }

    boolean arrived() {
        return reason == null;
    }

    /** Whether to try again is of no use. */
    boolean isFinal() {
        return reason == Delivery.Reason.ADDRESS;
    }
}
