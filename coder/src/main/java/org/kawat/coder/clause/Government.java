package org.kawat.coder.clause;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;

/** Which verbs take a clause behind them: what they say, ask, plan, begin or forbid. */
final class Government {
    private static final Set<EventType> GOVERNING = EnumSet.of(
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.SUPPORT,
            EventType.COERCE);

    private static final Set<EventType> INTENTIONS =
            EnumSet.of(EventType.AGREE, EventType.THREATEN, EventType.REQUEST, EventType.REJECT);

    private Government() {}

    static boolean governs(Clause clause) {
        VerbGroup group = clause.verb();
        if (group == null || group.verb() == null) {
            return true;
        }
        return takesClause(clause)
                || group.hasOp(Verbs.Op.THROUGH)
                || group.hasOp(Verbs.Op.PLAN)
                || group.hasOp(Verbs.Op.POSSIBLE)
                || group.hasOp(Verbs.Op.NEGATED);
    }

    /** Whether the clause's verb can have a clause with a subject of its own behind it. */
    static boolean takesClause(Clause clause) {
        VerbGroup group = clause.verb();
        if (group == null || group.verb() == null) {
            return false;
        }
        for (Verbs.Use use : group.verb().ops()) {
            switch (use.op()) {
                case SAY, CLAIM, ACT, ASK, CAUSE, ALLEGED, PLAN, POSSIBLE, NEGATED, HOPE -> {
                    return true;
                }
                case THROUGH, LIGHT, RECEIVE, HAPPEN, HOST, MEDIATE, FOLLOW, REPEAT, AFTER, CALL, ACCORDING -> {}
            }
        }
        if (group.isPassive()) {
            return false; // "M, backed by X, took the town": what is done to somebody is over with who did it
        }
        for (PredicateBook.Use use : group.uses()) {
            boolean bound = use.predicate().object().stream().anyMatch(f -> !f.excluded());
            if (!bound && GOVERNING.contains(use.predicate().type())) {
                return true;
            }
        }
        return false;
    }

    static boolean speaks(Clause clause) {
        VerbGroup group = clause.verb();
        return group != null && (group.hasOp(Verbs.Op.SAY) || group.hasOp(Verbs.Op.ACT) || group.hasOp(Verbs.Op.CLAIM));
    }

    /** Whether its verb only says what the clause behind it tells, and does nothing by it. */
    static boolean reports(Clause clause) {
        VerbGroup group = clause.verb();
        return group != null && group.hasOp(Verbs.Op.SAY);
    }

    /** "Expelled X because accused of …": what is said of somebody behind a deed is said of whom it was done to. */
    static boolean toldOfObject(VerbGroup reason, Clause deed) {
        boolean said = reason.isPassive()
                && (reason.hasOp(Verbs.Op.SAY)
                        || reason.hasOp(Verbs.Op.ACT)
                        || reason.hasOp(Verbs.Op.CLAIM)
                        || reason.hasOp(Verbs.Op.ALLEGED));
        VerbGroup group = deed.verb();
        Chunk object = deed.object();
        return said && group != null && !group.isPassive() && object != null && Subjects.hasOwn(object);
    }

    /** "Shows the will to talk": the noun takes the verb behind it as what it is about; not so in "finds that pressure will …". */
    static boolean intention(Clause clause, Chunk chunk) {
        NounPhrase noun = chunk.noun();
        boolean says = speaks(clause) && clause.verb() != null && !clause.verb().hasOp(Verbs.Op.LIGHT);
        if (says || noun == null || noun.parts().get(0).own() != null) {
            return false;
        }
        return noun.parts().get(0).events().stream()
                .anyMatch(u -> INTENTIONS.contains(u.predicate().type()));
    }

    /** Whether an active verb behind a passive relative clause is the outer clause's, which is active too. */
    static boolean turns(Clause relative, @Nullable VerbGroup next) {
        VerbGroup inner = relative.verb();
        VerbGroup outer = relative.parent() == null ? null : relative.parent().verb();
        return next != null
                && inner != null
                && outer != null
                && inner.isPassive()
                && !outer.isPassive()
                && !next.isPassive();
    }

    static boolean sameAspect(@Nullable VerbGroup group, Clause clause) {
        VerbGroup other = clause.verb();
        return group != null
                && other != null
                && group.has(Item.Kind.ASPECT, "future") == other.has(Item.Kind.ASPECT, "future");
    }
}
