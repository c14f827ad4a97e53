package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * Which corrections are wanted. What is null does not matter.
 *
 * @param event id of an event: those of the reports that are of it now
 * @param article id of an article
 */
public record CorrectionFilter(
        @Nullable String event, @Nullable String article) {
    public static CorrectionFilter all() {
        return new CorrectionFilter(null, null);
    }
}
