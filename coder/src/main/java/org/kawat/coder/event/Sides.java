package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Nouns;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;

/** Looks for the actors that stand in a place of a clause. */
final class Sides {
    private final Resolver resolver;
    private final PredicateBook book;
    private final Beside beside;

    Sides(Resolver resolver, PredicateBook book) {
        this.resolver = resolver;
        this.book = book;
        this.beside = new Beside(resolver, book);
    }

    /** Those who stand beside others in the clause. */
    Beside beside() {
        return beside;
    }

    PredicateBook book() {
        return book;
    }

    /** Those in the first of the places that holds any with a code; none if none does. */
    List<Reference> first(List<Place> places, Frame frame, List<Reference> not) {
        List<Reference> same = List.of();
        for (Place place : places) {
            List<Reference> found = withCode(in(place, frame));
            List<Reference> others = without(found, not, place != Place.OBJECT);
            boolean where = place == Place.AT || place == Place.PLACE;
            others = others.isEmpty() && !where ? foes(found, not) : others;
            if (!others.isEmpty()) {
                return others;
            }
            same = same.isEmpty() && (place == Place.OBJECT || place == Place.PLACE) ? found : same;
        }
        return same;
    }

    /** A state and those in it who fight it are two sides, unless its name is part of theirs. */
    private static List<Reference> foes(List<Reference> found, List<Reference> not) {
        return found.stream()
                .filter(r -> not.stream().anyMatch(n -> fights(n) != fights(r)))
                .filter(r -> not.stream().noneMatch(n -> n.span().contains(r.span())))
                .toList();
    }

    private static boolean fights(Reference reference) {
        String sector = reference.entity().sector();
        return "REB".equals(sector) || "OPP".equals(sector);
    }

    private static List<Reference> others(List<Reference> references, List<String> codes, boolean fighting) {
        return references.stream()
                .filter(r -> r.code() != null && (fighting || !codes.contains(r.code()) || fights(r)))
                .toList();
    }

    private static List<Reference> withCode(List<Reference> references) {
        return references.stream().filter(r -> r.code() != null).toList();
    }

