package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Verbs;

/** Whom words mean that name nobody themselves: "that launch", "the same", "its crew", "if they do not". */
final class Anaphora {
    private static final Set<String> AUTHORITIES = Set.of("GOV", "MIL", "COP", "JUD");

    /** Classes of what only those can give who did harm. */
    private static final List<String> ASKED_FOR = List.of("release-noun", "redress", "lifting", "pullout");

    /** No sentence of the article. */
    private static final int NONE = -1;

    private final Resolver resolver;
    private final Trail trail;
    private final Sides sides;

    Anaphora(Resolver resolver, Trail trail, Sides sides) {
        this.resolver = resolver;
        this.trail = trail;
        this.sides = sides;
    }

    /** "That launch", "the decision", "it": the sides of the event that is meant. */
    List<Reference> referredTo(Frame frame, Clause clause, List<Reference> source, EventType type, int sentence) {
        NounPhrase phrase = frame.noun() == null ? sides.objectPhrase(clause) : null;
        if (phrase == null) {
            Draft answered = frame.noun() == null ? spokenTo(clause, source, type, sentence) : null;
            return answered == null ? List.of() : answered(answered, clause, source);
        }
        boolean pronoun = Resolver.isObjectPronoun(phrase);
        NounPhrase.Part last = phrase.parts().get(phrase.parts().size() - 1);
        boolean open = !pronoun && !last.determined() && resolver.own(phrase).isEmpty();
        if (open && type == EventType.REJECT && denies(clause)) {
            Draft charge = spokenTo(clause, source, type, sentence); // "denies its involvement"
            return charge == null ? List.of() : answered(charge, clause, source);
        }
        if (!pronoun && !last.determined() || !resolver.own(phrase).isEmpty()) {
            return List.of();
        }
        Draft own = type == EventType.RETREAT || type == EventType.CONCEDE
                ? trail.lastHostileBy(Draft.codes(source), sentence)
                : null;
        if (own != null) {
            return References.coded(own.targets.stream()
                    .map(r -> new Reference(r.entity(), phrase.span()))
                    .toList());
        }
        Draft named = pronoun ? null : trail.lastNaming(last.head(), last.events(), Draft.codes(source), sentence);
        if (named != null && type == EventType.REJECT && named.sourceCodes().equals(Draft.codes(source))) {
            named = null; // nobody turns down what is his own
        }
        Draft against = pronoun && type == EventType.REJECT ? trail.lastAgainst(Draft.codes(source), sentence) : null;
        Draft earlier =
                named != null ? named : against != null ? against : trail.lastNotBy(Draft.codes(source), sentence);
        if (earlier == null) {
            return List.of();
        }
        if (pronoun && earlier.type == type) {
            return References.minus(earlier.targets, source, false); // "X condemned it, and Y condemned it too"
        }
        boolean told = pronoun && type != EventType.REJECT;
        List<Reference> side =
                told && !References.minus(earlier.targets, source, false).isEmpty()
                        ? earlier.targets
                        : earlier.mutual && earlier.sourceCodes().equals(Draft.codes(source))
                                ? earlier.targets
                                : earlier.sources;
        return References.minus(
                References.coded(side.stream()
                        .map(r -> new Reference(r.entity(), phrase.span()))
                        .toList()),
                source,
                false);
    }

