package org.kawat.coder.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;

/**
 * One or more tokens folded into what they are in their sentence: a name, a date, a verb, a word of a closed class.
 *
 * @param from index of the first token
 * @param to index after the last
 * @param value which kind within {@code kind}: a preposition's place, a conjunction's sense, a pronoun's person
 * @param names what a NAME may stand for
 * @param noun what is known of a NOUN
 * @param title what is known of a TITLE
 * @param uses predicates that have this form, of verbs and of event nouns
 * @param ops operators that have this form
 * @param voice of a VERB
 */
public record Item(
        Kind kind,
        int from,
        int to,
        Span span,
        String norm,
        String value,
        boolean capital,
        List<NameEntry> names,
        Nouns.@Nullable Noun noun,
        Nouns.@Nullable Title title,
        List<PredicateBook.Use> uses,
        List<Verbs.Use> ops,
        Predicate.@Nullable Voice voice) {
    public enum Kind {
        NAME,
        CAPS,
        TITLE,
        NOUN,
        VERB,
        COPULA,
        PREP,
        SUB,
        THAT,
        RELATIVE,
        AND,
        BUT,
        NOT,
        ASPECT,
        MODAL,
        PRONOUN,
        DET,
        QUANTIFIER,
        GROUP,
        NUMBER,
        ADVERB,
        QUESTION,
        OF,
        DATE,
        MEASURE,
        QUOTE,
        CLITIC,
        ALIAS,
        COMMA,
        COLON,
        SEMICOLON,
        DASH,
        OTHER
    }

    static Item plain(Kind kind, int from, int to, Span span, String norm, boolean capital) {
        List<NameEntry> names = List.of();
        return new Item(kind, from, to, span, norm, "", capital, names, null, null, List.of(), List.of(), null);
    }

    Item withNames(List<NameEntry> known) {
        List<NameEntry> copy = List.copyOf(known);
        return new Item(kind, from, to, span, norm, value, capital, copy, noun, title, uses, ops, voice);
    }

    Item withNoun(Nouns.@Nullable Noun known) {
        return new Item(kind, from, to, span, norm, value, capital, names, known, title, uses, ops, voice);
    }

    Item withTitle(Nouns.Title known) {
        return new Item(kind, from, to, span, norm, known.role(), capital, names, noun, known, uses, ops, voice);
    }

    Item withForms(List<PredicateBook.Use> predicates, List<Verbs.Use> operators) {
        List<PredicateBook.Use> known = List.copyOf(predicates);
        List<Verbs.Use> does = List.copyOf(operators);
        return new Item(kind, from, to, span, norm, value, capital, names, noun, title, known, does, voice);
    }

    Item withVoice(Predicate.@Nullable Voice known) {
        return new Item(kind, from, to, span, norm, value, capital, names, noun, title, uses, ops, known);
    }

    /** The same words as something else. */
    Item as(Kind other, String otherValue) {
        return new Item(other, from, to, span, norm, otherValue, capital, names, noun, title, uses, ops, voice);
    }

    public boolean is(Kind other) {
        return kind == other;
    }

    public boolean hasOp(Verbs.Op op) {
        for (Verbs.Use use : ops) {
            if (use.op() == op) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a name that belongs to nobody but a person, as far as packs know. */
    boolean isPersonName() {
        return kind == Kind.CAPS
                || kind == Kind.NAME && names.stream().allMatch(e -> e.kind() == NameEntry.Kind.PERSON);
    }

    /** What is known of a noun for organs, people, firms or weapons; null for all else. */
    Nouns.@Nullable Noun actorNoun() {
        if (kind != Kind.NOUN || noun == null) {
            return null;
        }
        return switch (noun.nounClass()) {
            case ORGAN, PEOPLE, ORG, ASSET -> noun;
            case PLACE, DEED, DOCUMENT, MATTER, MEASURE -> null;
        };
    }

    /** The sector of a noun or title. */
    @Nullable
    String sector() {
        if (noun != null) {
            return noun.sector();
        }
        return title == null ? null : title.sector();
    }
}
