package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.time.DateMention;

/** Makes an event of a clause: the predicate that fits, its sides, and all that the clause says of it. */
final class EventMaker {
    /** An "if" changes nothing about what has been said already. */
    private static final Set<EventType> UNCONDITIONAL = EnumSet.of(EventType.ACCUSE, EventType.REQUEST);

    /** What is done with one's own troops and envoys. */
    private static final Set<EventType> MOVES =
            EnumSet.of(EventType.MOBILIZE, EventType.RETREAT, EventType.SANCTION, EventType.AID);

    /** What several do, they do with each other where nobody else is named. */
    private static final Set<EventType> JOINT =
            EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.CONCEDE, EventType.RETREAT);

    private static final Set<EventType> ON_PEOPLE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.RETREAT, EventType.CONCEDE, EventType.MOBILIZE);

    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE);

    /** What it is a refusal to be unwilling to do. */
    private static final Set<EventType> WILLING =
            EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID, EventType.RETREAT);

    private static final Set<EventType> VIOLENT = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

    private static final Set<String> PRIVATE = Set.of("BUS", "EDU", "CVL", "MED", "NGO");

    private static final Set<String> AUTHORITIES = Set.of("GOV", "MIL", "COP", "JUD");

    private final TypeTable types;
    private final PredicateBook book;
    private final Resolver resolver;
    private final Facts facts;
    private final Trail trail;
    private final Matcher matcher;
    private final Sides sides;
    private @Nullable Parsed parsed;

    EventMaker(TypeTable types, PredicateBook book, Resolver resolver, Facts facts, Trail trail) {
        this.types = types;
        this.book = book;
        this.resolver = resolver;
        this.facts = facts;
        this.trail = trail;
        this.matcher = new Matcher(book, resolver);
        this.sides = new Sides(resolver);
    }

    /** The sentence whose clauses come next. */
    void sentence(Parsed next) {
        parsed = next;
    }

    Sides sides() {
        return sides;
    }

    /** The events that the clause itself tells: none, one, or the talks and the mediation between the same sides. */
    List<Draft> make(Clause clause, EventReader.Context context) {
        for (Matcher.Candidate candidate : matcher.candidates(clause)) {
            EventType content = candidate.predicate().type() == EventType.AGREE ? contentOf(clause) : null;
            if (content == EventType.SANCTION) {
                return List.of(); // to agree on sanctions is to impose them: the clause inside tells it
            }
            List<Draft> drafts = make(candidate, clause, context);
            if (content == EventType.ASSAULT || content == EventType.COERCE) {
                return drafts.stream().map(this::threatened).toList();
            }
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        if (clause.verb() != null && clause.verb().hasOp(Verbs.Op.REPEAT)) {
            return repeat(clause, context);
        }
        return List.of();
    }

    /** The type of the deed that the clause's verb is about; null if there is none. */
    private @Nullable EventType contentOf(Clause clause) {
        Clause inner = Sides.inner(clause);
        List<Matcher.Candidate> candidates = inner == null ? List.of() : matcher.candidates(inner);
        return candidates.isEmpty() ? null : candidates.get(0).predicate().type();
    }

    /** Whether a move or a trip is made to help: its clause of purpose tells of aid to another state. */
    boolean serves(Clause clause, EventType type) {
        Clause inner = Sides.inner(clause);
        return (type == EventType.MOBILIZE || type == EventType.CONSULT)
                && inner != null
                && inner.kind() == Clause.Kind.PURPOSE
                && contentOf(clause) == EventType.AID
                && !make(matcher.candidates(inner).get(0), inner, EventReader.Context.plain())
                        .isEmpty();
    }

    /** Not to promise and not to give way is to refuse. */
    Draft refusal(Draft draft) {
        VerbGroup group = draft.clause.verb();
        boolean ended = draft.status == Event.Status.NEGATED
                && (draft.type == EventType.SANCTION || draft.type == EventType.COERCE)
                && group != null
                && group.has(Item.Kind.NOT, "anymore");
        if (ended) {
            Draft easing = as("easing", draft); // "no longer bans" gives way
            easing.status = Event.Status.ACTUAL;
            return easing;
        }
        boolean ours = draft.saidBy != null
                && draft.sources.stream().anyMatch(r -> r.entity().equals(draft.saidBy.entity()));
        boolean unwilling = group != null
                && WILLING.contains(draft.type)
                && (group.has(Item.Kind.MODAL, "want") || (ours && group.has(Item.Kind.ASPECT, "future")));
        boolean refused = draft.status == Event.Status.NEGATED
                && (draft.type == EventType.AGREE || draft.type == EventType.CONCEDE || unwilling);
        if (!refused) {
            return draft;
        }
        Draft refusal = as("refusal", draft);
        refusal.status = Event.Status.ACTUAL;
        return refusal;
    }

    /** "If X does that, Y will cut its gas": a hostile deed to come that hangs on another's is a threat to him. */
    @Nullable
    Draft hangsOn(Clause clause, EventReader.Context context) {
        VerbGroup group = clause.verb();
        List<Matcher.Candidate> candidates = matcher.candidates(clause);
        boolean hostile = !candidates.isEmpty()
                && HOSTILE.contains(candidates.get(0).predicate().type());
        if (group == null || !hostile || group.negated() || !group.has(Item.Kind.ASPECT, "future")) {
            return null;
        }
        List<Reference> source = coded(sides.subject(clause));
        List<Reference> target = minus(conditioned(clause, source), source, false);
        TypeTable.Construction entry = types.construction("threat");
        if (source.isEmpty() || target.isEmpty() || entry == null) {
            return null;
        }
        Sides.Frame frame = new Sides.Frame(clause, null, null, false, false);
        Span sentence = parsed == null ? new Span(0, 1) : parsed.sentence().span();
        Draft draft = new Draft(entry.type(), entry.id(), clause, sentenceIndex(), sentence, evidence(clause, frame));
        draft.cameo = entry.cameo() == null ? types.type(entry.type()).cameo() : entry.cameo();
        draft.sources = source;
        draft.targets = target;
        draft.words = words(clause);
        return details(draft, clause, context, null);
    }

    /** A promise of violence is a threat. */
    Draft threatened(Draft promise) {
        return as("threat", promise);
    }

    /** The same deed, coded as what the construction is coded as. */
    private Draft as(String construction, Draft promise) {
        TypeTable.Construction entry = types.construction(construction);
        if (entry == null) {
            return promise;
        }
        Draft threat = new Draft(
                entry.type(), entry.id(), promise.clause, promise.sentence, promise.sentenceSpan, promise.evidence);
        threat.cameo = entry.cameo() == null ? types.type(entry.type()).cameo() : entry.cameo();
        threat.sources = promise.sources;
        threat.targets = promise.targets;
        threat.status = promise.status;
        threat.condition = promise.condition;
        threat.date = promise.date;
        threat.place = promise.place;
        threat.saidBy = promise.saidBy;
        threat.saidByPrinted = promise.saidByPrinted;
        threat.words = promise.words;
        return threat;
    }

    /** "X took the same step": what was told last, done by another. */
    private List<Draft> repeat(Clause clause, EventReader.Context context) {
        List<Reference> source = coded(sides.subject(clause));
        Draft model = trail.lastNotBy(Draft.codes(source), sentenceIndex());
        if (source.isEmpty() || model == null) {
            return List.of();
        }
        Sides.Frame frame = new Sides.Frame(clause, null, null, false, false);
        Span sentence = parsed == null ? new Span(0, 1) : parsed.sentence().span();
        Draft draft = new Draft(model.type, model.rule, clause, sentenceIndex(), sentence, evidence(clause, frame));
        draft.contexts = model.contexts;
        draft.mode = model.mode;
        draft.cameo = model.cameo;
        draft.mutual = model.mutual;
        draft.sources = source;
        draft.targets = model.targets.stream()
                .map(r -> new Reference(r.entity(), evidenceOfVerb(clause)))
                .toList();
        draft.words = words(clause);
        return List.of(details(draft, clause, context, null));
    }

    private static Span evidenceOfVerb(Clause clause) {
        VerbGroup group = clause.verb();
        return group == null ? new Span(0, 1) : group.span();
    }

    private List<Draft> make(Matcher.Candidate candidate, Clause clause, EventReader.Context context) {
        Predicate predicate = candidate.predicate();
        TypeTable.Type type = types.type(predicate.type());
        Sides.Frame frame = candidate.frame();
        if (predicate.type() == EventType.CONSULT && frame.noun() == null && talksGoOn(clause)) {
            return List.of();
        }
        if (refersBack(frame)) {
            Draft earlier = trail.last(predicate.type(), sentenceIndex());
            if (earlier != null) {
                Trail.fill(earlier, details(draft(predicate, clause, frame), clause, context, predicate));
                return List.of();
            }
        }
        if (onlySays(predicate, clause, frame)) {
            return List.of();
        }
        Draft draft = draft(predicate, clause, frame);
        boolean mutual = predicate.mutual() != null ? predicate.mutual() : type.mutual();
        List<Place> sourcePlaces = predicate.source() != null ? predicate.source() : type.source();
        List<Place> targetPlaces = predicate.target() != null ? predicate.target() : type.target();
        List<Reference> source = coded(sides.source(sourcePlaces, frame, targetPlaces.contains(Place.SUBJECT)));
        List<Reference> target;
        if (frame.receive()) {
            target = coded(resolver.subjectOf(clause));
            target = target.isEmpty() ? coded(sides.prepositions(clause, Place.BY)) : target;
            List<String> suffers = Draft.codes(target);
            source = source.stream().filter(s -> !suffers.contains(s.code())).toList();
        } else if (candidate.mediated()) {
            return mediated(draft, predicate, frame, clause, context);
        } else {
            target = coded(sides.first(targetPlaces, frame, source));
            if (target.isEmpty() && !targetPlaces.contains(Place.NONE)) {
                target = coded(sides.first(type.target(), frame, source));
            }
        }
        if (unnamedDoer(clause, frame, source, predicate.type())) {
            return List.of();
        }
        boolean theirOwn = (Draft.codes(source).size() > 1 && type.quad().endsWith("cooperation"))
                || (type.type() == EventType.CONSULT && source.stream().anyMatch(EventMaker::isBody));
        if (target.isEmpty() && !targetPlaces.equals(List.of(Place.NONE)) && !theirOwn) {
            target = referredTo(frame, clause, source, predicate.type());
        }
        if (source.isEmpty() && agentless(clause, frame) && MOVES.contains(predicate.type())) {
            // troops, ships and envoys that are moved are moved by their own state
            source = coded(sides.in(Place.OBJECT, frame)).stream()
                    .filter(r -> "MIL".equals(r.entity().sector())
                            || "GOV".equals(r.entity().sector()))
                    .filter(r -> !r.entity().isState())
                    .toList();
            target = minus(target, source, false);
        }
        target = target.stream().filter(t -> !t.entity().isGuessed()).toList();
        if (predicate.type() == EventType.RETREAT
                && !source.isEmpty()
                && Draft.codes(target).equals(Draft.codes(source))) {
            Draft held = trail.lastHostileBy(Draft.codes(source), sentenceIndex());
            target = held == null ? target : held.targets;
        }
        if (HOSTILE.contains(predicate.type()) && Draft.codes(target).equals(Draft.codes(source))) {
            List<Reference> before = beforehand(clause, source);
            target = before.isEmpty() ? target : before;
        }
        if (target.isEmpty() && context.said() != null && type.quad().startsWith("verbal")) {
            target = minus(coded(context.said().addressed()), source, false);
        }
        if (target.isEmpty() && context.said() != null && VIOLENT.contains(predicate.type())) {
            // of a deed that somebody complains of, the one who complains is the victim
            Reference victim = context.said().speaker();
            target = victim == null || source.isEmpty() ? List.of() : minus(coded(List.of(victim)), source, false);
        }
        if (target.isEmpty() && (predicate.type() == EventType.THREATEN || predicate.type() == EventType.AGREE)) {
            target = conditioned(clause, source);
        }
        boolean oneSource = Draft.codes(source).size() == 1;
        if (target.isEmpty() && ON_PEOPLE.contains(predicate.type()) && frame.noun() == null && oneSource) {
            target = peopleHere(clause, source);
        }
        boolean joint = JOINT.contains(predicate.type())
                && (predicate.type() != EventType.AGREE
                        || Boolean.TRUE.equals(predicate.mutual())
                        || book.anyIn("joint-word", draft.words));
        boolean reciprocal = clause.verb() != null
                && clause.verb().before().stream().anyMatch(i -> book.isIn("reciprocal", i.norm()));
        if (target.isEmpty() && Draft.codes(source).size() > 1 && (mutual || joint || reciprocal)) {
            boolean many = source.size() > 2; // each with each: all stand on one side of the record
            target = many ? List.of() : source.subList(1, source.size());
            source = many ? source : source.subList(0, 1);
            mutual = true;
        }
        draft.sources = source;
        draft.targets = minus(target, source, type.self());
        draft.mutual = mutual || reciprocal && !draft.targets.isEmpty();
        boolean oneSided = targetPlaces.contains(Place.NONE);
        String needs = oneSided ? "source" : source.isEmpty() && agentless(clause, frame) ? "target" : type.needs();
        boolean homely = atHome(draft, type) || homeAffair(draft, clause);
        if (!acceptable(draft, needs) || privately(draft, type) || homely) {
            trail.note(
                    draft.evidence,
                    "left out, " + predicate.id() + ": source " + draft.sourceCodes() + ", target "
                            + draft.targetCodes() + ", where " + type.type() + " needs " + needs);
            return List.of();
        }
        trail.note(
                draft.evidence,
                "coded by " + predicate.id() + ": source " + told(draft.sources) + ", target " + told(draft.targets));
        return List.of(details(draft, clause, context, predicate));
    }

    /** People whose state is not told are of the place; those whom their own police or government acts on, of its state. */
    private List<Reference> peopleHere(Clause clause, List<Reference> source) {
        NounPhrase phrase = sides.objectPhrase(clause);
        if (phrase == null || !namesNobody(phrase)) {
            Clause inner = Sides.inner(clause);
            phrase = inner == null ? null : sides.objectPhrase(inner);
        }
        if (phrase == null || !namesNobody(phrase)) {
            return List.of();
        }
        Span span = phrase.span();
        List<Reference> here = coded(sides.prepositions(clause, Place.AT));
        boolean authority = source.stream()
                .anyMatch(r -> r.entity().sector() != null
                        && AUTHORITIES.contains(r.entity().sector()));
        List<Reference> of = here.isEmpty() && authority ? source : here;
        return of.stream().limit(1).map(r -> new Reference(r.entity(), span)).toList();
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
                && coded(resolver.own(phrase)).isEmpty()
                && coded(resolver.inner(phrase)).isEmpty();
    }

    /** Whether the deed is somebody's who is printed as its subject and is no actor: an app, the rain, a fan. */
    private static boolean unnamedDoer(Clause clause, Sides.Frame frame, List<Reference> source, EventType type) {
        VerbGroup group = clause.verb();
        NounPhrase subject = clause.subjectPhrase();
        if (!source.isEmpty() || frame.receive() || frame.bare() || group == null || subject == null) {
            return false;
        }
        Mention own = subject.parts().get(0).own();
        boolean people = own != null && (own.kind() == Mention.Kind.PEOPLE || own.kind() == Mention.Kind.ASSET);
        return !group.isPassive() && !(type == EventType.ASSAULT && people);
    }

    /** "The talks also dealt with …": the object is a topic of the talks told before. */
    private boolean talksGoOn(Clause clause) {
        NounPhrase subject = clause.subjectPhrase();
        boolean talks = subject != null
                && resolver.own(subject).isEmpty()
                && resolver.inner(subject).isEmpty()
                && subject.parts().get(0).events().stream()
                        .anyMatch(u -> u.predicate().type() == EventType.CONSULT);
        Draft earlier = talks ? trail.last(EventType.CONSULT, sentenceIndex()) : null;
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

    private static String told(List<Reference> references) {
        return references.isEmpty()
                ? "none"
                : references.stream()
                        .map(r -> r.code() + " at " + r.span().begin() + "-"
                                + r.span().end())
                        .collect(java.util.stream.Collectors.joining(", "));
    }

    /** Whether the clause is a passive that names no agent: who did it stays open. */
    private static boolean agentless(Clause clause, Sides.Frame frame) {
        VerbGroup group = clause.verb();
        return group != null && group.isPassive() && !frame.receive();
    }

    /**
     * Words of a government at home, to its own people or to nobody in particular: no relation between states. Those who fight
     * it are another side.
     */
    private boolean atHome(Draft draft, TypeTable.Type type) {
        String home = resolver.discourse().home();
        List<String> targets = draft.targetCodes();
        boolean inside = home != null
                && draft.sourceCodes().equals(List.of(home))
                && (targets.isEmpty() || targets.equals(List.of(home)));
        return inside
                && type.quad().startsWith("verbal")
                && draft.sources.stream().noneMatch(EventMaker::fights)
                && draft.targets.stream().noneMatch(EventMaker::fights);
    }

    /** A promise to nobody else about prices, taxes or crime at home, or to talk to the press. */
    private boolean homeAffair(Draft draft, Clause clause) {
        Clause inner = Sides.inner(clause);
        if (draft.type != EventType.AGREE || !draft.targets.isEmpty() || inner == null || inner.verb() == null) {
            return false;
        }
        NounPhrase about = sides.objectPhrase(inner);
        return about == null
                ? inner.verb().hasOp(Verbs.Op.SAY) && Sides.inner(inner) == null
                : book.isIn("home-affair", about.parts().get(0).head());
    }

    /** Firms, schools and citizens make no foreign policy: what they promise to nobody, and where they travel, is no event. */
    private static boolean privately(Draft draft, TypeTable.Type type) {
        boolean state = draft.sources.stream()
                .anyMatch(r -> r.entity().sector() == null
                        || !PRIVATE.contains(r.entity().sector()));
        if (type.type() == EventType.CONSULT) {
            return draft.sources.stream().allMatch(r -> "CVL".equals(r.entity().sector()));
        }
        if (!draft.targets.isEmpty() || draft.sources.isEmpty() || type.quad().startsWith("material")) {
            return false;
        }
        return !state;
    }

    /** "Admits that …", "recognises that …": a verb that also says, and here does nothing else. */
    private static boolean onlySays(Predicate predicate, Clause clause, Sides.Frame frame) {
        boolean deed = predicate.type() == EventType.SUPPORT || predicate.type() == EventType.CONCEDE;
        return deed
                && frame.noun() == null
                && clause.verb() != null
                && clause.verb().hasOp(Verbs.Op.SAY)
                && clause.object() == null
                && Sides.inner(clause) != null;
    }

    /** "Seized X's ship and held its crew": whose the second object is, the first tells. */
    private List<Reference> beforehand(Clause clause, List<Reference> source) {
        Clause with = clause.isCoordinated() ? clause.subjectFrom() : null;
        if (with == null) {
            return List.of();
        }
        List<Reference> found = minus(coded(resolver.ownOrInner(sides.objectPhrase(with))), source, false);
        NounPhrase phrase = sides.objectPhrase(clause);
        return phrase == null
                ? List.of()
                : found.stream()
                        .map(r -> new Reference(r.entity(), phrase.span()))
                        .toList();
    }

    /** "X says the opposite", "accuses back": the one who spoke ill of X last. */
    private List<Reference> accusedBack(Clause clause, List<Reference> source) {
        Draft earlier = trail.last(EventType.ACCUSE, sentenceIndex());
        VerbGroup group = clause.verb();
        if (earlier == null || group == null || earlier.sourceCodes().equals(Draft.codes(source))) {
            return List.of();
        }
        return coded(earlier.sources.stream()
                .map(r -> new Reference(r.entity(), group.span()))
                .toList());
    }

    /** On whom the condition of a promise or a threat depends: "if X does not …". */
    private List<Reference> conditioned(Clause clause, List<Reference> source) {
        Clause condition = condition(clause, 0);
        return condition == null
                ? List.of()
                : coded(resolver.subjectOf(condition)).stream()
                        .filter(r -> source.stream().noneMatch(s -> s.entity().equals(r.entity())))
                        .toList();
    }

    /** Keeps in mind that the sides of an event met: what "both countries" may mean next. */
    void met(Draft draft) {
        List<Reference> both = new ArrayList<>(draft.sources);
        both.addAll(draft.targets);
        resolver.discourse().together(both);
    }

    int sentenceIndex() {
        return parsed == null ? 0 : parsed.sentence().index();
    }

    private Draft draft(Predicate predicate, Clause clause, Sides.Frame frame) {
        Span sentence = parsed == null ? new Span(0, 1) : parsed.sentence().span();
        Draft draft =
                new Draft(predicate.type(), predicate.id(), clause, sentenceIndex(), sentence, evidence(clause, frame));
        draft.contexts = predicate.contexts();
        draft.mode = predicate.mode();
        draft.words = words(clause);
        draft.paragraph = parsed == null ? 0 : parsed.sentence().paragraph();
        TypeTable.Type type = types.type(predicate.type());
        draft.cameo = predicate.cameo() != null ? predicate.cameo() : type.cameo();
        return draft;
    }

    /** "The talks lasted an hour": a noun that names no sides speaks of an event told before. */
    private boolean refersBack(Sides.Frame frame) {
        if (frame.noun() == null || frame.receive()) {
            return false;
        }
        boolean subject = frame.nounChunk() != null
                && frame.nounChunk().equals(frame.clause().subject());
        return subject
                && coded(sides.in(Place.SUBJECT, frame)).isEmpty()
                && coded(sides.in(Place.WITH, frame)).isEmpty()
                && coded(sides.in(Place.AGAINST, frame)).isEmpty();
    }

    /** Talks of A and B with C between them are three dyads: A with B, and C with each. */
    private List<Draft> mediated(
            Draft draft, Predicate predicate, Sides.Frame frame, Clause clause, EventReader.Context context) {
        List<Reference> mediator = coded(sides.subject(clause));
        List<Reference> parties = new ArrayList<>(coded(sides.in(Place.INSIDE, frame)));
        for (Place place : List.of(Place.OBJECT, Place.BETWEEN, Place.WITH)) {
            parties.addAll(coded(sides.in(place, frame)));
        }
        parties = minus(parties, mediator, false);
        if (parties.isEmpty() || mediator.isEmpty() || predicate.type() != EventType.CONSULT) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        draft.sources = mediator;
        draft.targets = parties;
        draft.mutual = true;
        drafts.add(details(draft, clause, context, predicate));
        resolver.discourse().together(parties);
        if (Draft.codes(parties).size() > 1) {
            Draft talks = draft(predicate, clause, frame);
            talks.sources = parties.subList(0, 1);
            talks.targets = parties.subList(1, parties.size());
            talks.mutual = true;
            drafts.add(details(talks, clause, context, predicate));
        }
        return drafts;
    }

    private static List<Reference> coded(List<Reference> references) {
        List<Reference> coded = new ArrayList<>();
        for (Reference reference : references) {
            boolean seen =
                    coded.stream().anyMatch(c -> c.code() != null && c.code().equals(reference.code()));
            if (reference.code() != null && !seen) {
                coded.add(reference);
            }
        }
        return coded;
    }

    private static List<Reference> minus(List<Reference> target, List<Reference> source, boolean self) {
        List<String> codes = Draft.codes(source);
        List<Reference> others =
                target.stream().filter(t -> !codes.contains(t.code())).toList();
        return !others.isEmpty() || !self ? others(others, target, source) : target;
    }

    /** Where nobody else is left, a government and those who fight it are two sides of one state. */
    private static List<Reference> others(List<Reference> others, List<Reference> target, List<Reference> source) {
        if (!others.isEmpty()) {
            return others;
        }
        boolean armed =
                target.stream().anyMatch(EventMaker::fights) != source.stream().anyMatch(EventMaker::fights);
        return armed ? target : others;
    }

    private static boolean isBody(Reference reference) {
        return "IGO".equals(reference.entity().sector());
    }

    private static boolean fights(Reference reference) {
        String sector = reference.entity().sector();
        return "REB".equals(sector) || "OPP".equals(sector);
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
        boolean session =
                draft.type == EventType.CONSULT && draft.sources.stream().anyMatch(EventMaker::isBody);
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

    /** "That launch", "the decision", "it": the sides of the event that is meant. */
    private List<Reference> referredTo(Sides.Frame frame, Clause clause, List<Reference> source, EventType type) {
        NounPhrase phrase = frame.noun() == null ? sides.objectPhrase(clause) : null;
        if (phrase == null) {
            return type == EventType.ACCUSE && frame.noun() == null && Sides.inner(clause) == null
                    ? accusedBack(clause, source)
                    : List.of();
        }
        boolean pronoun = Resolver.isObjectPronoun(phrase);
        NounPhrase.Part last = phrase.parts().get(phrase.parts().size() - 1);
        if (!pronoun && !last.determined() || !resolver.own(phrase).isEmpty()) {
            return List.of();
        }
        Draft own = type == EventType.RETREAT || type == EventType.CONCEDE
                ? trail.lastHostileBy(Draft.codes(source), sentenceIndex())
                : null;
        if (own != null) {
            return coded(own.targets.stream()
                    .map(r -> new Reference(r.entity(), phrase.span()))
                    .toList());
        }
        Draft named = pronoun ? null : trail.lastNaming(last.head(), last.events());
        Draft earlier = named != null ? named : trail.lastNotBy(Draft.codes(source), sentenceIndex());
        if (earlier == null) {
            return List.of();
        }
        boolean told = pronoun && type != EventType.REJECT;
        List<Reference> side = told && !minus(earlier.targets, source, false).isEmpty()
                ? earlier.targets
                : earlier.mutual && earlier.sourceCodes().equals(Draft.codes(source))
                        ? earlier.targets
                        : earlier.sources;
        return coded(
                side.stream().map(r -> new Reference(r.entity(), phrase.span())).toList());
    }

    private Draft details(Draft draft, Clause clause, EventReader.Context context, @Nullable Predicate predicate) {
        VerbGroup group = clause.verb();
        Event.Status status = context.status();
        if (predicate != null && predicate.status() != null) {
            status = Status.stronger(
                    status, Event.Status.valueOf(predicate.status().toUpperCase(java.util.Locale.ROOT)));
        }
        Clause condition = condition(clause, 0);
        if (condition != null && !UNCONDITIONAL.contains(draft.type)) {
            draft.condition = condition.span();
            boolean doubt = status == Event.Status.ALLEGED || status == Event.Status.NEGATED;
            status = doubt ? status : Event.Status.CONDITIONAL;
        }
        draft.status = status == null ? Event.Status.ACTUAL : status;
        if (context.said() != null) {
            draft.saidBy = context.said().speaker();
            draft.saidByPrinted = context.said().printed();
        }
        declared(draft, group);
        placeAndTime(draft, clause, context);
        modes(draft, clause, group);
        return draft;
    }

    /** "X declares itself ready": the deed is X's, and on X's own word. */
    private static void declared(Draft draft, @Nullable VerbGroup group) {
        if (group == null || group.verb() == null || group.verb().norm().indexOf(' ') < 0) {
            return;
        }
        if (group.hasOp(Verbs.Op.SAY) && draft.saidBy == null && !draft.sources.isEmpty()) {
            draft.saidBy = draft.sources.get(0);
            draft.saidByPrinted = draft.sources.get(0).span();
        }
    }

    /** The "if" that hangs on the clause, or on what it promises or threatens. */
    private static @Nullable Clause condition(Clause clause, int depth) {
        for (Clause child : clause.children()) {
            if (child.kind() == Clause.Kind.IF && child.span() != null) {
                return child;
            }
        }
        if (depth < 4) {
            for (Clause child : clause.children()) {
                boolean governed = child.kind() == Clause.Kind.COMPLEMENT || child.kind() == Clause.Kind.PURPOSE;
                Clause found = governed ? condition(child, depth + 1) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private void placeAndTime(Draft draft, Clause clause, EventReader.Context context) {
        for (List<Chunk> side : List.of(clause.after(), clause.before())) {
            for (Chunk chunk : side) {
                if (chunk.place() == Place.AT && chunk.noun() != null && draft.place == null) {
                    List<Reference> at = resolver.ownOrInner(chunk.noun());
                    if (!at.isEmpty()) {
                        draft.place = chunk.noun().span();
                        draft.placeCode = at.get(0).code();
                    } else {
                        anaphoricTime(draft, chunk);
                    }
                }
                if (chunk.isPrep("during") || chunk.isPrep("time")) {
                    draft.durationSeconds =
                            draft.durationSeconds == null ? facts.secondsIn(chunk.span()) : draft.durationSeconds;
                }
                boolean topic = draft.type == EventType.CONSULT
                        && chunk.is(Chunk.Kind.NOUN)
                        && chunk.noun() != null
                        && chunk.noun().parts().get(0).own() == null
                        && chunk.noun().parts().get(0).events().isEmpty()
                        && clause.after().contains(chunk);
                if (topic && chunk.noun() != null) {
                    draft.topics.add(chunk.noun().span());
                }
                if (chunk.place() == Place.ABOUT && chunk.noun() != null) {
                    draft.topics.add(chunk.noun().span());
                }
            }
        }
        String date = date(clause, context.upper(), 0);
        for (Clause child : clause.children()) {
            boolean happens = child.verb() != null && child.verb().hasOp(Verbs.Op.HAPPEN);
            date = date == null && happens ? date(child, null, 3) : date;
        }
        draft.date = date == null ? draft.date : date;
        Draft before = draft.date == null && goesOn(clause) ? trail.latest() : null;
        if (before != null
                && parsed != null
                && before.paragraph == parsed.sentence().paragraph()) {
            draft.date = before.date;
        }
    }

    /** A subject that only points back ("they", "the group") goes on with what was told in the sentence before. */
    private static boolean goesOn(Clause clause) {
        NounPhrase phrase = clause.subjectPhrase();
        if (phrase == null) {
            return false;
        }
        NounPhrase.Part part = phrase.parts().get(0);
        return Sides.isPronoun(part) || (part.determined() && part.inner().isEmpty());
    }

    /** "In the meeting": what happened there happened when the meeting did. */
    private void anaphoricTime(Draft draft, Chunk chunk) {
        NounPhrase phrase = chunk.noun();
        if (phrase == null || phrase.parts().get(0).events().isEmpty()) {
            return;
        }
        Draft earlier =
                trail.last(phrase.parts().get(0).events().get(0).predicate().type(), sentenceIndex());
        if (earlier != null && draft.date == null) {
            draft.date = earlier.date;
        }
    }

    private @Nullable String date(Clause clause, @Nullable Clause upper, int depth) {
        for (List<Chunk> side : List.of(clause.after(), clause.before())) {
            for (Chunk chunk : side) {
                DateMention date = chunk.is(Chunk.Kind.DATE) ? facts.dateIn(chunk.span()) : null;
                if (date != null && date.role() == DateMention.Role.EVENT) {
                    return date.value();
                }
                // "since" and "from … on" date what began then
                if (date != null && date.role() == DateMention.Role.SINCE && depth == 0) {
                    return date.value();
                }
            }
        }
        if (depth > 3) {
            return null;
        }
        if (clause.isCoordinated() && clause.subjectFrom() != null) {
            return date(clause.subjectFrom(), null, depth + 1);
        }
        return upper == null ? null : date(upper, null, depth + 1);
    }

    private void modes(Draft draft, Clause clause, @Nullable VerbGroup group) {
        String verb = group == null || group.verb() == null ? "" : group.verb().norm();
        String all = words(clause);
        for (TypeTable.ModeCue cue : types.cues(draft.type)) {
            if (!types.yields(draft.type, draft.mode)) {
                break;
            }
            String where = cue.in().equals("verb") ? " " + verb + " " : all;
            if (where.contains(" " + cue.words() + " ")) {
                draft.mode = cue.mode();
                if (draft.type == EventType.CONSULT && !cue.mode().equals("multilateral")) {
                    draft.channel = cue.words();
                }
            }
        }
        if (draft.type == EventType.CONSULT && (draft.mode == null || draft.mode.equals("meet"))) {
            visit(draft);
        }
    }

    /** Talks in the country of one side are a visit of the other, which comes first. */
    private void visit(Draft draft) {
        draft.mode = "meet";
        String at = draft.placeCode;
        Draft earlier = at == null ? trail.last(EventType.CONSULT, draft.sentence) : null;
        if (earlier != null && "visit".equals(earlier.mode) && trail.sameDyad(earlier, draft)) {
            draft.mode = "visit"; // the visit goes on
            return;
        }
        if (at == null || draft.sources.isEmpty() || draft.targets.isEmpty()) {
            return;
        }
        if (draft.targetCodes().equals(List.of(at))) {
            draft.mode = "visit";
        } else if (draft.sourceCodes().equals(List.of(at))) {
            draft.mode = "visit";
            List<Reference> host = draft.sources;
            draft.sources = draft.targets;
            draft.targets = host;
        }
    }

    /** The clause's own words, lower case, with blanks round each. */
    private String words(Clause clause) {
        StringBuilder words = new StringBuilder(" ");
        Span span = clause.span();
        if (parsed != null && span != null) {
            for (Item item : parsed.items()) {
                if (span.contains(item.span())) {
                    words.append(item.norm()).append(' ');
                }
            }
        }
        return words.toString();
    }

    /** From the subject, where it is printed in the clause, to the last of the verb's own phrases. */
    private static Span evidence(Clause clause, Sides.Frame frame) {
        VerbGroup group = clause.verb();
        Span span = group == null ? new Span(0, 1) : group.span();
        if (clause.subject() != null && clause.kind() != Clause.Kind.RELATIVE) {
            span = span.cover(clause.subject().span());
        } else if (clause.head() != null && clause.kind() == Clause.Kind.RELATIVE) {
            span = span.cover(clause.head().span());
        }
        for (Chunk chunk : clause.after()) {
            if (chunk.noun() != null && (chunk.is(Chunk.Kind.NOUN) || chunk.place() != null)) {
                span = span.cover(chunk.span());
            }
        }
        if (frame.nounChunk() != null) {
            span = span.cover(frame.nounChunk().span());
        }
        Clause inner = Sides.inner(clause);
        if (inner != null && inner.verb() != null) {
            span = span.cover(inner.verb().span());
            for (Chunk chunk : inner.after()) {
                if (chunk.noun() != null) {
                    span = span.cover(chunk.span());
                }
            }
        }
        return span;
    }
}
