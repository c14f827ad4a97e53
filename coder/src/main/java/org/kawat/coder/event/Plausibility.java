package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kawat.coder.EventType;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;

/** Whether what looks like an event between states is one. */
final class Plausibility {
    private static final Set<String> PRIVATE = Set.of("BUS", "EDU", "CVL", "MED", "NGO");

    /** Where a clause names what its words are about. */
    private static final List<Place> FIELDS = List.of(Place.AT, Place.ABOUT, Place.AGAINST, Place.FOR, Place.BETWEEN);

    private final Resolver resolver;
    private final PredicateBook book;
    private final Sides sides;

    Plausibility(Resolver resolver, PredicateBook book, Sides sides) {
        this.resolver = resolver;
        this.book = book;
        this.sides = sides;
    }

    /** Whether the event has the sides that it needs and is a matter between states. */
    boolean accepts(Draft draft, TypeTable.Type type, String needs, Clause clause) {
        return acceptable(draft, needs)
                && !inPassing(draft, type, clause)
                && !privately(draft, type, strikes(clause))
                && !atHome(draft, type, clause)
                && !homeAffair(draft, clause);
    }

    /** "The president ordered the army to …": to one's own forces nothing is said that concerns another state. */
    boolean commands(Clause clause) {
        NounPhrase object = sides.objectPhrase(clause);
        Mention own = object == null ? null : object.parts().get(0).own();
        boolean forces = own != null
                && (own.kind() == Mention.Kind.ORGAN || own.kind() == Mention.Kind.PEOPLE)
                && own.names().isEmpty()
                && (own.of() == null || own.of().kind() == Mention.Kind.POSSESSOR)
                && ("MIL".equals(own.sector()) || "COP".equals(own.sector()));
        return forces
                && clause.verb() != null
                && book.isIn(
                        "commanding",
                        clause.verb().verb() == null ? "" : clause.verb().verb().norm())
                && sides.subject(clause).stream().noneMatch(References::isBody);
    }

    /** "…, after being warned": words of nobody to nobody that is printed there. */
    private static boolean inPassing(Draft draft, TypeTable.Type type, Clause clause) {
        return draft.sources.isEmpty()
                && type.quad().equals("verbal conflict")
                && clause.verb() != null
                && clause.verb().isPassive()
                && clause.subject() == null
                && (clause.kind() == Clause.Kind.WHEN
                        || clause.kind() == Clause.Kind.BECAUSE
                        || clause.kind() == Clause.Kind.ADJUNCT);
    }

    private static boolean acceptable(Draft draft, String needs) {
        List<Reference> all = new ArrayList<>(draft.sources);
        all.addAll(draft.targets);
        if (all.stream().allMatch(r -> r.entity().isGuessed())) {
            return false; // nothing but the publisher's home speaks for a state
        }
        boolean source = !draft.sourceCodes().isEmpty();
        boolean target = !draft.targetCodes().isEmpty()
                || (draft.mutual && draft.sourceCodes().size() > 2);
        boolean session = draft.type == EventType.CONSULT
                && !"visit".equals(draft.mode)
                && draft.sources.stream().anyMatch(References::isBody);
        if (session) {
            return true; // a body that meets is a side of itself
        }
        return switch (needs) {
            case "both" -> source && target;
            case "source" -> source;
            case "target" -> target;
            default -> source || target;
        };
    }

    /**
     * Words of a government at home, to its own people or to nobody in particular: no relation between states. Those who fight
     * it are another side.
     */
    private boolean atHome(Draft draft, TypeTable.Type type, Clause clause) {
        String home = resolver.discourse().home();
        List<String> targets = draft.targetCodes();
        if (home == null) {
            return false;
        }
        boolean inside =
                draft.sourceCodes().equals(List.of(home)) && (targets.isEmpty() || targets.equals(List.of(home)));
        return inside
                && type.quad().startsWith("verbal")
                && draft.sources.stream().noneMatch(References::fights)
                && draft.targets.stream().noneMatch(References::fights)
                && !abroad(clause, home);
    }

    /** Whether the clause names a place or a matter of another state: "calls for a truce in X". */
    private boolean abroad(Clause clause, String home) {
        return FIELDS.stream()
                .flatMap(place -> sides.prepositions(clause, place).stream())
                .anyMatch(r -> r.code() != null && !r.code().equals(home));
    }

    /** A promise to nobody else about prices, taxes or crime at home, or to talk to the press. */
    private boolean homeAffair(Draft draft, Clause clause) {
        Clause inner = Parts.inner(clause);
        if (draft.type != EventType.AGREE || !draft.targets.isEmpty() || inner == null || inner.verb() == null) {
            return false;
        }
        NounPhrase about = sides.objectPhrase(inner);
        return about == null
                ? inner.verb().hasOp(Verbs.Op.SAY) && Parts.inner(inner) == null
                : book.isIn("home-affair", about.parts().get(0).head());
    }

    /** "Threatens to strike", "threatens a strike". */
    private boolean strikes(Clause clause) {
        Clause inner = Parts.inner(clause);
        NounPhrase object = sides.objectPhrase(clause);
        List<PredicateBook.Use> uses = inner != null && inner.verb() != null
                ? inner.verb().uses()
                : object == null ? List.of() : object.parts().get(0).events();
        return uses.stream().anyMatch(u -> u.predicate().type() == EventType.PROTEST);
    }

    /** Firms, schools and citizens make no foreign policy: what they promise to nobody, and where they travel, is no event. */
    private static boolean privately(Draft draft, TypeTable.Type type, boolean strikes) {
        boolean state = draft.sources.stream()
                .anyMatch(r -> r.entity().sector() == null
                        || !PRIVATE.contains(r.entity().sector()));
        if (type.type() == EventType.CONSULT) {
            return draft.sources.stream().allMatch(r -> "CVL".equals(r.entity().sector()));
        }
        if (draft.type == EventType.THREATEN && strikes) {
            return false; // what a union threatens with is a deed of its own
        }
        if (!draft.targets.isEmpty() || draft.sources.isEmpty() || type.quad().startsWith("material")) {
            return false;
        }
        return !state;
    }

    /** Whether the deed is somebody's who is printed as its subject and is no actor: an app, the rain, a fan. */
    static boolean unnamedDoer(Clause clause, Frame frame, List<Reference> source, EventType type) {
        VerbGroup group = clause.verb();
        NounPhrase subject = clause.subjectPhrase();
        if (!source.isEmpty() || frame.receive() || frame.bare() || group == null || subject == null) {
            return false;
        }
        Mention own = subject.parts().get(0).own();
        boolean people = own != null && (own.kind() == Mention.Kind.PEOPLE || own.kind() == Mention.Kind.ASSET);
        boolean struck = type == EventType.ASSAULT && (people || Parts.isAttack(subject));
        return !group.isPassive() && !struck;
    }

    /** "Admits that …", "recognises that …": a verb that also says, and here does nothing else. */
    static boolean onlySays(Predicate predicate, Clause clause, Frame frame) {
        boolean deed = predicate.type() == EventType.SUPPORT || predicate.type() == EventType.CONCEDE;
        return deed
                && frame.noun() == null
                && clause.verb() != null
                && clause.verb().hasOp(Verbs.Op.SAY)
                && clause.object() == null
                && Parts.inner(clause) != null;
    }

    /** Whether the clause is a passive that names no agent: who did it stays open. */
    static boolean agentless(Clause clause, Frame frame) {
        VerbGroup group = clause.verb();
        return group != null && group.isPassive() && !frame.receive();
    }
}
