package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * An event with when it came.
 *
 * @param firstReport key of the report of it that came first: unlike the event's own, it stays when earlier print turns up
 * @param firstAt when that was, an ISO instant; null where it came before ledgers kept this
 * @param lastAt when its last report came
 */
public record Newcomer(
        String firstReport,
        @Nullable String firstAt,
        @Nullable String lastAt,
        EventDetail detail) {}
