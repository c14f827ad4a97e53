package org.kawat.ledger.correct;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that coding an article again changes.
 *
 * @param article its key
 * @param type of the event as it is after, or was before where it is gone
 * @param evidence the words of it
 * @param before what the event was, in a line; null where there was none
 * @param after what it is; null where there is none
 * @param fields what differs
 */
public record Change(
        String article,
        What what,
        String type,
        String evidence,
        @Nullable String before,
        @Nullable String after,
        List<String> fields) {
    /** What becomes of it. */
    public enum What {
        NEW,
        GONE,
        CHANGED,
        /** Nothing of the events; actors, statements, figures, dates or checks differ. */
        FACTS,
        /** An analyst's word that no event is left for. */
        ADRIFT
    }

    public Change {
        fields = List.copyOf(fields);
    }
}