    /** "Condemns the expulsion of X's diplomats": not X, but whoever expelled them before; nobody if that was not told. */
    List<Reference> blamed(Frame frame, Clause clause, PartyFinder.Parties printed) {
        NounPhrase phrase = frame.noun() == null ? sides.objectPhrase(clause) : null;
        NounPhrase.Part deed = phrase == null ? null : phrase.parts().get(0);
        if (deed == null || !sides.isDoneTo(deed)) {
            return printed.target();
        }
        Chunk behind = Parts.secondObject(clause); // "the arrest of those sailors" is read as two phrases
        List<Reference> victims = printed.target().isEmpty() && behind != null
                ? References.coded(resolver.own(behind.noun()))
                : printed.target();
        Draft told = trail.lastNaming(deed.head(), deed.events(), Draft.codes(printed.source()), NONE);
        boolean some = told != null
                && (told.targets.isEmpty() || told.targetCodes().equals(told.sourceCodes())) // people of no state
                && told.isOfType(deed.events());
        if (told != null && some) {
            return told.sources.stream()
                    .map(r -> new Reference(r.entity(), deed.span()))
                    .toList();
        }
        if (told != null && !victims.isEmpty() && told.targetCodes().containsAll(Draft.codes(victims))) {
            return told.sources.stream()
                    .map(r -> new Reference(r.entity(), deed.span()))
                    .toList();
        }
        boolean people = deed.inner().stream()
                .anyMatch(m -> m.kind() == Mention.Kind.OFFICE
                        || m.kind() == Mention.Kind.PEOPLE
                        || m.kind() == Mention.Kind.PERSON);
        return people ? List.of() : printed.target();
    }

    /** What is answered with a verb alone; null if nothing. */
    private @Nullable Draft spokenTo(Clause clause, List<Reference> source, EventType type, int sentence) {
        if (type == EventType.REJECT) {
            return denies(clause)
                    ? trail.lastAccusing(Draft.codes(source), sentence)
                    : trail.lastAddressed(Draft.codes(source), sentence);
        }
        if (Parts.inner(clause) != null) {
            return null;
        }
        return type == EventType.ACCUSE
                ? trail.last(EventType.ACCUSE, sentence)
                : type == EventType.THREATEN ? trail.lastAgainst(Draft.codes(source), sentence) : null;
    }

    private static boolean denies(Clause clause) {
        return clause.verb() != null && clause.verb().hasOp(Verbs.Op.ALLEGED);
    }

    /** "X says the opposite", "accuses back", "will strike back": the one who spoke ill of X, or did him ill, last. */
    private static List<Reference> answered(Draft earlier, Clause clause, List<Reference> source) {
        VerbGroup group = clause.verb();
        if (group == null || earlier.sourceCodes().equals(Draft.codes(source))) {
            return List.of();
        }
        return References.coded(earlier.sources.stream()
                .map(r -> new Reference(r.entity(), group.span()))
                .toList());
    }

    /** "Called back its envoy after X …": whoever gave cause for the measure, in the clause or before it. */
    List<Reference> answered(Clause clause, List<Reference> source, int sentence) {
        VerbGroup group = clause.verb();
        for (Clause child : clause.children()) {
            boolean cause = child.kind() == Clause.Kind.WHEN || child.kind() == Clause.Kind.BECAUSE;
            List<Reference> by =
                    cause ? References.minus(References.coded(sides.subject(child)), source, false) : List.of();
            if (!by.isEmpty()) {
                return by;
            }
        }
        Draft earlier = trail.lastAgainst(Draft.codes(source), sentence);
        return earlier == null || group == null
                ? List.of()
                : References.coded(earlier.sources.stream()
                        .map(r -> new Reference(r.entity(), group.span()))
                        .toList());
    }

    /**
     * Whom words that point back mean, where they seemed to mean the speaker's own: "X accuses the fishermen", whom X has caught
     * before; "X demands that the ship be freed", of whoever did X harm last.
     */
    List<Reference> meantInstead(Draft draft) {
        Reference wrong = draft.targets.get(0);
        String noun = wrong.entity().role();
        List<Reference> found = List.of();
        Draft own = noun == null ? null : trail.lastNaming(noun, List.of(), List.of(), draft.sentence);
        Draft harm = trail.lastAgainst(draft.sourceCodes(), draft.sentence);
        if (own != null && own.sourceCodes().equals(draft.sourceCodes())) {
            found = own.targets;
        } else if (harm != null) {
            found = harm.sources;
        }
        return References.minus(References.coded(found), draft.sources, false).stream()
                .map(r -> new Reference(r.entity(), wrong.span()))
                .toList();
    }

