package org.kawat.coder.text;

import org.kawat.coder.Span;

/**
 * A word, a number or a mark.
 *
 * @param norm lower case (root locale), with common typing errors of the pack mended; what packs are looked up by
 * @param spaceBefore whether white space (or the sentence's begin) stands before it
 */
public record Token(Kind kind, Span span, String norm, boolean capital, boolean spaceBefore) {
    /** CLITIC is a suffix written with its word (Indonesian -nya) and split from it; NUMBER is digits with their separators. */
    public enum Kind {
        WORD,
        CLITIC,
        NUMBER,
        OPEN_QUOTE,
        CLOSE_QUOTE,
        OPEN_BRACKET,
        CLOSE_BRACKET,
        COMMA,
        COLON,
        SEMICOLON,
        DASH,
        END,
        SYMBOL
    }

    public boolean isWord() {
        return kind == Kind.WORD || kind == Kind.CLITIC;
    }
}