    /** The source: as {@link #first}, but "inside" is inside the subject, for it is the subject that acts.
     * @param suffers the subject is the target ("is threatened by X's sanctions"): "inside" is inside the object after all
     */
    List<Reference> source(List<Place> places, Frame frame, boolean suffers) {
        for (Place place : places) {
            if (place == Place.OBJECT && places.get(0) == Place.SUBJECT && Parts.isAct(frame)) {
                continue; // "eight countries that sent troops": theirs, whoever they are
            }
            boolean inSubject = place == Place.INSIDE && frame.noun() == null && !suffers;
            List<Reference> found = withCode(
                    inSubject
                            ? resolver.inner(Parts.doer(frame.clause()))
                            : place == Place.PLACE ? beside.locals(frame.clause()) : in(place, frame));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * Without those that are the very same as the other side, or its state named again.
     *
     * @param organs whether an organ or people of the same state is another side ("against the police")
     */
    private static List<Reference> without(List<Reference> found, List<Reference> not, boolean organs) {
        List<String> codes = Draft.codes(not);
        return found.stream()
                .filter(r -> not.stream().noneMatch(n -> n.entity() == r.entity()))
                .filter(r -> !codes.contains(r.code())
                        || r.entity().isPerson()
                        || fights(r)
                        || (organs && r.entity().role() != null))
                .toList();
    }

    List<Reference> in(Place place, Frame frame) {
        Clause clause = frame.clause();
        return switch (place) {
            case SUBJECT -> frame.noun() != null ? nounSubject(frame) : subject(clause);
            case OBJECT -> frame.noun() != null ? recipient(frame) : object(clause);
            case INSIDE -> inside(frame);
            case INNER_SUBJECT -> innerSubject(clause);
            case INNER_OBJECT -> isOfNoun(frame) ? List.of() : innerObject(clause);
            case PLACE -> prepositions(clause, Place.AT);
            case SELF -> subject(clause);
            case TO, AGAINST, FOR, WITH, BETWEEN, FROM, AT, ABOUT, BY, AS, VIA -> prepositions(clause, place);
            case NONE -> List.of();
        };
    }

    /** "Warns that it will …": the word that says that it is to come is part of the verb outside. */
    boolean announced(Clause clause) {
        Clause outer = clause.parent();
        VerbGroup group = outer == null ? null : outer.verb();
        return group != null
                && group.verb() != null
                && book.isIn("announcing", group.verb().norm());
    }

    /** The grammatical subject of the active, the agent of the passive. */
    List<Reference> subject(Clause clause) {
        VerbGroup group = clause.verb();
        if (group != null && group.isPassive()) {
            return agent(clause);
        }
        NounPhrase phrase = clause.subjectPhrase();
        List<Reference> own = new ArrayList<>(resolver.own(phrase));
        if (phrase == null || (own.isEmpty() && clause.kind() == Clause.Kind.RELATIVE)) {
            return resolver.subjectOf(clause);
        }
        if (!own.isEmpty()) {
            own.addAll(beside.beside(clause));
            return own;
        }
        List<Reference> from = beside.from(clause);
        if (!from.isEmpty() && resolver.inner(phrase).isEmpty()) {
            return from;
        }
        // "the attack of X killed", "X's decision": a deed stands for who did it, a place never
        boolean deed = phrase.parts().stream().allMatch(Sides::standsForDoer);
        return deed ? resolver.inner(phrase) : List.of();
    }

    private static boolean standsForDoer(NounPhrase.Part part) {
        return part.nounClass() != Nouns.NounClass.PLACE && part.nounClass() != Nouns.NounClass.MATTER;
    }

    List<Reference> agent(Clause clause) {
        for (Chunk chunk : clause.after()) {
            // one before the verb belongs to the noun it follows: "the annexation of X by Y was rejected"
            if (chunk.place() == Place.BY && chunk.noun() != null) {
                return resolver.ownOrInner(chunk.noun());
            }
        }
        Chunk object = clause.object();
        if (object == null || object.noun() == null) {
            return List.of();
        }
        List<Reference> own = resolver.own(object.noun());
        if (!own.isEmpty()) {
            return own;
        }
        Nouns.NounClass head = object.noun().parts().get(0).nounClass();
        return head == Nouns.NounClass.DEED ? resolver.inner(object.noun()) : List.of();
    }

    @Nullable
    NounPhrase objectPhrase(Clause clause) {
        Chunk chunk = Parts.objectChunk(clause, false);
        return chunk == null ? null : chunk.noun();
    }

    /** "Gives X aid": the object in front of what is given. */
    private List<Reference> recipient(Frame frame) {
        Chunk object = frame.clause().object();
        if (object == null || frame.nounChunk() == null) {
            return List.of();
        }
        return frame.nounChunk().equals(Parts.secondObject(frame.clause())) ? resolver.own(object.noun()) : List.of();
    }

    private List<Reference> object(Clause clause) {
        NounPhrase phrase = objectPhrase(clause);
        return Resolver.isObjectPronoun(phrase) ? List.of() : resolver.own(phrase);
    }

    /** Inside the object: whose it is, who in a relative clause did it. */
    private List<Reference> inside(Frame frame) {
        Clause clause = frame.clause();
        if (frame.noun() != null) {
            return nounInner(frame);
        }
        NounPhrase phrase = objectPhrase(clause);
        List<Reference> found = new ArrayList<>(resolver.inner(phrase));
        if (phrase != null && Parts.isAttack(phrase)) {
            found.removeIf(r -> Parts.isPlace(phrase, r.span())); // "condemns the attack on that town": whose it is not
        }
        if (clause.verb() != null && clause.verb().isPassive()) {
            for (Chunk chunk : clause.before()) {
                if (chunk.noun() != null && (chunk.place() == Place.BY || chunk.place() == Place.FROM)) {
                    found.addAll(0, resolver.ownOrInner(chunk.noun()));
                }
            }
        }
        for (Clause child : clause.children()) {
            boolean ofObject = child.kind() == Clause.Kind.RELATIVE
                    && child.head() != null
                    && child.head().noun() != null
                    && child.head().noun().equals(phrase);
            if (ofObject && found.isEmpty() && resolver.own(phrase).isEmpty()) {
                VerbGroup group = child.verb();
                found.addAll(
                        group != null && (group.isPassive() || child.isObjectRelative())
                                ? group.isPassive() ? agent(child) : resolver.subjectOf(child)
                                : object(child));
            }
        }
        return found;
    }

    private List<Reference> nounInner(Frame frame) {
        NounPhrase.Part noun = frame.noun();
        if (noun == null) {
            return List.of();
        }
        NounPhrase single = new NounPhrase(0, 0, noun.span(), List.of(noun));
        List<Reference> found = new ArrayList<>(resolver.inner(single));
        Chunk chunk = frame.nounChunk();
        if (chunk != null && chunk.noun() != null && chunk.noun().parts().indexOf(noun) == 0) {
            // "a meeting of X and Y" is read as two phrases, the second a bare name
            for (NounPhrase.Part part :
                    chunk.noun().parts().subList(1, chunk.noun().parts().size())) {
                found.addAll(resolver.own(new NounPhrase(0, 0, part.span(), List.of(part))));
            }
        }
        return found;
    }

    private List<Reference> nounSubject(Frame frame) {
        Clause clause = frame.clause();
        if (frame.receive()) {
            List<Reference> from = prepositions(clause, Place.FROM);
            if (from.isEmpty()) {
                from = prepositions(clause, Place.BY);
            }
            return from.isEmpty() ? nounInner(frame) : from;
        }
        List<Reference> subject = frame.bare() ? List.of() : subject(clause);
        boolean agentless =
                subject.isEmpty() && clause.verb() != null && clause.verb().isPassive();
        if (frame.bare() || agentless) {
            List<Reference> inner = prepositions(clause, Place.BY); // "the arrest of X by Y": Y did it
            if (inner.isEmpty()) {
                inner = nounInner(frame);
            }
            if (inner.isEmpty()) {
                inner = prepositions(clause, Place.BETWEEN);
            }
            return inner.isEmpty() ? prepositions(clause, Place.FROM) : inner;
        }
        return subject;
    }

    /** Those behind the prepositions of one kind, in the clause. */
    List<Reference> prepositions(Clause clause, Place place) {
        List<Reference> found = new ArrayList<>();
        for (Chunk chunk : clause.after()) {
            if (chunk.place() == place && chunk.noun() != null && !isThirdParty(clause, chunk)) {
                found.addAll(resolver.ownOrInner(chunk.noun()));
            }
        }
        for (Chunk chunk : clause.after()) {
            if (found.isEmpty() && chunk.place() == place && chunk.noun() != null) {
                found.addAll(holders(clause, chunk, "holding"));
            }
            if (found.isEmpty() && place == Place.AGAINST && chunk.place() == Place.AT) {
                found.addAll(holders(clause, chunk, "around")); // what is done all around somebody is done against him
            }
        }
        if (found.isEmpty()) {
            for (Chunk chunk : clause.before()) {
                if (chunk.place() == place && chunk.noun() != null) {
                    found.addAll(resolver.ownOrInner(chunk.noun()));
                }
            }
        }
        return found;
    }

    /** "With X as the mediator": X is there, and no side of what the others do. */
    private boolean isThirdParty(Clause clause, Chunk with) {
        int next = clause.after().indexOf(with) + 1;
        Chunk as = with.place() != Place.WITH || next >= clause.after().size()
                ? null
                : clause.after().get(next);
        return as != null
                && as.place() == Place.AS
                && as.noun() != null
                && book.anyIn("third-party", " " + as.noun().parts().get(0).words() + " ");
    }

    /** "To waters that X claims", "at a boat that Y's sailors man", "in zones that surround Z": whose the place is. */
    private List<Reference> holders(Clause clause, Chunk chunk, String verbs) {
        for (Clause child : clause.children()) {
            VerbGroup group = child.verb();
            boolean of = child.kind() == Clause.Kind.RELATIVE && chunk.equals(child.head());
            if (of && group != null && group.verb() != null && !group.negated()) {
                boolean is = book.isIn(verbs, group.verb().norm());
                return !is ? List.of() : verbs.equals("holding") ? agent(child) : object(child);
            }
        }
        return List.of();
    }

    /** "Denies reports that …": the clause belongs to the noun, and nobody in it is a side of what the verb tells. */
    private boolean isOfNoun(Frame frame) {
        Clause inner = Parts.inner(frame.clause());
        Chunk object = frame.noun() == null ? frame.clause().object() : null;
        return object != null
                && resolver.own(object.noun()).isEmpty()
                && inner != null
                && inner.marker() != null
                && inner.marker().is(Chunk.Kind.THAT);
    }

    private List<Reference> innerSubject(Clause clause) {
        Clause inner = Parts.inner(clause);
        if (inner == null || inner.subject() == null) {
            return List.of();
        }
        List<Reference> own = resolver.own(inner.subject().noun());
        return own.isEmpty() ? resolver.inner(inner.subject().noun()) : own;
    }

    private List<Reference> innerObject(Clause clause) {
        Clause inner = Parts.inner(clause);
        if (inner == null) {
            inner = clause.children().stream()
                    .filter(c -> c.kind() == Clause.Kind.ADJUNCT)
                    .filter(c -> c.verb() == null || !c.verb().hasOp(Verbs.Op.REPEAT)) // "and likewise Y"
                    .findFirst()
                    .orElse(null);
        }
        List<Reference> self = subject(clause);
        List<String> own = Draft.codes(self);
        boolean fighting = self.stream().anyMatch(Sides::fights);
        for (int depth = 0; inner != null && depth < 4; depth++) {
            List<Reference> to = others(prepositions(inner, Place.TO), own, fighting);
            List<Reference> object =
                    PointingWords.areOwn(objectPhrase(inner), book) ? List.of() : others(object(inner), own, fighting);
            // "to take X to the court" is done to X, "to send Y's arms to Z" to Z
            boolean before = to.isEmpty() || to.stream().allMatch(References::isBody);
            List<Reference> found = before && !object.isEmpty() ? object : to;
            for (Place place : List.of(Place.AGAINST, Place.FOR, Place.WITH, Place.BETWEEN, Place.FROM)) {
                found = found.isEmpty() ? others(prepositions(inner, place), own, fighting) : found;
            }
            found = found.isEmpty() ? others(beside.inAreas(inner), own, fighting) : found;
            if (found.isEmpty()) {
                found = others(inside(new Frame(inner, null, null, false, false)), own, fighting);
            }
            Clause deeper = Parts.inner(inner);
            if (found.isEmpty() && deeper != null && deeper.subject() != null) {
                found = others(resolver.own(deeper.subject().noun()), own, fighting);
            }
            if (!found.isEmpty()) {
                return found;
            }
            inner = deeper;
        }
        return List.of();
    }

    /** Whether the noun tells of a deed by whom it is done to ("the expulsion of X"). */
    boolean isDoneTo(NounPhrase.Part part) {
        return book.isIn("done-to", part.head());
    }

    static boolean isPronoun(NounPhrase.Part part) {
        Mention own = part.own();
        return own != null && own.kind() == Mention.Kind.PRONOUN;
    }
}
