package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;

/** Finds a verb's subject among the phrases that stand before it. */
final class Subjects {
    private Subjects() {}

    /**
     * Gives the verb to a clause that waits for one, and finds its subject among what stands before: the first, where ", and"
     * joins the verb to one that nobody knows.
     */
    static void fill(Clause clause, Chunk chunk, boolean joined) {
        VerbGroup group = chunk.verb();
        if (group == null) {
            return;
        }
        clause.children().forEach(c -> takeOffice(clause, c));
        Chunk subject = null;
        for (Chunk before : clause.before()) {
            boolean noun = before.is(Chunk.Kind.NOUN);
            if (noun && (subject == null || !joined && (!strong(subject) && (!hasOwn(subject) || hasOwn(before))))) {
                subject = before;
            }
        }
        if (subject != null) {
            int at = clause.before().indexOf(subject);
            Chunk next = at + 1 < clause.before().size() ? clause.before().get(at + 1) : null;
            clause.mutableBefore().remove(subject);
            if (next != null && isListEnd(subject, next)) {
                clause.mutableBefore().remove(next);
                subject = listed(subject, next);
            }
            clause.subject(subject);
        }
        if (clause.kind() == Clause.Kind.RELATIVE) {
            if (subject == null) {
                clause.subject(clause.head());
            } else {
                clause.objectRelative(true);
            }
        } else if (subject == null && clause.subjectFrom() == null && clause.parent() != null) {
            clause.subjectFrom(clause.parent());
        }
        clause.verb(group);
    }

    /** "The workers of A, and B, C and D": a list that the comma has broken, each of whose members is somebody. */
    static boolean isListEnd(Chunk first, Chunk next) {
        return next.is(Chunk.Kind.NOUN)
                && first.noun() != null
                && next.noun() != null
                && next.noun().parts().size() > 1
                && hasOwn(first)
                && next.noun().parts().stream().allMatch(p -> p.own() != null);
    }

    /** "X, Y meet": in a headline a comma alone joins two who open it, each with a state. */
    static void joinByComma(List<Chunk> before) {
        if (before.size() < 2) {
            return;
        }
        Chunk first = before.get(0);
        Chunk next = before.get(1);
        boolean two = first.is(Chunk.Kind.NOUN) && next.is(Chunk.Kind.NOUN) && next.from() == first.to() + 1;
        if (two && strong(first) && strong(next)) {
            before.remove(1);
            before.set(0, listed(first, next));
        }
    }

    static Chunk listed(Chunk first, Chunk next) {
        NounPhrase a = first.noun();
        NounPhrase b = next.noun();
        if (a == null || b == null) {
            return first;
        }
        List<NounPhrase.Part> parts = new ArrayList<>(a.parts());
        parts.addAll(b.parts());
        return first.with(new NounPhrase(a.from(), b.to(), a.span().cover(b.span()), parts));
    }

    /** "X, who serves as minister of Y,": the office is that of the one before the relative clause. */
    static void takeOffice(Clause clause, Clause relative) {
        Chunk head = relative.head();
        VerbGroup group = relative.verb();
        if (head == null
                || group == null
                || group.verb() == null
                || relative.after().isEmpty()) {
            return;
        }
        int at = clause.before().indexOf(head);
        if (at < 0 || group.negated() || !group.verb().is(Item.Kind.COPULA)) {
            return;
        }
        NounPhrase office = relative.after().get(0).noun();
        NounPhrase merged = head.noun() == null ? null : Apposition.merge(head.noun(), office);
        if (merged != null) {
            clause.mutableBefore().set(at, head.with(merged));
        } else if (office != null && Apposition.isPersonInOffice(office) && !strong(head)) {
            clause.mutableBefore().set(at, head.with(office));
        }
    }

    /** Whether the phrase names somebody with his state: what follows it by a comma only says more of him. */
    static boolean strong(Chunk chunk) {
        Mention own = chunk.noun() == null ? null : chunk.noun().parts().get(0).own();
        return own != null && (own.of() != null || own.kind() == Mention.Kind.NAME);
    }

    static boolean hasOwn(Chunk chunk) {
        return chunk.noun() != null && chunk.noun().parts().get(0).own() != null;
    }

    static boolean hasActor(Chunk chunk) {
        NounPhrase noun = chunk.noun();
        if (noun == null) {
            return false;
        }
        Mention own = noun.parts().get(0).own();
        return own != null && own.kind() != Mention.Kind.PEOPLE;
    }
}
