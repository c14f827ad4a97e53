package org.kawat.coder.event;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.actor.Item;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Verbs;

/** What negation, aspect and modals before a verb make of the deed, and which of two statuses prevails. */
final class Status {
    private Status() {}

    /** The status that the words before the verb give; null where they give none. */
    static Event.@Nullable Status of(VerbGroup group) {
        if (group.has(Item.Kind.MODAL, "alleged")) {
            return Event.Status.ALLEGED;
        }
        if (group.negated()) {
            return Event.Status.NEGATED;
        }
        if (group.has(Item.Kind.MODAL, "may") || group.has(Item.Kind.MODAL, "can")) {
            return Event.Status.POSSIBLE;
        }
        if (group.has(Item.Kind.ASPECT, "future") || group.has(Item.Kind.MODAL, "want")) {
            return Event.Status.PLANNED;
        }
        return null;
    }

    /** "Perhaps X will …", "X soon leaves": the status that a word gives by where it stands; null where none does. */
    static Event.@Nullable Status before(Clause clause) {
        VerbGroup group = clause.verb();
        boolean dated = Stream.concat(clause.before().stream(), clause.after().stream())
                .anyMatch(c -> c.is(Chunk.Kind.DATE) || c.isPrep("time"));
        boolean soon = group != null
                && group.has(Item.Kind.ADVERB, "soon")
                && !group.has(Item.Kind.ASPECT, "past")
                && clause.parent() == null
                && clause.children().stream().allMatch(c -> c.kind() == Clause.Kind.COMPLEMENT);
        if (soon && !dated) {
            return Event.Status.PLANNED;
        }
        boolean may = clause.before().stream()
                .map(Chunk::item)
                .anyMatch(i -> i != null && i.is(Item.Kind.MODAL) && i.value().equals("may"));
        return may ? Event.Status.POSSIBLE : null;
    }

    /** The status that the verb gives to the deed that it governs; null where it gives none. */
    static Event.@Nullable Status ofOperator(VerbGroup group) {
        if (group.hasOp(Verbs.Op.NEGATED)) {
            return Event.Status.NEGATED;
        }
        if (group.hasOp(Verbs.Op.ALLEGED)) {
            return Event.Status.ALLEGED;
        }
        if (group.hasOp(Verbs.Op.POSSIBLE)) {
            return Event.Status.POSSIBLE;
        }
        return group.hasOp(Verbs.Op.PLAN) ? Event.Status.PLANNED : null;
    }

    /**
     * The status of a deed that a noun tells and the verb says something of: "plans a visit", "the visit was called off". What
     * is not called off is still to come.
     */
    static Event.@Nullable Status ofNoun(VerbGroup group, Event.@Nullable Status outer) {
        if (group.negated() && group.hasOp(Verbs.Op.NEGATED)) {
            return Event.Status.PLANNED;
        }
        return stronger(ofOperator(group), outer);
    }

    /** Whether the deed did not happen and nobody says that it will: "nearly", "if only", "must" outside of speech. */
    static boolean counterfactual(VerbGroup group, Clause clause) {
        if (group.has(Item.Kind.MODAL, "near")) {
            return true;
        }
        for (Chunk chunk : clause.before()) {
            if (chunk.item() != null
                    && chunk.item().is(Item.Kind.MODAL)
                    && chunk.item().value().equals("near")) {
                return true;
            }
        }
        for (Clause child : clause.children()) {
            boolean marked = child.marker() != null
                    && child.marker().item() != null
                    && child.marker().item().value().equals("counterfactual");
            if (marked) {
                return true;
            }
        }
        return false;
    }

    /** The one that casts more doubt. */
    static Event.@Nullable Status stronger(Event.@Nullable Status a, Event.@Nullable Status b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return weight(a) >= weight(b) ? a : b;
    }

    private static int weight(Event.Status status) {
        return switch (status) {
            case ACTUAL -> 0;
            case PLANNED -> 1;
            case POSSIBLE -> 2;
            case CONDITIONAL -> 3;
            case NEGATED -> 4;
            case ALLEGED -> 5;
        };
    }
}
