package org.kawat.app.view;

import java.util.List;

/**
 * A part of a sentence that tells an event.
 *
 * @param kind what it is
 * @param words the words themselves
 * @param codes of an actor, the codes of the states or bodies that go with the name
 */
public record Piece(Kind kind, String words, List<String> codes) {
    /** What a part of a sentence is. */
    public enum Kind {
        /** Somebody on a side of the event. */
        ACTOR,
        /** What was done. */
        DEED,
        /** What stands between actors, and what is said of the whole. */
        OTHER
    }

    public Piece {
        codes = List.copyOf(codes);
    }

    static Piece of(Kind kind, String words) {
        return new Piece(kind, words, List.of());
    }

    /** The blank before the words, which is not to be underlined with them. */
    public String before() {
        return words.startsWith(" ") ? " " : "";
    }

    /** The blank after the words. */
    public String after() {
        return words.endsWith(" ") ? " " : "";
    }

    /** The words with the codes in brackets: "Prabowo (IDN)". */
    String printed() {
        return codes.isEmpty() ? words : words + " (" + String.join(", ", codes) + ")";
    }
}
