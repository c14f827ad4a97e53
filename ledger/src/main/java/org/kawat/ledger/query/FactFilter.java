package org.kawat.ledger.query;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Of which articles statements, figures or articles are wanted. What is null does not matter.
 *
 * @param since first day of publication
 * @param until last day of publication
 * @param text words of the title or the body of the article, as in {@link EventFilter}
 * @param story key of the story
 */
public record FactFilter(
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String publisher,
        @Nullable String language,
        @Nullable String text,
        @Nullable String story) {
    public static FactFilter all() {
        return new FactFilter(null, null, null, null, null, null);
    }
}
