package org.kawat.coder.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;

/**
 * Words said, and by whom.
 *
 * @param speaker null where nobody is named or nobody that can be told
 * @param printed the words that name the speaker; null where there are none
 * @param verb the word of saying
 * @param span the words said
 * @param clauses clauses of the sentence that are the words said
 * @param quotation the quotation that is; null for indirect speech
 * @param addressed who the addressee is
 * @param claimed the word of saying casts doubt on what is said
 */
public record Said(
        @Nullable Reference speaker,
        @Nullable Span printed,
        Statement.Kind kind,
        String verb,
        @Nullable Span addressee,
        Span span,
        List<Clause> clauses,
        Parsed.@Nullable Quoted quotation,
        boolean claimed,
        List<Reference> addressed) {
    public Said {
        addressed = List.copyOf(addressed);
        clauses = List.copyOf(clauses);
    }

    /** "Called illegal": a predicate with no verb and no subject, of a word or two; it tells how something is judged, and is no statement. */
    public boolean isFragment(String text) {
        Clause only = clauses.size() == 1 ? clauses.get(0) : null;
        boolean predicate = only != null
                && only.verb() != null
                && only.verb().verb() == null
                && only.subject() == null
                && only.marker() == null;
        return predicate && span.of(text).split("\\s+").length < IndirectSpeech.SMALL_CLAUSE_WORDS;
    }
}
