package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.NounPhraseReader;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.Verbs;

/** Groups items into noun phrases with their coordination, prepositional phrases, verb groups and conjunctions. */
final class Chunker {
    private static final int LONGEST_LIST = 40;

    private final List<Item> items;
    private final NounPhraseReader nouns;
    private final List<Chunk> chunks = new ArrayList<>();

    private Chunker(List<Item> items) {
        this.items = items;
        this.nouns = new NounPhraseReader(items);
    }

    static List<Chunk> chunk(List<Item> items) {
        Chunker chunker = new Chunker(items);
        int i = 0;
        while (i < items.size()) {
            i = chunker.step(i);
        }
        return chunker.chunks;
    }

    private int step(int i) {
        Item item = items.get(i);
        return switch (item.kind()) {
            case NAME, CAPS, TITLE, NOUN, QUANTIFIER, GROUP, NUMBER, MEASURE, PRONOUN -> nounPhrase(i);
            case NOT, ASPECT, MODAL, ADVERB, VERB, COPULA -> verbGroup(i);
            case PREP -> prep(i);
            case SUB -> single(Chunk.Kind.SUB, i);
            case THAT -> single(Chunk.Kind.THAT, i);
            case RELATIVE -> single(Chunk.Kind.RELATIVE, i);
            case AND -> single(Chunk.Kind.AND, i);
            case BUT -> single(Chunk.Kind.BUT, i);
            case COMMA -> single(Chunk.Kind.COMMA, i);
            case COLON, SEMICOLON, DASH -> single(Chunk.Kind.BREAK, i);
            case DATE -> single(Chunk.Kind.DATE, i);
            case QUOTE -> single(Chunk.Kind.QUOTE, i);
            case CLITIC, DET, ALIAS, QUESTION, OF, OTHER -> single(Chunk.Kind.OTHER, i);
        };
    }

    private int single(Chunk.Kind kind, int i) {
        chunks.add(new Chunk(kind, i, i + 1, items.get(i).span(), null, null, items.get(i), null));
        return i + 1;
    }

    private int nounPhrase(int i) {
        NounPhrase phrase = enumerated(coordinated(i));
        if (phrase == null) {
            return single(Chunk.Kind.OTHER, i);
        }
        chunks.add(new Chunk(Chunk.Kind.NOUN, i, phrase.to(), phrase.span(), phrase, null, null, null));
        return phrase.to();
    }

    /** A noun phrase and those that follow it in a list: A, B, and C; A and B. */
    private @Nullable NounPhrase coordinated(int i) {
        return coordinated(i, false);
    }

    /** "With A, B and C, X did": behind the list of a preposition that opens the sentence the subject and its verb follow. */
    private @Nullable NounPhrase fronted(int i) {
        NounPhrase list = coordinated(i, false);
        int comma = list == null ? items.size() : list.to();
        boolean more =
                comma + 1 < items.size() && items.get(comma).is(Item.Kind.COMMA) && startsNoun(items.get(comma + 1));
        NounPhrase subject = more ? nouns.read(comma + 1) : null;
        boolean verb = subject != null
                && subject.to() < items.size()
                && (items.get(subject.to()).is(Item.Kind.VERB) || auxiliary(items.get(subject.to())));
        return verb ? list : coordinated(i, true);
    }

    /** @param fronted the phrase opens the sentence behind a preposition: a comma ends it */
    private @Nullable NounPhrase coordinated(int i, boolean fronted) {
        NounPhrase phrase = nouns.read(i);
        if (phrase == null) {
            return null;
        }
        List<NounPhrase> parts = new ArrayList<>(List.of(phrase));
        int at = phrase.to();
        boolean joined = false;
        while (at < items.size() && at - i < LONGEST_LIST && !joined) {
            int next = at;
            boolean comma = items.get(next).is(Item.Kind.COMMA);
            next += comma ? 1 : 0;
            boolean and = next < items.size() && (items.get(next).is(Item.Kind.AND) || hyphen(next));
            next += and ? 1 : 0;
            if (next == at || next >= items.size() || !startsNoun(items.get(next))) {
                break;
            }
            NounPhrase more = nouns.read(next);
            if (more == null || comma && (fronted || unlike(parts.get(parts.size() - 1), more))) {
                break;
            }
            parts.add(more);
            at = more.to();
            joined = and;
        }
        if (!joined) {
            // commas alone make no list: an apposition or another clause follows
            return phrase;
        }
        if (parts.size() == 2 && opensClause(parts.get(1))) {
            return phrase;
        }
        NounPhrase all = parts.get(0);
        for (NounPhrase part : parts.subList(1, parts.size())) {
            all = all.and(part);
        }
        return all;
    }

