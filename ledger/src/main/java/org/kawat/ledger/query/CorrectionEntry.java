package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * An analyst's word on what an article says of an event.
 *
 * @param number what was said at one time, of one report or of all of an event, has one number, by which it is undone
 * @param event key of the event that the report is of now; null where there is no such report any more
 * @param article key of the article
 * @param report key of the report
 * @param type as it was when this was said, and
 * @param evidence the words
 * @param verdict "right", "wrong" or "amended"
 * @param fields what is amended, as JSON
 * @param by who
 * @param at when, as ISO 8601
 */
public record CorrectionEntry(
        long number,
        @Nullable String event,
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
        @Nullable String undoneAt) {
    /** Whether it was taken back. */
    public boolean isUndone() {
        return undoneAt != null;
    }

    /** Whether there is no such report any more since the article was coded anew. */
    public boolean adrift() {
        return event == null;
    }
}