    /** "Demands that the border be opened": whether it asks for a deed and does not say whose. */
    boolean asksForDeed(Clause clause) {
        Clause inner = Parts.inner(clause);
        NounPhrase object = sides.objectPhrase(clause);
        if (object != null
                && resolver.ownOrInner(object).isEmpty()
                && isAskedFor(object.parts().get(0).head())) {
            return true; // "demands the release of the captain"
        }
        return inner != null
                && inner.verb() != null
                && inner.verb().isPassive()
                && sides.agent(inner).isEmpty();
    }

    private boolean isAskedFor(String noun) {
        return ASKED_FOR.stream().anyMatch(c -> sides.book().isIn(c, noun));
    }

    /** Of whom it is asked: the one spoken of in the clause before, else whoever did harm last. */
    List<Reference> askedOf(Clause clause, List<Reference> source, int sentence) {
        Draft going = continued(clause, source, sentence);
        Draft harm = trail.lastAgainst(Draft.codes(source), sentence);
        List<Reference> found =
                going != null && !going.targets.isEmpty() ? going.targets : harm == null ? List.of() : harm.sources;
        return References.minus(References.coded(found), source, false);
    }

    /** "They asked X to stop. They weigh countermeasures": against the one that their last words were for. */
    List<Reference> goesOnAgainst(List<Reference> source, int sentence) {
        Draft earlier = trail.lastBy(Draft.codes(source), sentence);
        return earlier == null ? List.of() : earlier.targets;
    }

    /** "The talks lasted an hour": a noun that names no sides speaks of an event told before. */
    boolean refersBack(Frame frame) {
        if (frame.noun() == null || frame.receive()) {
            return false;
        }
        boolean subject = frame.nounChunk() != null
                && frame.nounChunk().equals(frame.clause().subject());
        return subject
                && References.coded(sides.in(Place.SUBJECT, frame)).isEmpty()
                && References.coded(sides.in(Place.WITH, frame)).isEmpty()
                && References.coded(sides.in(Place.AGAINST, frame)).isEmpty();
    }

    /** "The minister voiced that demand": a noun with "that" and no sides of its own is what was told before. */
    boolean tellsAgain(Frame frame) {
        NounPhrase.Part noun = frame.noun();
        return noun != null
                && noun.determined()
                && !frame.receive()
                && References.coded(sides.in(Place.INSIDE, frame)).isEmpty()
                && Stream.of(Place.TO, Place.AGAINST, Place.WITH, Place.FOR)
                        .allMatch(p -> References.coded(sides.in(p, frame)).isEmpty());
    }

    /** Whether those who act in the clause did that before. */
    boolean isOf(Draft earlier, Clause clause) {
        List<String> codes = Draft.codes(sides.subject(clause));
        return !codes.isEmpty() && earlier.sourceCodes().containsAll(codes);
    }

    /** Whether the phrase is a noun for talks. */
    static boolean areTalks(@Nullable NounPhrase phrase) {
        return phrase != null
                && phrase.parts().get(0).events().stream()
                        .anyMatch(u -> u.predicate().type() == EventType.CONSULT);
    }

    /** "The talks also dealt with …": the object is a topic of the talks told before. */
    boolean talksGoOn(Clause clause, int sentence) {
        NounPhrase subject = clause.subjectPhrase();
        boolean talks = subject != null
                && resolver.own(subject).isEmpty()
                && resolver.inner(subject).isEmpty()
                && areTalks(subject);
        Draft earlier = talks ? trail.last(EventType.CONSULT, sentence) : null;
        Chunk object = clause.object();
        if (earlier == null || object == null || object.noun() == null) {
            return false;
        }
        for (Chunk chunk : clause.after()) {
            if (chunk.noun() != null) {
                for (NounPhrase.Part part : chunk.noun().parts()) {
                    earlier.topics.add(part.span());
                }
            }
        }
        return true;
    }

    /** "Seized X's ship and held its crew": whose the second object is, the first tells. */
    List<Reference> beforehand(Clause clause, List<Reference> source) {
        Clause with = clause.isCoordinated() ? clause.subjectFrom() : null;
        if (with == null) {
            return List.of();
        }
        List<Reference> found =
                References.minus(References.coded(resolver.ownOrInner(sides.objectPhrase(with))), source, false);
        NounPhrase phrase = sides.objectPhrase(clause);
        return phrase == null
                ? List.of()
                : found.stream()
                        .map(r -> new Reference(r.entity(), phrase.span()))
                        .toList();
    }

