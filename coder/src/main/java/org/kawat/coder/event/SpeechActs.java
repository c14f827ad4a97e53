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
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.PhraseTrie;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.statement.Said;

/**
 * What is done by saying it, with no verb for it: "X must withdraw" is a demand, "if X attacks, we shall answer" a threat,
 * "this is a crime" blame. The constructions and their codes are in {@code constructions.tsv}, the words of judgement in
 * {@code judgements.tsv}.
 */
final class SpeechActs {
    private static final Set<EventType> HOSTILE = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.THREATEN,
            EventType.PROTEST);

    /** What is done for another: to announce it with an "if" is to promise it. */
    private static final Set<EventType> GIVEN =
            EnumSet.of(EventType.AID, EventType.COOPERATE, EventType.CONCEDE, EventType.RETREAT, EventType.SUPPORT);

    private final TypeTable types;
    private final Resolver resolver;
    private final Sides sides;
    private final Conversions conversions;
    private final Conditions conditions;
    private final Trail trail;

    SpeechActs(
            TypeTable types,
            Resolver resolver,
            Sides sides,
            Conversions conversions,
            Conditions conditions,
            Trail trail) {
        this.types = types;
        this.resolver = resolver;
        this.sides = sides;
        this.conversions = conversions;
        this.conditions = conditions;
        this.trail = trail;
    }

    /** What the clause does as words of somebody, given what it tells; replaces the deed where saying it is the deed. */
    List<Draft> said(Clause clause, Context context, List<Draft> told) {
        Said said = context.said();
        VerbGroup group = clause.verb();
        if (said == null || said.speaker() == null || group == null) {
            return told;
        }
        Reference speaker = said.speaker();
        if (group.has(Item.Kind.MODAL, "must")) {
            Draft demand = demand(clause, context, said, speaker);
            return demand == null ? List.of() : List.of(demand);
        }
        if (!told.isEmpty() && told.stream().allMatch(d -> violenceToCome(d, speaker))) {
            return told.stream().map(conversions::threatened).toList();
        }
        Draft act = hangsOn(clause, context, said, speaker, told);
        return act == null ? told : List.of(act);
    }

    /** "We shall strike back": violence that the speaker's own side announces. */
    private static boolean violenceToCome(Draft draft, Reference speaker) {
        return (draft.type == EventType.ASSAULT || draft.type == EventType.COERCE)
                && draft.status == Event.Status.PLANNED
                && draft.sources.stream()
                        .anyMatch(r -> r.code() != null && r.code().equals(speaker.code()));
    }

    /** "X must …", of another: a demand. */
    private @Nullable Draft demand(Clause clause, Context context, Said said, Reference speaker) {
        boolean passive = clause.verb() != null && clause.verb().isPassive();
        List<Reference> doers = passive ? sides.agent(clause) : resolver.subjectOf(clause);
        List<Reference> subject = doers.stream()
                .filter(r -> r.code() != null && !r.code().equals(speaker.code()))
                .toList();
        return subject.isEmpty() ? null : draft("obligation", clause, context, said, speaker, subject);
    }

    /**
     * "If X …, we shall …": a threat where the deed is hostile, or where X does harm or leaves undone what is wanted; a promise
     * where the deed is one of goodwill.
     */
    private @Nullable Draft hangsOn(Clause clause, Context context, Said said, Reference speaker, List<Draft> told) {
        VerbGroup group = clause.verb();
        Clause condition = Conditions.of(clause);
        if (condition == null
                || group == null
                || group.negated()
                || !group.has(Item.Kind.ASPECT, "future") && !sides.announced(clause)) {
            return null;
        }
        boolean hostile = told.stream().anyMatch(d -> HOSTILE.contains(d.type));
        List<Reference> other = resolver.subjectOf(condition).stream()
                .filter(r -> r.code() != null && !r.code().equals(speaker.code()))
                .toList();
        if (!told.isEmpty() && !hostile) {
            return GIVEN.contains(told.get(0).type) && ours(clause, speaker)
                    ? conversions.promised(told.get(0), other)
                    : null;
        }
        Conditions.Turn turn = conditions.turn(condition);
        Draft draft = null;
        if (!hostile && turn != Conditions.Turn.HARM && conditions.isGoodwill(clause)) {
            other = turn == Conditions.Turn.GOOD ? other : List.of(); // "if their number grows": nobody's part to do
            draft = ours(clause, speaker) ? draft("promise", clause, context, said, speaker, other) : null;
        } else {
            other = other.isEmpty() && hostile ? told.get(0).targets : other;
            boolean threatens = hostile
                    || turn == Conditions.Turn.HARM
                    || turn == Conditions.Turn.UNDONE
                    || conditions.isRetort(clause);
            draft = threatens && !other.isEmpty() ? draft("threat", clause, context, said, speaker, other) : null;
        }
        if (draft != null) {
            draft.status = Event.Status.CONDITIONAL;
            draft.condition = condition.span();
        }
        return draft;
    }

    private boolean ours(Clause clause, Reference speaker) {
        return resolver.subjectOf(clause).stream()
                .anyMatch(r -> r.code() != null && r.code().equals(speaker.code()));
    }

    private @Nullable Draft draft(
            String construction, Clause clause, Context context, Said said, Reference speaker, List<Reference> target) {
        TypeTable.Construction entry = types.construction(construction);
        VerbGroup group = clause.verb();
        if (entry == null || group == null || speaker.code() == null) {
            return null;
        }
        Span evidence = group.span();
        if (clause.subject() != null) {
            evidence = evidence.cover(clause.subject().span());
        }
        for (Chunk chunk : clause.after()) {
            evidence = evidence.cover(chunk.span());
        }
        Draft draft =
                new Draft(entry.type(), entry.id(), clause, context.parsed().sentence(), evidence);
        return filled(draft, entry, said, speaker, target);
    }

    private Draft filled(
            Draft draft, TypeTable.Construction entry, Said said, Reference speaker, List<Reference> target) {
        draft.mode = entry.mode();
        draft.cameo = types.cameo(entry);
        draft.sources = List.of(speaker);
        draft.targets = target;
        draft.saidBy = speaker;
        draft.saidByPrinted = said.printed();
        return draft;
    }

    /** Blame, praise or refusal in a word of judgement, outside of what the quotation tells. */
    void judge(Parsed parsed, Said said, List<Draft> told) {
        Reference speaker = said.speaker();
        if (speaker == null || speaker.code() == null) {
            return;
        }
        List<Item> items = parsed.items().stream()
                .filter(i -> said.span().contains(i.span()))
                .filter(i -> told.stream().noneMatch(d -> d.evidence.contains(i.span())))
                .filter(i -> parsed.allClauses().stream().noneMatch(c -> isCondition(c, i)))
                .toList();
        for (int i = 0; i < items.size(); i++) {
            boolean denied = i > 0 && items.get(i - 1).is(Item.Kind.NOT); // "is no provocation"
            Judgement judgement = denied ? null : judgement(items, i);
            if (judgement != null) {
                TypeTable.Construction entry = types.construction(judgement.sense);
                boolean quoted = said.quotation() != null || said.clauses().isEmpty();
                boolean blame = judgement.sense.equals("blame");
                List<Reference> target = judged(parsed, said, speaker, quoted && blame);
                target = target.isEmpty() && blame ? doersOf(parsed, said, speaker) : target;
                if (entry != null && !target.isEmpty()) {
                    Clause clause =
                            parsed.clauses().isEmpty() ? null : parsed.clauses().get(0);
                    if (clause != null) {
                        Draft draft = new Draft(entry.type(), entry.id(), clause, parsed.sentence(), parsed.span());
                        trail.add(filled(draft, entry, said, speaker, target));
                    }
                }
                return;
            }
        }
    }

    /** "If X breaks the truce": what somebody may do yet is no reproach. */
    private static boolean isCondition(Clause clause, Item item) {
        Span span = clause.kind() == Clause.Kind.IF ? clause.span() : null;
        return span != null && span.contains(item.span());
    }

    private record Judgement(String sense, int length) {}

    private @Nullable Judgement judgement(List<Item> items, int from) {
        List<String> words = new ArrayList<>();
        for (int i = from; i < Math.min(items.size(), from + 6); i++) {
            words.addAll(List.of(items.get(i).norm().split(" ")));
        }
        PhraseTrie.Match<String> match = types.judgements().longest(words::get, 0, words.size());
        return match == null ? null : new Judgement(match.values().get(0), match.length());
    }

    /** Whose deed is judged: who is named in the words, else who did what was told last. */
    private List<Reference> judged(Parsed parsed, Said said, Reference speaker, boolean blame) {
        List<Reference> named = new ArrayList<>();
        for (Clause clause : parsed.allClauses()) {
            if (clause.verb() != null && !said.span().contains(clause.verb().span())) {
                Chunk object = clause.object();
                if (object != null && said.span().contains(object.span())) {
                    resolver.ownOrInner(object.noun()).forEach(r -> add(named, r, speaker));
                }
                continue;
            }
            if (clause.verb() == null) {
                for (Chunk chunk : clause.before()) {
                    resolver.ownOrInner(chunk.noun()).forEach(r -> add(named, r, speaker));
                }
            }
            if (isMadeTo(clause, said)) {
                continue; // "says that X forces Y to sell": X is blamed, and not Y
            }
            for (Reference reference : resolver.subjectOf(clause)) {
                add(named, reference, speaker);
            }
            sides.prepositions(clause, org.kawat.coder.pack.Place.BY).forEach(r -> add(named, r, speaker));
            if (clause.verb() != null && clause.verb().isPassive()) {
                sides.agent(clause).forEach(r -> add(named, r, speaker)); // "breaks the rules of X" blames no X
            }
        }
        if (!named.isEmpty() || !blame) {
            return named;
        }
        String code = speaker.code();
        Draft earlier = trail.lastNotBy(
                code == null ? List.of() : List.of(code), parsed.sentence().index());
        return earlier == null ? List.of() : earlier.sources;
    }

    private boolean isMadeTo(Clause clause, Said said) {
        Clause outer = clause.kind() == Clause.Kind.COMPLEMENT ? clause.parent() : null;
        return outer != null
                && outer.verb() != null
                && outer.verb().hasOp(Verbs.Op.CAUSE)
                && said.span().contains(outer.verb().span());
    }

    /** "Called that arrest a breach of the law": whoever made the arrest that was told before. */
    private List<Reference> doersOf(Parsed parsed, Said said, Reference speaker) {
        List<String> own = Draft.codes(List.of(speaker));
        for (Clause clause : parsed.allClauses()) {
            NounPhrase phrase = clause.subjectPhrase();
            NounPhrase.Part part = phrase == null || !said.span().contains(phrase.span())
                    ? null
                    : phrase.parts().get(0);
            if (part != null && part.determined() && resolver.ownOrInner(phrase).isEmpty()) {
                Draft deed = trail.lastNaming(
                        part.head(), part.events(), own, parsed.sentence().index());
                return deed == null || deed.sourceCodes().equals(own) ? List.of() : deed.sources;
            }
        }
        return List.of();
    }

    private static void add(List<Reference> named, Reference reference, Reference speaker) {
        boolean other = reference.code() != null
                && !reference.code().equals(speaker.code())
                && !"CVL".equals(reference.entity().sector());
        if (other && named.stream().noneMatch(n -> n.code() != null && n.code().equals(reference.code()))) {
            named.add(reference);
        }
    }
}
