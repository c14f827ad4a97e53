package org.kawat.app.desk.alert;

import org.jspecify.annotations.Nullable;

/**
 * How it goes with an alert.
 *
 * @param waiting those that are being sent, too
 * @param last the delivery that was tried last
 */
record Summary(
        long sent, long waiting, long givenUp, @Nullable Delivery last) {
    /** Of an alert that nothing was sent for. */
    static final Summary NONE = new Summary(0, 0, 0, null);
}
