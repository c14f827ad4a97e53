package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.statement.Said;

/**
 * Walks the clauses of a sentence and codes events; what governs a clause (saying, promising, denying, planning, "if") decides
 * what becomes of the deed in it. Sentences are to be given in order; one article, one thread.
 */
final class EventReader {
    /** What somebody can be accused of that is one deed, and no general conduct. */
    private static final Set<EventType> CONCRETE = EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE);

    private final EventMaker maker;
    private final Conversions conversions;
    private final SpeechActs speechActs;
    private final Trail trail;
    private final Elsewhere elsewhere;

    EventReader(TypeTable types, PredicateBook book, Resolver resolver, Facts facts, Trail trail) {
        this.elsewhere = new Elsewhere(types.domains());
        this.trail = trail;
        this.conversions = new Conversions(types);
        Sides sides = new Sides(resolver, book);
        this.maker = new EventMaker(types, book, resolver, sides, conversions, facts, trail);
        this.speechActs = new SpeechActs(
                types, resolver, sides, conversions, new Conditions(new Matcher(book, resolver), book), trail);
    }

    /** Codes the sentence's events. */
    void read(Parsed parsed, List<Said> statements) {
        if (asks(parsed) || elsewhere.in(parsed.sentence())) {
            return;
        }
        Map<Clause, Said> saidBy = new IdentityHashMap<>();
        for (Said said : statements) {
            said.clauses().forEach(c -> saidBy.putIfAbsent(c, said));
        }
        Set<Clause> done = Collections.newSetFromMap(new IdentityHashMap<>());
        int before = trail.size();
        for (Clause clause : parsed.clauses()) {
            walk(clause, Context.plain(parsed), saidBy, done);
        }
        for (Said said : statements) {
            boolean coded =
                    trail.since(before).stream().anyMatch(d -> said.span().contains(d.evidence));
            if (said.quotation() == null && !coded) {
                speechActs.judge(parsed, said, trail.since(before));
            }
        }
    }

    /** Codes the events in a sentence that somebody is quoted with. */
    void readQuoted(Parsed parsed, Said said) {
        if (asks(parsed) || elsewhere.now()) {
            return;
        }
        Set<Clause> done = Collections.newSetFromMap(new IdentityHashMap<>());
        Context context = Context.plain(parsed).saidBy(said);
        int before = trail.size();
        for (Clause clause : parsed.clauses()) {
            walk(clause, context, Map.of(), done);
        }
        speechActs.judge(parsed, said, trail.since(before));
    }

    /** "Why did X …?" takes the deed for granted, unless it speaks of what may, must or did not happen. */
    private static boolean grants(Parsed parsed) {
        List<Item> items = parsed.items();
        return !items.isEmpty()
                && items.get(0).is(Item.Kind.QUESTION)
                && items.get(0).value().equals("why")
                && items.stream()
                        .noneMatch(i -> i.is(Item.Kind.NOT)
                                || i.is(Item.Kind.MODAL)
                                || i.is(Item.Kind.ASPECT) && i.value().equals("future"));
    }

    private static boolean asks(Parsed parsed) {
        if (grants(parsed)) {
            return false;
        }
        List<org.kawat.coder.text.Token> tokens = parsed.sentence().tokens();
        Span span = parsed.span();
        for (org.kawat.coder.text.Token token : tokens) {
            if (token.span().begin() >= span.end()) {
                return token.norm().equals("?");
            }
        }
        return false;
    }

    private void walk(Clause clause, Context outer, Map<Clause, Said> saidBy, Set<Clause> done) {
        if (!done.add(clause) || clause.kind() == Clause.Kind.IF) {
            return;
        }
        Said said = saidBy.get(clause);
        Context context = said == null ? outer : outer.saidBy(said);
        VerbGroup group = clause.verb();
        Event.Status status = group == null ? null : Status.stronger(Status.of(group), Status.before(clause));
        if (group != null && Status.counterfactual(group, clause)) {
            return;
        }
        List<Draft> drafts = List.of();
        if (group != null && group.verb() != null) {
            drafts = code(clause, context.with(status));
        }
        if (context.parsed().headline() && clause.parent() == null) {
            maker.titled(clause, context).forEach(trail::add);
        }
        for (Clause child : clause.children()) {
            walk(child, contextOf(child, clause, context.with(governed(clause, status)), drafts), saidBy, done);
        }
    }

    /** The status that a clause's own aspect hands down to the clause that its verb governs. */
    private static Event.@Nullable Status governed(Clause clause, Event.@Nullable Status status) {
        VerbGroup group = clause.verb();
        if (group == null) {
            return null;
        }
        Event.Status op = Status.ofOperator(group);
        boolean says = group.hasOp(Verbs.Op.SAY) || group.hasOp(Verbs.Op.AFTER);
        return op != null ? op : says ? null : status;
    }

    private Context contextOf(Clause child, Clause clause, Context context, List<Draft> drafts) {
        switch (child.kind()) {
            case COMPLEMENT, PURPOSE, ADJUNCT, WITHOUT -> {
                Context under = context.under(clause);
                boolean helps = clause.verb() != null && maker.serves(clause, EventType.MOBILIZE, context);
                if (child.kind() == Clause.Kind.PURPOSE && drafts.isEmpty() && !helps) {
                    under = under.with(Event.Status.PLANNED);
                }
                if (child.kind() == Clause.Kind.WITHOUT) {
                    under = under.with(Event.Status.NEGATED);
                }
                if (clause.verb() != null && clause.verb().hasOp(Verbs.Op.HOPE)) {
                    return under.asContent(); // what is hoped or feared is no deed
                }
                if (!drafts.isEmpty() && child.kind() != Clause.Kind.ADJUNCT) {
                    Draft told = drafts.get(0);
                    VerbGroup verb = clause.verb();
                    boolean denies = told.type == EventType.REJECT && verb != null && verb.hasOp(Verbs.Op.ALLEGED);
                    if (told.type == EventType.ACCUSE || denies) {
                        return under.asAccusation(
                                denies ? denied(told, clause, child) : accusation(told.sources, child));
                    }
                    return under.asContent();
                }
                if (drafts.isEmpty() && accuses(clause)) {
                    return under.asAccusation(null); // whoever says so
                }
                if (drafts.isEmpty() && requests(clause)) {
                    return under.asContent(); // nor is it done where nobody knows of what state the one is who asks
                }
                boolean asked = clause.verb() != null && clause.verb().hasOp(Verbs.Op.ACT);
                if (asked && clause.kind() == Clause.Kind.RELATIVE && child.kind() == Clause.Kind.COMPLEMENT) {
                    return under.asContent(); // "a resolution that demands that X withdraw" tells of no withdrawal
                }
                return under;
            }
            case RELATIVE -> {
                VerbGroup group = clause.verb();
                boolean denied = group != null
                        && group.verb() == null
                        && group.negated()
                        && child.head() != null
                        && group.span().end() <= child.head().span().begin(); // "it is not X who …"
                Context apart = context.accused() ? context.apart().with(Event.Status.ALLEGED) : context.apart();
                return denied ? apart.with(Event.Status.NEGATED) : apart;
            }
            default -> {
                boolean awaited = context.content()
                        || context.status() != null && context.status() != Event.Status.ALLEGED
                        || drafts.stream().anyMatch(d -> d.condition != null && d.condition.equals(child.span()));
                return awaited && Details.isProviso(child) ? context.asContent() : context.apart();
            }
        }
    }

    /** "Denies X's charge that …": it is X's word; where the deed itself is denied, nobody's. */
    private static @Nullable Said denied(Draft told, Clause clause, Clause child) {
        return clause.object() == null ? null : accusation(told.targets, child);
    }

    private static boolean accuses(Clause clause) {
        VerbGroup group = clause.verb();
        return group != null
                && group.hasOp(Verbs.Op.ACT)
                && group.uses().stream().allMatch(u -> u.predicate().type() == EventType.ACCUSE)
                && !group.uses().isEmpty();
    }

    private static boolean requests(Clause clause) {
        VerbGroup group = clause.verb();
        return group != null
                && group.hasOp(Verbs.Op.ACT)
                && !group.isPassive()
                && group.uses().stream().anyMatch(u -> u.predicate().type() == EventType.REQUEST);
    }

    /** What somebody accuses another of, as his words; null where nobody is named. */
    private static @Nullable Said accusation(List<Reference> accusers, Clause child) {
        Span words = child.span();
        if (accusers.isEmpty() || words == null) {
            return null;
        }
        Reference accuser = accusers.get(0);
        return new Said(
                accuser,
                accuser.span(),
                Statement.Kind.INDIRECT,
                "",
                null,
                words,
                List.of(child),
                null,
                true,
                List.of());
    }

    /** "Accuses X of firing at its ships", "says that X shot down its drone": X did not do so to itself. */
    private static void complained(Draft draft, Clause clause, Context context) {
        boolean itself = context.said() != null
                && CONCRETE.contains(draft.type)
                && !draft.targets.isEmpty()
                && draft.sourceCodes().equals(draft.targetCodes());
        if (context.said() == null || !itself || !context.accused() && !Parts.ofPossessor(clause.object())) {
            return;
        }
        Reference speaker = context.said().speaker();
        Span words = draft.targets.get(0).span();
        if (context.accused() || speaker != null && speaker.code() != null) {
            draft.targets = speaker == null ? List.of() : List.of(new Reference(speaker.entity(), words));
        }
    }

    /** "The law of X makes no exception": what nobody does who can be willing is no refusal. */
    private boolean refusesNothing(Draft draft, Clause clause) {
        NounPhrase subject = clause.subjectPhrase();
        return conversions.isRefusal(draft)
                && subject != null
                && subject.parts().get(0).own() == null
                && clause.verb() != null
                && !clause.verb().isPassive();
    }

    private List<Draft> code(Clause clause, Context context) {
        if (context.content() || clause.kind() == Clause.Kind.IF) {
            return List.of();
        }
        List<Draft> drafts = maker.make(clause, context);
        if (!drafts.isEmpty() && maker.serves(clause, drafts.get(0).type, context)) {
            return List.of(); // troops sent to help are help: the clause of purpose tells it
        }
        Draft threat = context.said() == null ? maker.hangsOn(clause, context) : null;
        if (threat != null) {
            drafts = List.of(threat);
        }
        drafts = drafts.stream()
                .map(conversions::refusal)
                .filter(d -> !refusesNothing(d, clause))
                .toList();
        if (context.said() != null) {
            drafts = speechActs.said(clause, context, drafts);
        }
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            boolean unthreatened = draft.type == EventType.THREATEN && draft.status == Event.Status.NEGATED;
            if (unthreatened || context.accused() && !CONCRETE.contains(draft.type)) {
                continue;
            }
            complained(draft, clause, context);
            kept.add(draft); // this clause's own: what it is one event with may have been told by others
            maker.met(trail.add(draft));
        }
        return context.accused() ? drafts : kept;
    }
}
