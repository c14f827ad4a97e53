package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * An analyst's word on what an article says of an event.
 *
 * @param number by which it is taken back, with all that was said at the same time
 * @param article key of the article
 * @param report key of the report
 * @param type as it was when this was said, and
 * @param evidence the words
 * @param verdict "right", "wrong" or "amended"
 * @param fields what is amended, as JSON
 * @param by who
 * @param at when, as ISO 8601
 * @param adrift there is no such report any more since the article was coded anew
 */
public record CorrectionEntry(
        long number,
        String article,
        String report,
        String type,
        String evidence,
        String verdict,
        @Nullable String fields,
        @Nullable String note,
        String by,
        String at,
        @Nullable String undoneBy,
        @Nullable String undoneAt,
        boolean adrift) {}
