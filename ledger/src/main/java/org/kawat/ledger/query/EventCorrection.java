package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * What an analyst said at one time of an event or of one of its reports.
 *
 * @param number by which it is taken back
 * @param reports of how many of the event's reports it was said
 * @param verdict "right", "wrong" or "amended"
 * @param fields what is amended, as JSON
 * @param by who
 * @param at when, as ISO 8601
 */
public record EventCorrection(
        long number,
        int reports,
        String verdict,
        @Nullable String fields,
        @Nullable String note,
        String by,
        String at,
        @Nullable String undoneBy,
        @Nullable String undoneAt) {}
