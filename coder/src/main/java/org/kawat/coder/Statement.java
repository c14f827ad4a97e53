package org.kawat.coder;

import org.jspecify.annotations.Nullable;

/**
 * Words that the report gives as somebody's.
 *
 * @param speaker fullest form of the name in the article, or the description printed; null where none is named
 * @param code the speaker's state or body
 * @param verb the word of saying, as printed
 * @param addressee as printed
 * @param span the words said
 */
public record Statement(
        @Nullable String speaker,
        @Nullable String code,
        Kind kind,
        String verb,
        @Nullable String addressee,
        Span span) {
    public enum Kind {
        DIRECT,
        INDIRECT
    }
}
