package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kawat.coder.EventType;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;

/** Finds the sides of an event: those that its clause prints, and where it prints none those that can be told. */
final class PartyFinder {
    /** What is done with one's own troops and envoys. */
    private static final Set<EventType> MOVES =
            EnumSet.of(EventType.MOBILIZE, EventType.RETREAT, EventType.SANCTION, EventType.AID);

    /** What is done to people, whoever they are. */
    static final Set<EventType> ON_PEOPLE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.RETREAT, EventType.CONCEDE, EventType.MOBILIZE);

    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE);

    private static final Set<EventType> VIOLENT = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

    private final Resolver resolver;
    private final Sides sides;
    private final Anaphora anaphora;
    private final Trail trail;

    PartyFinder(Resolver resolver, Sides sides, Anaphora anaphora, Trail trail) {
        this.resolver = resolver;
        this.sides = sides;
        this.anaphora = anaphora;
        this.trail = trail;
    }

    /** The sides of an event. */
    record Parties(List<Reference> source, List<Reference> target) {
        boolean reflexive() {
            return Draft.codes(target).equals(Draft.codes(source));
        }

        Parties target(List<Reference> other) {
            return new Parties(source, other);
        }
    }

    /** The sides that stand in the clause where the predicate says that they do. */
    Parties printed(Found found) {
        boolean fromSubject = found.targetPlaces().contains(Place.SUBJECT);
        List<Reference> source = References.coded(sides.source(found.sourcePlaces(), found.frame(), fromSubject));
        if (found.frame().receive()) {
            List<Reference> sufferer = References.coded(resolver.subjectOf(found.clause()));
            List<Reference> target =
                    sufferer.isEmpty() ? References.coded(sides.prepositions(found.clause(), Place.BY)) : sufferer;
            boolean struck = found.predicate().type() == EventType.ASSAULT;
            target = target.isEmpty() && struck
                    ? References.coded(sides.prepositions(found.clause(), Place.AT))
                    : target;
            return new Parties(References.minus(source, target, false), target);
        }
        boolean apart = !found.type().mutual() && !found.type().quad().endsWith("cooperation");
        if (apart && !source.isEmpty()) {
            List<Reference> all = new ArrayList<>(source);
            all.addAll(sides.beside().companions(found.clause()));
            source = References.coded(all);
        }
        List<Reference> target = References.coded(sides.first(found.targetPlaces(), found.frame(), source));
        if (target.isEmpty() && !found.oneSided()) {
            target = References.coded(sides.first(found.type().target(), found.frame(), source));
        }
        return new Parties(source, target);
    }

    /** The sides, where the clause prints none, that its grammar or the sentences before give. */
    Parties inferred(Found found, Parties printed) {
        EventType type = found.predicate().type();
        Clause clause = found.clause();
        int sentence = found.context().sentence();
        Parties parties =
                type == EventType.ACCUSE ? printed.target(anaphora.blamed(found.frame(), clause, printed)) : printed;
        boolean amongThemselves = (Draft.codes(parties.source()).size() > 1
                        && found.type().quad().endsWith("cooperation"))
                || (type == EventType.CONSULT && parties.source().stream().anyMatch(References::isBody));
        boolean noTarget = found.targetPlaces().equals(List.of(Place.NONE));
        if (parties.target().isEmpty() && !noTarget && !amongThemselves) {
            parties = parties.target(anaphora.referredTo(found.frame(), clause, parties.source(), type, sentence));
        }
        if (parties.source().isEmpty() && found.agentless() && !found.onObject() && MOVES.contains(type)) {
            parties = moved(found, parties);
        }
        parties = parties.target(
                parties.target().stream().filter(t -> !t.entity().isGuessed()).toList());
        if (type == EventType.RETREAT && !parties.source().isEmpty() && parties.reflexive()) {
            Draft going = anaphora.continued(clause, parties.source(), sentence);
            Draft held = going != null && going.type == type
                    ? going
                    : trail.lastHostileBy(Draft.codes(parties.source()), sentence);
            parties = held == null ? parties : parties.target(held.targets);
        }
        if (VIOLENT.contains(type) && parties.reflexive()) {
            parties = parties.target(unowned(clause, parties));
        }
        if (HOSTILE.contains(type) && parties.reflexive()) {
            List<Reference> before = anaphora.beforehand(clause, parties.source());
            parties = before.isEmpty() ? parties : parties.target(before);
        }
        if (type == EventType.SANCTION && parties.reflexive()) {
            parties = parties.target(List.of()); // "calls back its envoy": from whom, others tell
        }
        return parties.target().isEmpty() ? parties.target(unprinted(found, parties.source())) : parties;
    }

    /** "Stopped a convoy", "took a palace in X": whose it is nobody says; not one's own, but of the place where it is. */
    private List<Reference> unowned(Clause clause, Parties parties) {
        NounPhrase object = sides.objectPhrase(clause);
        boolean inObject = object != null
                && PointingWords.isUnowned(object)
                && parties.target().stream().allMatch(t -> object.span().contains(t.span()));
        if (object == null || !inObject) {
            return parties.target();
        }
        List<Reference> there = References.coded(sides.prepositions(clause, Place.AT));
        there = there.isEmpty() ? References.coded(sides.prepositions(clause, Place.TO)) : there;
        List<Reference> others = References.minus(there, parties.source(), false);
        boolean athome = !there.isEmpty() || !PointingWords.isAsset(object);
        return others.isEmpty() && athome ? parties.target() : others;
    }

    /** Troops, ships and envoys that are moved are moved by their own state. */
    private Parties moved(Found found, Parties parties) {
        List<Reference> own = References.coded(sides.in(Place.OBJECT, found.frame())).stream()
                .filter(r -> "MIL".equals(r.entity().sector())
                        || "GOV".equals(r.entity().sector()))
                .filter(r -> !r.entity().isState())
                .toList();
        return new Parties(own, References.minus(parties.target(), own, false));
    }

    /** "Weighs countermeasures", "hands in a protest": whether the object is a noun of the class, and names nobody. */
    private boolean isDoneBy(String nouns, Found found) {
        VerbGroup group = found.clause().verb();
        boolean within = group != null
                && group.verb() != null
                && sides.book().anyIn(nouns, " " + group.verb().norm() + " "); // "sent a note of protest", as one verb
        if (within) {
            return true;
        }
        NounPhrase object = sides.objectPhrase(found.clause());
        return object != null
                && resolver.ownOrInner(object).isEmpty()
                && sides.book().anyIn(nouns, " " + object.parts().get(0).words() + " ");
    }

    /** A target that the clause does not print: who is spoken to, who complains, on whom it depends, the people here. */
    private List<Reference> unprinted(Found found, List<Reference> source) {
        EventType type = found.predicate().type();
        Context context = found.context();
        List<Reference> target = List.of();
        if (context.said() != null && found.type().quad().startsWith("verbal")) {
            target = References.minus(References.coded(context.said().addressed()), source, false);
        }
        if (target.isEmpty() && context.said() != null && VIOLENT.contains(type)) {
            // of a deed that somebody complains of, the one who complains is the victim
            Reference victim = context.said().speaker();
            target = victim == null || source.isEmpty() || References.isBody(victim)
                    ? List.of()
                    : References.minus(References.coded(List.of(victim)), source, false);
        }
        if (target.isEmpty() && (type == EventType.THREATEN || type == EventType.AGREE)) {
            target = anaphora.conditioned(found.clause(), source);
        }
        boolean retaliates = type == EventType.THREATEN && isDoneBy("retaliation", found);
        boolean protests = type == EventType.ACCUSE && isDoneBy("protest-note", found);
        boolean answers = type == EventType.SANCTION || retaliates || protests;
        if (target.isEmpty() && answers && !found.agentless()) {
            target = anaphora.answered(found.clause(), source, context.sentence());
            target = target.isEmpty() && !protests ? anaphora.goesOnAgainst(source, context.sentence()) : target;
        }
        if (target.isEmpty() && type == EventType.REQUEST && anaphora.asksForDeed(found.clause())) {
            target = anaphora.askedOf(found.clause(), source, context.sentence());
        }
        boolean oneSource = Draft.codes(source).size() == 1;
        if (target.isEmpty() && ON_PEOPLE.contains(type) && found.frame().noun() == null && oneSource) {
            target = anaphora.peopleHere(found.clause(), source, context.sentence());
        }
        return target;
    }
}
