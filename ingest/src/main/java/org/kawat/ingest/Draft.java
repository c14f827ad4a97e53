package org.kawat.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a source gives of an article before anything is decided.
 *
 * @param text a paragraph a line; empty where none was found
 * @param language what the source says of it, which is often wrong
 * @param published as it is written there
 */
public record Draft(
        String text,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language,
        @Nullable String url,
        List<String> notes) {
    public Draft {
        notes = List.copyOf(notes);
    }
}
