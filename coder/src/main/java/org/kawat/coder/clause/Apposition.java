package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NameEntry;
import org.kawat.coder.actor.NounPhrase;

/** Joins a name and an office that stand side by side with a comma between: they are one person. */
final class Apposition {
    private Apposition() {}

    /** Both as one noun phrase; null where they are two things. */
    static @Nullable NounPhrase merge(NounPhrase first, @Nullable NounPhrase second) {
        if (second == null || second.parts().size() != 1) {
            return null;
        }
        NounPhrase.Part last = first.parts().get(first.parts().size() - 1);
        NounPhrase.Part next = second.parts().get(0);
        Mention a = last.own();
        Mention b = next.own();
        if (a == null || b == null) {
            return null;
        }
        Mention merged = null;
        if (bareName(a) && b.kind() == Mention.Kind.OFFICE) {
            merged = person(a, b);
        } else if (a.kind() == Mention.Kind.OFFICE && bareName(b)) {
            merged = person(b, a);
        } else if (bareName(a)
                && b.kind() == Mention.Kind.PERSON
                && b.names().isEmpty()
                && b.key().isEmpty()) {
            merged = person(a, b);
        }
        boolean named =
                b.kind() == Mention.Kind.PERSON && b.of() == null && !b.key().isEmpty();
        if (merged == null && a.kind() == Mention.Kind.OFFICE && a.of() != null && named) {
            merged = person(b, a); // "the commander of X, General Y"
        }
        if (merged == null && a.kind() == Mention.Kind.PERSON && a.of() == null && b.kind() == Mention.Kind.OFFICE) {
            merged = !a.key().isEmpty() && b.of() != null ? person(a, b) : null; // "General Y, the spokesman of X"
        }
        if (merged == null && sameState(a, b) && second.parts().get(0).own() != null) {
            merged = a;
        }
        if (merged == null) {
            return null;
        }
        List<NounPhrase.Part> parts =
                new ArrayList<>(first.parts().subList(0, first.parts().size() - 1));
        parts.add(new NounPhrase.Part(
                last.span(),
                last.head(),
                last.headSpan(),
                last.nounClass(),
                merged,
                last.inner(),
                last.events(),
                last.words() + " " + next.words(),
                next.determined()));
        return new NounPhrase(first.from(), second.to(), first.span().cover(second.span()), parts);
    }

    /** Whether the phrase names one person with an office. */
    static boolean isPersonInOffice(NounPhrase phrase) {
        Mention own = phrase.parts().get(0).own();
        return phrase.parts().size() == 1
                && own != null
                && own.kind() == Mention.Kind.PERSON
                && !own.office().isEmpty();
    }

    /** "Kyiv, Ukraine": a place, and the state that it lies in. */
    private static boolean sameState(Mention a, Mention b) {
        if (a.kind() != Mention.Kind.NAME || b.kind() != Mention.Kind.NAME) {
            return false;
        }
        return a.names().stream()
                .filter(x -> x.isPlace() && x.kind() != NameEntry.Kind.STATE)
                .anyMatch(x -> b.names().stream()
                        .anyMatch(y -> y.kind() == NameEntry.Kind.STATE
                                && x.code() != null
                                && x.code().equals(y.code())));
    }

    private static boolean bareName(Mention mention) {
        return mention.kind() == Mention.Kind.PERSON && mention.office().isEmpty();
    }

    /** The name's words are the mention; the office only tells whose it is. */
    private static Mention person(Mention name, Mention office) {
        return new Mention(
                Mention.Kind.PERSON,
                name.span(),
                name.key(),
                name.names(),
                office.of(),
                office.sector(),
                office.office(),
                Mention.APPOSED,
                false,
                office.former());
    }

    /** "X, the president of Y,": an office or a name that says again who was just named joins him. */
    static boolean take(Clause current, Chunk chunk) {
        if (!chunk.is(Chunk.Kind.NOUN)) {
            return false;
        }
        List<Chunk> list = current.verb() == null ? current.mutableBefore() : current.mutableAfter();
        int at = list.size() - 1;
        NounPhrase merged = null;
        for (int k = at; k >= 0 && merged == null; k--) {
            Chunk candidate = list.get(k);
            merged = candidate.noun() == null ? null : merge(candidate.noun(), chunk.noun());
            at = k;
            if (!candidate.is(Chunk.Kind.PREP)) {
                break;
            }
        }
        Chunk last = at < 0 ? null : list.get(at);
        if (last == null || merged == null) {
            return speaker(current, chunk);
        }
        list.set(at, last.with(merged));
        return true;
    }

    /** "Said the spokesman of X in Y, Z": nothing but where he is stands between the subject and the name. */
    private static boolean speaker(Clause current, Chunk chunk) {
        Chunk subject = current.subject();
        if (subject == null || subject.noun() == null || !Hosts.attributes(current)) {
            return false;
        }
        boolean between = current.after().stream().anyMatch(c -> !c.is(Chunk.Kind.PREP));
        NounPhrase merged = between ? null : merge(subject.noun(), chunk.noun());
        if (merged != null) {
            current.subject(subject.with(merged));
        }
        return merged != null;
    }
}
