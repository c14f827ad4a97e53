package org.kawat.coder.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.pack.PredicateBook;

/**
 * A noun phrase, its coordinated parts taken apart.
 *
 * @param from index of its first item
 * @param to index after the last
 */
public record NounPhrase(int from, int to, Span span, List<Part> parts) {
    /**
     * One noun phrase of a coordination.
     *
     * @param head the head noun or name, lower case
     * @param nounClass null for heads that no list knows, and for names
     * @param own the actor that the phrase itself names; null where its head is no actor
     * @param inner actors named inside it: "the proposal of X", "a school in X"
     * @param events predicates that have the head as their event noun
     * @param words all its words, lower case, with blanks between
     * @param determined whether a demonstrative stands at its end
     */
    public record Part(
            Span span,
            String head,
            Span headSpan,
            Nouns.@Nullable NounClass nounClass,
            @Nullable Mention own,
            List<Mention> inner,
            List<PredicateBook.Use> events,
            String words,
            boolean determined) {
        public Part {
            inner = List.copyOf(inner);
            events = List.copyOf(events);
        }
    }

    public NounPhrase {
        parts = List.copyOf(parts);
    }

    /** The same phrase with another's parts after its own. */
    public NounPhrase and(NounPhrase other) {
        List<Part> all = new java.util.ArrayList<>(parts);
        all.addAll(other.parts);
        return new NounPhrase(from, other.to, span.cover(other.span), all);
    }
}
