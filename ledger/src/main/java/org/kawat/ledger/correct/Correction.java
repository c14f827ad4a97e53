package org.kawat.ledger.correct;

import org.jspecify.annotations.Nullable;

/**
 * An analyst's word on what an article says of an event.
 *
 * @param batch what was said at one time, of one report or of all of an event; it is undone as a whole
 * @param article key of the article
 * @param report key of the report
 * @param type as it was when this was said, and
 * @param evidence the words: by these the report is found again when it is coded anew
 * @param fields what is amended, as JSON
 * @param by who
 * @param at when, as ISO 8601
 * @param adrift there is no such report any more since the article was coded anew
 */
public record Correction(
        long id,
        long batch,
        String article,
        String report,
        String type,
        String evidence,
        Verdict verdict,
        @Nullable String fields,
        @Nullable String note,
        String by,
        String at,
        @Nullable String undoneBy,
        @Nullable String undoneAt,
        boolean adrift) {}
