package org.kawat.app.desk.article;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/**
 * Words of an article that a fact was read from.
 *
 * @param fact what they belong to, as one word: "e2-did" are the words of the second event, "f1" are the first figure
 * @param kind the class of the style sheet: "actor", "figure" and so on
 */
record Mark(Span span, String fact, String kind) {
    /** The id of the place where it begins, as links to statements and figures have it; null for all else. */
    @Nullable
    String anchor() {
        return switch (kind) {
            case "said" -> "s-" + span.begin();
            case "figure" -> "f-" + span.begin();
            default -> null;
        };
    }
}
