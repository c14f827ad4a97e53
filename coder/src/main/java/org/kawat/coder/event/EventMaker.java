package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.actor.UnnamedState;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;

/** Makes an event of a clause: the predicate that fits, its sides, and all that the clause says of it. */
final class EventMaker {
    /** What several do, they do with each other where nobody else is named. */
    private static final Set<EventType> JOINT =
            EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE, EventType.CONCEDE, EventType.RETREAT);

    private static final Set<EventType> HOSTILE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.MOBILIZE);

    private static final Set<EventType> VIOLENT = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

    private final TypeTable types;
    private final PredicateBook book;
    private final Resolver resolver;
    private final Sides sides;
    private final Conversions conversions;
    private final Trail trail;
    private final Matcher matcher;
    private final Details details;
    private final Anaphora anaphora;
    private final Plausibility plausibility;
    private final PartyFinder parties;

    EventMaker(
            TypeTable types,
            PredicateBook book,
            Resolver resolver,
            Sides sides,
            Conversions conversions,
            Facts facts,
            Trail trail) {
        this.types = types;
        this.book = book;
        this.resolver = resolver;
        this.sides = sides;
        this.conversions = conversions;
        this.trail = trail;
        this.matcher = new Matcher(book, resolver);
        this.details = new Details(types, book, resolver, facts, trail);
        this.anaphora = new Anaphora(resolver, trail, sides);
        this.plausibility = new Plausibility(resolver, book, sides);
        this.parties = new PartyFinder(resolver, sides, anaphora, trail);
    }

    /** The events that the clause itself tells: none, one, or the talks and the mediation between the same sides. */
    List<Draft> make(Clause clause, Context context) {
        boolean whole = false;
        for (Matcher.Candidate candidate : matcher.candidates(clause)) {
            if (whole && candidate.frame().noun() == null && !candidate.whole()) {
                continue; // "calls back its envoy" is no "calls its envoy"
            }
            whole |= candidate.whole();
            EventType content = candidate.predicate().type() == EventType.AGREE ? contentOf(clause) : null;
            if (content == EventType.SANCTION) {
                return List.of(); // to agree on sanctions is to impose them: the clause inside tells it
            }
            List<Draft> drafts = make(candidate, clause, context);
            boolean warned = sides.announced(clause)
                    && HOSTILE.contains(candidate.predicate().type());
            if (warned || content != null && VIOLENT.contains(content)) {
                return drafts.stream().map(conversions::threatened).toList();
            }
            if (!drafts.isEmpty() || asks(candidate)) {
                // what is asked for is not done, be the request one between states or not
                return drafts.isEmpty() ? drafts : putOff(drafts, clause, context);
            }
        }
        return repeats(clause) || sameAgain(clause, context) ? repeat(clause, context) : List.of();
    }

    /** "X has not recognised it, but Y has recognised it": the deed just told, of another. */
    private boolean sameAgain(Clause clause, Context context) {
        VerbGroup group = clause.verb();
        Draft last = trail.latest();
        return group != null
                && last != null
                && context.sentence() - last.sentence <= 1
                && Resolver.isObjectPronoun(sides.objectPhrase(clause))
                && group.uses().stream().anyMatch(u -> u.predicate().id().equals(last.rule));
    }

    /** "Took the same step", "the same step was taken by". */
    private boolean repeats(Clause clause) {
        VerbGroup group = clause.verb();
        NounPhrase subject = clause.subjectPhrase();
        return group != null
                && (group.hasOp(Verbs.Op.REPEAT)
                        || group.isPassive()
                                && subject != null
                                && book.isIn("same-step", subject.parts().get(0).words()));
    }

    private static boolean asks(Matcher.Candidate candidate) {
        return candidate.predicate().type() == EventType.REQUEST
                && candidate.frame().noun() == null;
    }

    /** "Attack of X on Y": what a headline tells as a noun with both its sides, and no verb. */
    List<Draft> titled(Clause clause, Context context) {
        for (Matcher.Candidate candidate : matcher.titled(clause)) {
            List<Draft> drafts = make(candidate, clause, context).stream()
                    .filter(d -> !d.sources.isEmpty() && !d.targets.isEmpty())
                    .toList();
            if (!drafts.isEmpty()) {
                return drafts;
            }
        }
        return List.of();
    }

    /** Talks that are put off are still to come; if they are not called off, that is all that there is to tell. */
    private List<Draft> putOff(List<Draft> drafts, Clause clause, Context context) {
        VerbGroup group = clause.verb();
        if (group == null || drafts.get(0).type != EventType.SANCTION) {
            return drafts;
        }
        boolean kept = group.negated() && group.hasOp(Verbs.Op.NEGATED);
        if (!kept && !group.hasOp(Verbs.Op.PLAN)) {
            return drafts;
        }
        List<Draft> talks = matcher.candidates(clause).stream()
                .filter(c -> c.frame().noun() != null && c.predicate().type() == EventType.CONSULT)
                .map(c -> make(c, clause, group.negated() ? context.as(null) : context))
                .filter(d -> !d.isEmpty())
                .findFirst()
                .orElse(List.of());
        List<Draft> all = new ArrayList<>(group.negated() && !talks.isEmpty() ? List.of() : drafts);
        all.addAll(talks);
        return all;
    }

    /** The type of the deed that the clause's verb is about; null if there is none. */
    private @Nullable EventType contentOf(Clause clause) {
        Clause inner = Parts.inner(clause);
        List<Matcher.Candidate> candidates = inner == null ? List.of() : matcher.candidates(inner);
        return candidates.isEmpty() ? null : candidates.get(0).predicate().type();
    }

    /** Whether a move or a trip is made to help: its clause of purpose tells of aid to another state. */
    boolean serves(Clause clause, EventType type, Context context) {
        Clause inner = Parts.inner(clause);
        return (type == EventType.MOBILIZE || type == EventType.CONSULT)
                && inner != null
                && inner.kind() == Clause.Kind.PURPOSE
                && contentOf(clause) == EventType.AID
                && !make(matcher.candidates(inner).get(0), inner, Context.plain(context.parsed()))
                        .isEmpty();
    }

    /** "If X does that, Y will cut its gas": a hostile deed to come that hangs on another's is a threat to him. */
    @Nullable
    Draft hangsOn(Clause clause, Context context) {
        VerbGroup group = clause.verb();
        List<Matcher.Candidate> candidates = matcher.candidates(clause);
        boolean hostile = !candidates.isEmpty()
                && HOSTILE.contains(candidates.get(0).predicate().type());
        boolean coming = group != null && (group.has(Item.Kind.ASPECT, "future") || sides.announced(clause));
        if (group == null || !hostile || group.negated() || !coming) {
            return null;
        }
        List<Reference> source = References.coded(sides.subject(clause));
        List<Reference> target = References.minus(anaphora.conditioned(clause, source), source, false);
        TypeTable.Construction entry = types.construction("threat");
        if (source.isEmpty() || target.isEmpty() || entry == null) {
            return null;
        }
        Draft draft = draft(entry.type(), entry.id(), clause, context, Frame.of(clause));
        draft.cameo = types.cameo(entry);
        draft.sources = source;
        draft.targets = target;
        return details.fill(draft, clause, context, null);
    }

    /** "X took the same step": what was told last, done by another. */
    private List<Draft> repeat(Clause clause, Context context) {
        List<Reference> named = References.coded(resolver.own(sides.objectPhrase(clause)));
        List<Reference> source =
                named.isEmpty() ? References.coded(sides.subject(clause)) : named; // "likewise X and Y"
        Draft model = trail.lastNotBy(Draft.codes(source), context.sentence());
        VerbGroup group = clause.verb();
        if (source.isEmpty() || model == null || group == null) {
            return List.of();
        }
        Draft draft = draft(model.type, model.rule, clause, context, Frame.of(clause));
        draft.contexts = model.contexts;
        draft.mode = model.mode;
        draft.cameo = model.cameo;
        draft.mutual = model.mutual;
        draft.sources = source;
        // "X expelled Y's envoys, and Y took the same step": to X
        boolean back = model.targetCodes().equals(draft.sourceCodes());
        draft.targets = (back ? model.sources : model.targets)
                .stream().map(r -> new Reference(r.entity(), group.span())).toList();
        return List.of(details.fill(draft, clause, context, null));
    }

    private List<Draft> make(Matcher.Candidate candidate, Clause clause, Context outer) {
        Predicate predicate = candidate.predicate();
        TypeTable.Type type = types.type(predicate.type());
        Frame frame = candidate.frame();
        VerbGroup verb = clause.verb();
        Context context = frame.noun() == null || verb == null ? outer : outer.as(Status.ofNoun(verb, outer.status()));
        Found found = new Found(
                predicate,
                type,
                frame,
                clause,
                context,
                predicate.source() != null ? predicate.source() : type.source(),
                predicate.target() != null ? predicate.target() : type.target());
        if (predicate.type() == EventType.CONSULT
                && frame.noun() == null
                && anaphora.talksGoOn(clause, context.sentence())) {
            return List.of();
        }
        boolean back = anaphora.refersBack(frame);
        boolean again = !back && anaphora.tellsAgain(frame);
        if (again || back) {
            Draft earlier = trail.last(predicate.type(), context.sentence());
            boolean same = earlier != null && (!again || anaphora.isOf(earlier, clause));
            if (earlier != null && same) {
                Trail.fill(earlier, details.fill(draft(found), clause, context, predicate));
                return List.of();
            }
        }
        if (Plausibility.onlySays(predicate, clause, frame)) {
            return List.of();
        }
        if (predicate.type() == EventType.REQUEST && plausibility.commands(clause)) {
            return List.of();
        }
        if (candidate.mediated() && !frame.receive()) {
            return mediated(found);
        }
        PartyFinder.Parties printed = parties.printed(found);
        if (printed.source().isEmpty() && found.isNothingDone()) {
            return List.of();
        }
        if (Plausibility.unnamedDoer(clause, frame, printed.source(), predicate.type())) {
            return List.of();
        }
        Draft draft = draft(found);
        fillSides(draft, found, parties.inferred(found, printed));
        boolean agentOpen = draft.sources.isEmpty() && found.agentless();
        String needs = found.oneSided() ? "source" : agentOpen ? "target" : type.needs();
        if (!plausibility.accepts(draft, type, needs, clause)) {
            trail.note(
                    draft.evidence,
                    "left out, " + predicate.id() + ": source " + draft.sourceCodes() + ", target "
                            + draft.targetCodes() + ", where " + type.type() + " needs " + needs);
            return List.of();
        }
        trail.note(
                draft.evidence,
                "coded by " + predicate.id() + ": source " + References.told(draft.sources) + ", target "
                        + References.told(draft.targets));
        return List.of(details.fill(draft, clause, context, predicate));
    }

    /** Puts the sides into the draft; several that do a thing jointly do it with each other. */
    private void fillSides(Draft draft, Found found, PartyFinder.Parties parties) {
        Predicate predicate = found.predicate();
        List<Reference> source = parties.source();
        List<Reference> target = parties.target();
        boolean mutual =
                predicate.mutual() != null ? predicate.mutual() : found.type().mutual();
        boolean joint = Anaphora.areTalks(sides.objectPhrase(found.clause()))
                || JOINT.contains(predicate.type())
                        && (predicate.type() != EventType.AGREE
                                || Boolean.TRUE.equals(predicate.mutual())
                                || book.anyIn("joint-word", draft.words));
        boolean reciprocal = isReciprocal(found.clause().verb());
        if (reciprocal && Draft.codes(source).containsAll(Draft.codes(target))) {
            target = List.of(); // "A and B accuse each other of …": they are the subject of what they accuse of, too
        }
        if (target.isEmpty()
                && (Draft.codes(source).size() > 1 || inCivilWar(source))
                && (mutual || joint || reciprocal)) {
            boolean many = source.size() > 2; // each with each: all stand on one side of the record
            target = many ? List.of() : source.subList(1, source.size());
            source = many ? source : source.subList(0, 1);
            mutual = true;
        }
        if (source.isEmpty()
                && found.agentless()
                && Draft.codes(target).size() == 2
                && Anaphora.areTalks(found.clause().subjectPhrase())) {
            source = target.subList(0, 1); // "talks of X and Y were put off": X and Y did it
            target = target.subList(1, target.size());
            mutual = true;
        }
        draft.sources = source;
        draft.targets = References.minus(target, source, found.type().self());
        if (onItself(draft, found)) {
            draft.targets = anaphora.meantInstead(draft);
        }
        draft.mutual = mutual || reciprocal && !draft.targets.isEmpty();
    }

    /** "Each other", before the verb or as the first of its words. */
    private boolean isReciprocal(@Nullable VerbGroup group) {
        return group != null
                && Stream.concat(group.before().stream(), Stream.ofNullable(group.verb()))
                        .anyMatch(i -> book.isIn("reciprocal", i.norm().split(" ", 2)[0]));
    }

    /** "X demands that that ship be freed": that a state speaks so of itself, words that point back tell wrongly. */
    private static boolean onItself(Draft draft, Found found) {
        boolean same = draft.sources.size() == 1
                && draft.sourceCodes().equals(draft.targetCodes())
                && found.type().quad().equals("verbal conflict"); // what is done, a state may do to its own
        return same
                && !UnnamedState.isAtHome(draft.sources.get(0).entity().sector())
                && draft.targets.stream()
                        .noneMatch(t -> References.fights(t) || t.entity().isPerson())
                && draft.targets.stream()
                        .allMatch(t -> PointingWords.refersBack(found.clause(), t, draft.type == EventType.REJECT));
    }

    /** "The government of X and its rebels": two sides of one state. */
    private static boolean inCivilWar(List<Reference> source) {
        return source.size() == 2 && References.fights(source.get(0)) != References.fights(source.get(1));
    }

    /** Talks of A and B with C between them are three dyads: A with B, and C with each. */
    private List<Draft> mediated(Found found) {
        List<Reference> mediator = References.coded(sides.subject(found.clause()));
        List<Reference> parties = new ArrayList<>(References.coded(sides.in(Place.INSIDE, found.frame())));
        for (Place place : List.of(Place.OBJECT, Place.BETWEEN, Place.WITH)) {
            parties.addAll(References.coded(sides.in(place, found.frame())));
        }
        parties = References.minus(References.coded(parties), mediator, false);
        if (parties.isEmpty() || mediator.isEmpty() || found.predicate().type() != EventType.CONSULT) {
            return List.of();
        }
        List<Draft> drafts = new ArrayList<>();
        drafts.add(mutual(found, mediator, parties));
        resolver.discourse().together(parties);
        if (Draft.codes(parties).size() > 1 || inCivilWar(parties)) {
            drafts.add(mutual(found, parties.subList(0, 1), parties.subList(1, parties.size())));
        }
        return drafts;
    }

    private Draft mutual(Found found, List<Reference> source, List<Reference> target) {
        Draft draft = draft(found);
        draft.sources = source;
        draft.targets = target;
        draft.mutual = true;
        return details.fill(draft, found.clause(), found.context(), found.predicate());
    }

    /** Keeps in mind that the sides of an event met: what "both countries" may mean next. */
    void met(Draft draft) {
        List<Reference> both = new ArrayList<>(draft.sources);
        both.addAll(draft.targets);
        resolver.discourse().met(both);
    }

    private Draft draft(Found found) {
        Predicate predicate = found.predicate();
        Draft draft = draft(predicate.type(), predicate.id(), found.clause(), found.context(), found.frame());
        draft.contexts = predicate.contexts();
        draft.mode = predicate.mode();
        draft.cameo =
                predicate.cameo() != null ? predicate.cameo() : found.type().cameo();
        return draft;
    }

    private Draft draft(EventType type, String rule, Clause clause, Context context, Frame frame) {
        Draft draft = new Draft(type, rule, clause, context.parsed().sentence(), Evidence.of(clause, frame, book));
        draft.words = Evidence.words(clause, context.parsed());
        draft.before = book.anyIn("earlier", draft.words);
        return draft;
    }
}