    /** "Three countries: A, B and C": who they are stands behind the colon. */
    private @Nullable NounPhrase enumerated(@Nullable NounPhrase phrase) {
        if (phrase == null
                || phrase.parts().size() > 1
                || phrase.to() + 1 >= items.size()
                || !items.get(phrase.to()).is(Item.Kind.COLON)
                || !startsNoun(items.get(phrase.to() + 1))) {
            return phrase;
        }
        NounPhrase list = coordinated(phrase.to() + 1);
        boolean counted = items.subList(phrase.from(), phrase.to()).stream()
                .anyMatch(item -> item.is(Item.Kind.NUMBER) || item.is(Item.Kind.QUANTIFIER));
        boolean named = list != null
                && list.parts().size() > 1
                && list.parts().stream()
                        .allMatch(p -> p.own() != null && p.own().kind() == Mention.Kind.NAME);
        return counted && named && list != null
                ? new NounPhrase(phrase.from(), list.to(), phrase.span().cover(list.span()), list.parts())
                : phrase;
    }

    /** "Rusia-Ukraina": a dash with no blanks between two names joins them. */
    private boolean hyphen(int i) {
        return items.get(i).is(Item.Kind.DASH)
                && i > 0
                && i + 1 < items.size()
                && items.get(i - 1).is(Item.Kind.NAME)
                && items.get(i + 1).is(Item.Kind.NAME)
                && items.get(i - 1).span().end() == items.get(i).span().begin()
                && items.get(i).span().end() == items.get(i + 1).span().begin();
    }

    /** Whether two phrases are too different to stand in one list: an actor, and something that is none. */
    private static boolean unlike(NounPhrase a, NounPhrase b) {
        NounPhrase.Part last = a.parts().get(a.parts().size() - 1);
        NounPhrase.Part next = b.parts().get(0);
        boolean possessors = last.own() == null && !last.inner().isEmpty();
        return (last.own() == null) != (next.own() == null) && !possessors || last.determined();
    }

    /** Whether the phrase behind "and" is rather the subject of a new clause: a verb has passed, and another follows. */
    private boolean opensClause(NounPhrase second) {
        boolean verbBefore = false;
        if (!chunks.isEmpty() && chunks.get(chunks.size() - 1).is(Chunk.Kind.COMMA)) {
            return false;
        }
        for (int k = chunks.size() - 1; k >= 0; k--) {
            Chunk chunk = chunks.get(k);
            if (chunk.is(Chunk.Kind.SUB)
                    || chunk.is(Chunk.Kind.THAT)
                    || chunk.is(Chunk.Kind.RELATIVE)
                    || chunk.is(Chunk.Kind.BREAK)
                    || chunk.is(Chunk.Kind.BUT)) {
                break;
            }
            if (chunk.verb() != null) {
                // a verb of saying is followed by the whole subject of what is said
                verbBefore = !takesClause(chunk.verb());
                break;
            }
        }
        boolean pronoun = second.parts().get(0).own() != null
                && second.parts().get(0).own().kind() == Mention.Kind.PRONOUN;
        if (!verbBefore && !pronoun) {
            return false;
        }
        int at = second.to();
        while (at < items.size()
                && (items.get(at).is(Item.Kind.NOT)
                        || items.get(at).is(Item.Kind.ASPECT)
                        || items.get(at).is(Item.Kind.MODAL)
                        || items.get(at).is(Item.Kind.ADVERB)
                        || items.get(at).is(Item.Kind.DATE))) {
            at++;
        }
        return at < items.size() && items.get(at).is(Item.Kind.VERB);
    }

    private static boolean takesClause(VerbGroup group) {
        return group.hasOp(Verbs.Op.SAY)
                || group.hasOp(Verbs.Op.CLAIM)
                || group.hasOp(Verbs.Op.CAUSE)
                || group.uses().stream().anyMatch(u -> u.predicate().type() == EventType.REQUEST);
    }

    private static boolean startsNoun(Item item) {
        return switch (item.kind()) {
            case NAME, CAPS, TITLE, NOUN, QUANTIFIER, GROUP, NUMBER, MEASURE, PRONOUN -> true;
            default -> false;
        };
    }

