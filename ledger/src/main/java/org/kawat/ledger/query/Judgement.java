package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * What an analyst said of one report.
 *
 * @param number what was said at one time has one; it is undone by it
 * @param report key of the report
 * @param type as it was when this was said, and
 * @param evidence the words
 * @param verdict "right", "wrong" or "amended"
 * @param fields what is amended, as JSON
 * @param by who
 * @param at when, as ISO 8601
 * @param adrift there is no such report any more since the article was coded anew
 */
public record Judgement(
        long number,
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
        boolean adrift) {
    /** Whether it was taken back. */
    public boolean isUndone() {
        return undoneAt != null;
    }
}
