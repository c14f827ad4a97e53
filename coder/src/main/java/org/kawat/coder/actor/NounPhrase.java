package org.kawat.coder.actor;

import java.util.ArrayList;
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

        @Override
        public int hashCode() {
            return span.hashCode(); // where it stands tells it apart; all that packs know of it would take long
        }
    }

    public NounPhrase {
        parts = List.copyOf(parts);
    }

    private static boolean isBareName(Mention mention) {
        return mention.kind() == Mention.Kind.NAME
                || mention.kind() == Mention.Kind.PERSON && mention.office().isEmpty();
    }

    /** The same phrase with another's parts after its own. */
    public NounPhrase and(NounPhrase other) {
        Part last = parts.get(parts.size() - 1);
        Part next = other.parts.get(0);
        if (last.own() == null && !last.inner().isEmpty() && next.own() != null && isBareName(next.own())) {
            // "the decision of A, B and C": the further names belong to the same head
            List<Mention> inner = new ArrayList<>(last.inner());
            inner.add(next.own());
            inner.addAll(next.inner());
            List<Part> merged = new ArrayList<>(parts.subList(0, parts.size() - 1));
            merged.add(new Part(
                    last.span().cover(next.span()),
                    last.head(),
                    last.headSpan(),
                    last.nounClass(),
                    null,
                    inner,
                    last.events(),
                    last.words() + " " + next.words(),
                    next.determined()));
            return new NounPhrase(from, other.to, span.cover(other.span), merged);
        }
        List<Part> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new NounPhrase(from, other.to, span.cover(other.span), all);
    }
}
