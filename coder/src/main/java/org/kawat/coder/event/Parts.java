package org.kawat.coder.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NameEntry;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;

/** What in a clause is its doer, its object, the clause that it governs. */
final class Parts {
    private Parts() {}

    /** Whether the phrase is of something that is "his" or "its". */
    static boolean ofPossessor(@Nullable Chunk chunk) {
        NounPhrase.Part part = chunk == null || chunk.noun() == null
                ? null
                : chunk.noun().parts().get(0);
        if (part == null) {
            return false;
        }
        Mention of = part.own() == null ? null : part.own().of();
        return of != null && of.kind() == Mention.Kind.POSSESSOR
                || part.inner().stream().anyMatch(m -> m.kind() == Mention.Kind.POSSESSOR);
    }

    /** What stands behind the verb, up to a phrase of time ("following the arrest of X by Y"), to which all behind it belongs. */
    static List<Chunk> beforeTime(Clause clause) {
        List<Chunk> after = clause.after();
        for (int i = 0; i < after.size(); i++) {
            if (after.get(i).isPrep("time")) {
                return after.subList(0, i);
            }
        }
        return after;
    }

    /** Whether somebody or something is printed that does what the verb tells. */
    static boolean isAct(Frame frame) {
        Clause clause = frame.clause();
        boolean relative = clause.kind() == Clause.Kind.RELATIVE && !clause.isObjectRelative() && clause.head() != null;
        return frame.noun() == null
                && clause.verb() != null
                && !clause.verb().isPassive()
                && (relative || clause.subjectPhrase() != null);
    }

    /** The phrase that names who or what acts. */
    static @Nullable NounPhrase doer(Clause clause) {
        VerbGroup group = clause.verb();
        if (group == null || !group.isPassive()) {
            return clause.subjectPhrase();
        }
        for (Chunk chunk : clause.after()) {
            if (chunk.place() == Place.BY) {
                return chunk.noun();
            }
        }
        Chunk object = clause.object();
        return object == null ? null : object.noun();
    }

    /** The chunk that is the clause's subject, printed or shared; null if there is none. */
    static @Nullable Chunk subjectChunk(Clause clause) {
        Clause at = clause;
        int steps = 0;
        while (at.subject() == null && at.subjectFrom() != null && steps++ < 20) {
            at = at.subjectFrom();
        }
        return at.subject();
    }

    /**
     * What the verb is done to: the active's object, the passive's subject, the head of an object relative, or the subject of
     * the clause that the verb governs ("lets X enter"); null if there is none.
     *
     * @param receives the verb's passive has an object of its own ("was dealt sanctions")
     */
    static @Nullable Chunk objectChunk(Clause clause, boolean receives) {
        VerbGroup group = clause.verb();
        if (group != null && group.isPassive() && !receives) {
            return subjectChunk(clause);
        }
        // "X, whose troops left Y": the head is the one whose they are, and what they left is printed.
        boolean whose = clause.object() != null && ofPossessor(clause.subject());
        if (clause.isObjectRelative() && clause.head() != null && !whose) {
            return clause.head();
        }
        Clause inner = clause.object() == null ? inner(clause) : null;
        if (inner != null && inner.marker() == null && inner.kind() == Clause.Kind.COMPLEMENT) {
            return inner.subject();
        }
        return clause.object();
    }

    /** What is given, where it stands straight behind the one to whom; null if nothing does. */
    static @Nullable Chunk secondObject(Clause clause) {
        Chunk first = clause.object();
        if (first == null) {
            return null;
        }
        int next = clause.after().indexOf(first) + 1;
        Chunk second = next < clause.after().size() ? clause.after().get(next) : null;
        return second != null && second.is(Chunk.Kind.NOUN) && second.from() == first.to() ? second : null;
    }

    /** The clause that the verb governs; null if there is none. */
    static @Nullable Clause inner(Clause clause) {
        for (Clause child : clause.children()) {
            if (child.kind() == Clause.Kind.COMPLEMENT || child.kind() == Clause.Kind.PURPOSE) {
                return child;
            }
        }
        return null;
    }

    /** Whether the head of the phrase is a noun for violence. */
    static boolean isAttack(NounPhrase phrase) {
        return phrase.parts().get(0).events().stream()
                .anyMatch(u -> u.predicate().type() == EventType.ASSAULT);
    }

    /** Whether the words at that span, inside of the phrase, name a spot on the map and no state. */
    static boolean isPlace(NounPhrase phrase, Span words) {
        return phrase.parts().stream()
                .flatMap(p -> p.inner().stream())
                .filter(m -> m.kind() == Mention.Kind.NAME && m.span().equals(words))
                .anyMatch(m -> m.names().stream()
                        .allMatch(e -> e.kind() == NameEntry.Kind.CITY || e.kind() == NameEntry.Kind.REGION));
    }
}