    /** On whom the condition of a promise or a threat depends: "if X does not …". */
    List<Reference> conditioned(Clause clause, List<Reference> source) {
        Clause condition = Details.condition(clause);
        VerbGroup group = condition == null ? null : condition.verb();
        boolean joins = group != null
                && Stream.concat(group.before().stream(), Stream.ofNullable(group.verb()))
                        .anyMatch(
                                i -> sides.book().isIn("joining", i.norm())); // "as long as X joins in": a third party
        return condition == null || joins
                ? List.of()
                : References.minus(References.coded(resolver.subjectOf(condition)), source, false);
    }

    /** The deed just told that the clause goes on about: "withdrew from X, ending its presence"; null if there is none. */
    @Nullable
    Draft continued(Clause clause, List<Reference> source, int sentence) {
        Draft deed = trail.latest();
        boolean goesOn = clause.isCoordinated() || clause.kind() == Clause.Kind.ADJUNCT;
        boolean same =
                deed != null && deed.sentence == sentence && deed.sourceCodes().equals(Draft.codes(source));
        return goesOn && same ? deed : null;
    }

    /**
     * People whose state is not told are of those just attacked ("struck X, killing five"), or of the place; those whom their own
     * police or government acts on, of its state.
     */
    List<Reference> peopleHere(Clause clause, List<Reference> source, int sentence) {
        NounPhrase phrase = sides.objectPhrase(clause);
        if (phrase == null || !namesNobody(phrase)) {
            phrase = nobodyIn(clause);
        }
        if (phrase == null) {
            Clause inner = Parts.inner(clause);
            phrase = inner == null ? null : sides.objectPhrase(inner);
        }
        if (phrase == null || !namesNobody(phrase)) {
            return List.of();
        }
        Span span = phrase.span();
        Draft deed = continued(clause, source, sentence);
        if (deed != null && PartyFinder.ON_PEOPLE.contains(deed.type)) {
            return deed.targets.stream()
                    .map(r -> new Reference(r.entity(), span))
                    .toList();
        }
        Clause outer = clause.kind() == Clause.Kind.PURPOSE ? clause.parent() : null;
        List<Reference> here = References.coded(sides.prepositions(clause, Place.AT));
        here = here.isEmpty() && outer != null ? References.coded(sides.prepositions(outer, Place.AT)) : here;
        boolean authority = source.stream()
                .anyMatch(r -> r.entity().sector() != null
                        && AUTHORITIES.contains(r.entity().sector()));
        List<Reference> of = here.isEmpty() && authority ? source : here;
        return of.stream().limit(1).map(r -> new Reference(r.entity(), span)).toList();
    }

    /** "Fired tear gas at protesters": those at whom the deed is directed, where nobody tells who they are. */
    private @Nullable NounPhrase nobodyIn(Clause clause) {
        return clause.after().stream()
                .filter(c -> c.place() == Place.TO || c.place() == Place.AGAINST)
                .map(Chunk::noun)
                .filter(n -> n != null && isPeople(n) && namesNobody(n))
                .findFirst()
                .orElse(null);
    }

    private static boolean isPeople(NounPhrase phrase) {
        Mention own = phrase.parts().get(0).own();
        return own != null && own.kind() == Mention.Kind.PEOPLE;
    }

    /** Whether the phrase is of people, at its head or inside it, and none of them can be told. */
    private boolean namesNobody(NounPhrase phrase) {
        NounPhrase.Part part = phrase.parts().get(0);
        List<Mention> mentions = new ArrayList<>(part.inner());
        if (part.own() != null) {
            mentions.add(part.own());
        }
        boolean people = mentions.stream()
                .anyMatch(m -> m.kind() == Mention.Kind.PEOPLE
                        || m.kind() == Mention.Kind.OFFICE
                        || m.kind() == Mention.Kind.PERSON);
        return people
                && References.coded(resolver.own(phrase)).isEmpty()
                && References.coded(resolver.inner(phrase)).isEmpty();
    }
}
