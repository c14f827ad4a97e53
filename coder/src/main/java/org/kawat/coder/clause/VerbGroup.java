package org.kawat.coder.clause;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Item;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;

/**
 * A verb and what stands before it: negation, aspect, modals, adverbs.
 *
 * @param verb the verb; null where only its auxiliaries are printed ("akan ke Beijing")
 * @param before negations, aspects, modals and adverbs, in order
 */
public record VerbGroup(@Nullable Item verb, List<Item> before, Span span) {
    public VerbGroup {
        before = List.copyOf(before);
    }

    public boolean has(Item.Kind kind, String value) {
        return before.stream().anyMatch(i -> i.is(kind) && i.value().equals(value));
    }

    public boolean hasAny(Item.Kind kind) {
        return before.stream().anyMatch(i -> i.is(kind));
    }

    public boolean negated() {
        return before.stream().filter(i -> i.is(Item.Kind.NOT)).count() % 2 == 1; // "cannot not" affirms
    }

    public Predicate.@Nullable Voice voice() {
        return verb == null ? null : verb.voice();
    }

    public boolean isPassive() {
        return voice() == Predicate.Voice.PASSIVE;
    }

    public boolean hasOp(Verbs.Op op) {
        return verb != null && verb.hasOp(op);
    }

    public List<PredicateBook.Use> uses() {
        return verb == null ? List.of() : verb.uses();
    }
}
