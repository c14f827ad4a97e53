package org.kawat.coder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it came: its text, a paragraph a line, page furniture and all, and what is known about it from elsewhere.
 * Only {@code text} is needed.
 *
 * @param id the caller's name for it; null lets the writer derive one from the text
 * @param language ISO 639-1 code; null lets the coder choose among the packs it has
 * @param published the day of publication, against which dates are read; never guessed from the text
 */
public record Article(
        @Nullable String id,
        String text,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String title,
        @Nullable String url) {
    public static Article of(String text) {
        return new Article(null, text, null, null, null, null, null);
    }
}
