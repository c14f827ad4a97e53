package org.kawat.coder.event;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;

/**
 * Where a predicate stands: the clause, and for event nouns the noun phrase that is its head.
 *
 * @param noun the part whose head is the event noun; null for verbs
 * @param nounChunk the chunk that holds it
 * @param receive the clause's subject is the target of the event noun
 * @param bare the event noun has no verb that lends it a subject
 */
record Frame(
        Clause clause,
        NounPhrase.@Nullable Part noun,
        @Nullable Chunk nounChunk,
        boolean receive,
        boolean bare) {
    /** The clause with its verb. */
    static Frame of(Clause clause) {
        return new Frame(clause, null, null, false, false);
    }
}