    private int verbGroup(int i) {
        List<Item> before = new ArrayList<>();
        int at = i;
        while (at < items.size() && auxiliary(items.get(at))) {
            before.add(items.get(at++));
        }
        boolean verb = at < items.size()
                && (items.get(at).is(Item.Kind.VERB) || items.get(at).is(Item.Kind.COPULA));
        // "is not enough", "will to Beijing": a predicate without a verb; but "nearly", alone, only colours what
        // follows
        boolean colours = before.stream()
                .allMatch(b -> b.is(Item.Kind.ADVERB)
                        || (b.is(Item.Kind.MODAL)
                                && (b.value().equals("near") || b.value().equals("may"))));
        if (!verb && colours) {
            return single(Chunk.Kind.ADVERB, i);
        }
        int to = verb ? at + 1 : at;
        Span span = items.get(i).span().cover(items.get(to - 1).span());
        chunks.add(new Chunk(
                Chunk.Kind.VERB,
                i,
                to,
                span,
                null,
                null,
                null,
                new VerbGroup(verb ? items.get(at) : null, before, span)));
        return verb && to < items.size() && items.get(to).is(Item.Kind.CLITIC) ? clitic(items.get(at), to) : to;
    }

    /** A pronoun written with its verb: the speaker behind a bare verb of saying, the doer in "which he seized", else the object. */
    private int clitic(Item verb, int i) {
        Item item = items.get(i);
        boolean doer = verb.voice() == Predicate.Voice.PASSIVE
                && chunks.size() > 1
                && chunks.get(chunks.size() - 2).is(Chunk.Kind.RELATIVE);
        NounPhrase pronoun = pronoun(item, i, doer ? "a3" : verb.hasOp(Verbs.Op.AFTER) ? "s3" : "o3");
        chunks.add(new Chunk(Chunk.Kind.NOUN, i, i + 1, item.span(), pronoun, null, null, null));
        return i + 1;
    }

    private static boolean auxiliary(Item item) {
        return switch (item.kind()) {
            case NOT, ASPECT, MODAL, ADVERB -> true;
            default -> false;
        };
    }

    private static NounPhrase pronoun(Item item, int i, String person) {
        Mention mention = Mention.pronoun(item.span(), person);
        NounPhrase.Part part = new NounPhrase.Part(
                item.span(), item.norm(), item.span(), null, mention, List.of(), List.of(), item.norm(), true);
        return new NounPhrase(i, i + 1, item.span(), List.of(part));
    }

    private int prep(int i) {
        int at = i + 1;
        while (at < items.size()
                && (items.get(at).is(Item.Kind.ADVERB)
                        || items.get(at).is(Item.Kind.PREP)
                                && items.get(at).value().equals("measure"))) {
            at++;
        }
        if (at < items.size() && items.get(at).is(Item.Kind.DATE)) {
            chunks.add(new Chunk(
                    Chunk.Kind.DATE,
                    i,
                    at + 1,
                    items.get(i).span().cover(items.get(at).span()),
                    null,
                    null,
                    items.get(at),
                    null));
            return at + 1;
        }
        if (at == i + 1 && at < items.size() && items.get(at).is(Item.Kind.CLITIC)) {
            NounPhrase pronoun = pronoun(items.get(at), at, "s3");
            chunks.add(new Chunk(
                    Chunk.Kind.PREP,
                    i,
                    at + 1,
                    items.get(i).span().cover(pronoun.span()),
                    pronoun,
                    Place.named(items.get(i).value()),
                    items.get(i),
                    null));
            return at + 1;
        }
        boolean noun = at < items.size() && startsNoun(items.get(at));
        NounPhrase phrase = noun ? enumerated(chunks.isEmpty() ? fronted(at) : coordinated(at)) : null;
        if (phrase == null) {
            // a preposition before a verb opens a clause of means: "dengan menyediakan"
            boolean verb = at < items.size() && (items.get(at).is(Item.Kind.VERB) || auxiliary(items.get(at)));
            return single(verb ? Chunk.Kind.SUB : Chunk.Kind.OTHER, i);
        }
        chunks.add(new Chunk(
                Chunk.Kind.PREP,
                i,
                phrase.to(),
                items.get(i).span().cover(phrase.span()),
                phrase,
                Place.named(items.get(i).value()),
                items.get(i),
                null));
        return phrase.to();
    }
}
