package org.kawat.coder.clause;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.pack.Place;

/**
 * A constituent of a clause.
 *
 * @param from index of the first item
 * @param to index after the last
 * @param noun of a NOUN or PREP chunk
 * @param place what a PREP chunk's preposition says; null for those that name no side (time, source)
 * @param item the conjunction, date, quotation, … that it is; for PREP the preposition
 * @param verb of a VERB chunk
 */
public record Chunk(
        Kind kind,
        int from,
        int to,
        Span span,
        @Nullable NounPhrase noun,
        @Nullable Place place,
        @Nullable Item item,
        @Nullable VerbGroup verb) {
    public enum Kind {
        NOUN,
        PREP,
        VERB,
        SUB,
        THAT,
        RELATIVE,
        AND,
        BUT,
        COMMA,
        BREAK,
        DATE,
        QUOTE,
        ADVERB,
        OTHER
    }

    /** The same constituent with a noun phrase that says more of it. */
    Chunk with(NounPhrase fuller) {
        int end = Math.max(to, fuller.to());
        return new Chunk(kind, from, end, span.cover(fuller.span()), fuller, place, item, verb);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether it is a prepositional phrase whose preposition is of that kind ("according"). */
    public boolean isPrep(String value) {
        return kind == Kind.PREP && item != null && item.value().equals(value);
    }
}
