package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.actor.Item;
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

/** What a clause says of a deed besides its sides: status, condition, date, place, channel, length, topics, mode. */
final class Details {
    /** An "if" changes nothing about what has been said already. */
    private static final Set<EventType> UNCONDITIONAL = EnumSet.of(EventType.ACCUSE, EventType.REQUEST);

    /** What is said for as long as something has not happened. */
    private static final Set<EventType> PROVISORY = EnumSet.of(EventType.REJECT, EventType.THREATEN);

    /** Modes of talks by word of mouth over a wire: what the words for them name is the channel. */
    private static final Set<String> CHANNELS = Set.of("phone", "video");

    private final TypeTable types;
    private final Resolver resolver;
    private final Facts facts;
    private final Trail trail;
    private final PredicateBook book;

    Details(TypeTable types, PredicateBook book, Resolver resolver, Facts facts, Trail trail) {
        this.types = types;
        this.book = book;
        this.resolver = resolver;
        this.facts = facts;
        this.trail = trail;
    }

    /**
     * Fills in what is not sides.
     *
     * @param predicate the entry that found the event; null where another event or a construction did
     */
    Draft fill(Draft draft, Clause clause, Context context, @Nullable Predicate predicate) {
        VerbGroup group = clause.verb();
        Event.Status status = context.status();
        if (predicate != null && predicate.status() != null) {
            status = Status.stronger(status, predicate.status());
        }
        Clause condition = condition(clause);
        condition = condition == null && PROVISORY.contains(draft.type) ? proviso(clause, 0) : condition;
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
        modes(draft, group, context.parsed());
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

    /** The "if" that hangs on the clause, or on what it promises or threatens; null if there is none. */
    static @Nullable Clause condition(Clause clause) {
        return condition(clause, 0);
    }

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

    /** "Refuses to … before", "threatens to … until": what will put an end to it; null if nothing is named. */
    private static @Nullable Clause proviso(Clause clause, int depth) {
        for (Clause child : clause.children()) {
            if (isProviso(child)) {
                return child;
            }
            boolean governed = child.kind() == Clause.Kind.COMPLEMENT && depth < 4;
            Clause found = governed ? proviso(child, depth + 1) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    static boolean isProviso(Clause clause) {
        Item marker = clause.marker() == null ? null : clause.marker().item();
        boolean ends = marker != null
                && (marker.value().equals("before") || marker.value().equals("until"));
        return ends && clause.verb() != null && clause.span() != null;
    }

    private void placeAndTime(Draft draft, Clause clause, Context context) {
        List<Chunk> where = new ArrayList<>(Parts.beforeTime(clause));
        where.addAll(clause.before().stream().filter(c -> !isSeat(clause, c)).toList());
        for (List<Chunk> side : List.of(clause.after(), clause.before())) {
            for (Chunk chunk : side) {
                if (chunk.place() == Place.AT && where.contains(chunk) && chunk.noun() != null && draft.place == null) {
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
                        && !Evidence.isSpell(chunk, book)
                        && clause.after().contains(chunk);
                if (topic && chunk.noun() != null) {
                    draft.topics.add(chunk.noun().span());
                }
                if (chunk.place() == Place.ABOUT && chunk.noun() != null) {
                    draft.topics.add(chunk.noun().span());
                }
            }
        }
        Chunk object = clause.object();
        if (object != null
                && object.noun() != null
                && object.noun().parts().get(0).determined()) {
            anaphoricTime(draft, object);
        }
        String date = date(draft, clause, context);
        draft.date = date == null ? draft.date : date;
        Draft before = draft.date == null ? trail.latest() : null;
        if (before != null && draft.sentence - before.sentence <= 1 && before.status == draft.status) {
            draft.date = goesOn(clause) || isAddedTo(before, draft, clause) ? before.date : null;
        }
    }

    /** "The consulate in X did": where it stands, and not where it did so. */
    private boolean isSeat(Clause clause, Chunk chunk) {
        Chunk subject = clause.subject();
        NounPhrase phrase = subject == null || subject.to() != chunk.from() ? null : subject.noun();
        return phrase != null && book.isIn("mission", phrase.parts().get(0).head());
    }

    /** The date printed for the clause: its own, that of when it takes effect, or that of a clause it shares one with. */
    private @Nullable String date(Draft draft, Clause clause, Context context) {
        String date = ownDate(clause);
        for (Clause child : clause.children()) {
            boolean happens = child.verb() != null && child.verb().hasOp(Verbs.Op.HAPPEN);
            boolean trip = draft.type == EventType.CONSULT && child.kind() == Clause.Kind.PURPOSE;
            boolean set = child.kind() == Clause.Kind.RELATIVE
                    && child.verb() != null
                    && child.verb().hasOp(Verbs.Op.PLAN)
                    && child.verb().uses().isEmpty(); // "a visit that is set for Monday"
            date = date == null && (happens || trip || set) ? ownDate(child) : date;
        }
        if (date != null || draft.date != null) {
            return date;
        }
        date = laterDate(clause, context);
        date = date == null ? outerDate(clause, context.accused() ? null : context.upper(), 0) : date;
        Clause time = meanwhile(clause) ? clause.parent() : null;
        date = date == null && time != null ? ownDate(time) : date;
        return date == null ? headingDate(context) : date;
    }

    /** "Fighting broke out on Tuesday when X struck", "minutes after X struck": the deed is of the same time. */
    private boolean meanwhile(Clause clause) {
        Chunk marker = clause.marker();
        Clause outer = clause.parent();
        if (clause.kind() != Clause.Kind.WHEN || marker == null || marker.item() == null || outer == null) {
            return false;
        }
        return marker.item().value().equals("while")
                || outer.after().stream().anyMatch(c -> c.to() == marker.from() && isShort(c));
    }

    private boolean isShort(Chunk chunk) {
        return Evidence.isSpell(chunk, book)
                && chunk.noun() != null
                && book.anyIn("short-span", " " + chunk.noun().parts().get(0).words() + " ");
    }

    /** "15 February: X bombs Y": a date that stands alone before the sentence. */
    private @Nullable String headingDate(Context context) {
        List<Clause> clauses = context.parsed().clauses();
        if (clauses.size() < 2) {
            return null;
        }
        Clause first = clauses.get(0);
        boolean heading = (first.verb() == null || first.verb().verb() == null)
                && Stream.concat(first.before().stream(), first.after().stream())
                        .allMatch(c -> c.is(Chunk.Kind.DATE) || c.is(Chunk.Kind.OTHER));
        return heading ? ownDate(first) : null;
    }

    /** A date at the end of "X did this and did that" holds for both. */
    private @Nullable String laterDate(Clause clause, Context context) {
        Clause parent = clause.parent();
        Clause last = clause;
        String date = null;
        for (Clause next : parent == null ? context.parsed().clauses() : parent.children()) {
            if (date == null && next.isCoordinated() && next.subjectFrom() == last && sameAspect(next, clause)) {
                date = ownDate(next);
                last = next;
            }
        }
        return date;
    }

    private static boolean sameAspect(Clause a, Clause b) {
        VerbGroup one = a.verb();
        VerbGroup other = b.verb();
        return one != null
                && other != null
                && one.has(Item.Kind.ASPECT, "future") == other.has(Item.Kind.ASPECT, "future");
    }

    /** The date printed in the clause itself; "since" and "from … on" date what began then. */
    private @Nullable String ownDate(Clause clause) {
        for (List<Chunk> side : List.of(clause.after(), clause.before())) {
            for (Chunk chunk : side) {
                DateMention date = chunk.is(Chunk.Kind.DATE) ? facts.dateIn(chunk.span()) : null;
                if (date != null && (date.role() == DateMention.Role.EVENT || date.role() == DateMention.Role.SINCE)) {
                    return date.value();
                }
            }
        }
        return null;
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

    /** "X also did this": what somebody did besides what was just told of him. */
    private boolean isAddedTo(Draft before, Draft draft, Clause clause) {
        VerbGroup group = clause.verb();
        return group != null
                && !draft.sources.isEmpty()
                && before.sourceCodes().equals(draft.sourceCodes())
                && !lasts(before.clause)
                && group.before().stream().anyMatch(i -> book.isIn("besides", i.norm()));
    }

    /** "Raised its tariffs from Monday on": what else was done was done before that. */
    private boolean lasts(Clause clause) {
        return Stream.concat(clause.after().stream(), clause.before().stream())
                .filter(c -> c.is(Chunk.Kind.DATE))
                .map(c -> facts.dateIn(c.span()))
                .anyMatch(d -> d != null && d.role() == DateMention.Role.SINCE);
    }

    /** "In the meeting": what happened there happened when the meeting did. */
    private void anaphoricTime(Draft draft, Chunk chunk) {
        NounPhrase phrase = chunk.noun();
        if (phrase == null || phrase.parts().get(0).events().isEmpty()) {
            return;
        }
        Draft earlier = null;
        for (PredicateBook.Use use : phrase.parts().get(0).events()) {
            earlier = earlier == null ? trail.last(use.predicate().type(), draft.sentence) : earlier;
        }
        Draft latest = trail.latest();
        if (earlier == null && latest != null && draft.sentence - latest.sentence <= 1) {
            earlier = latest;
        }
        if (earlier != null && draft.date == null) {
            draft.date = earlier.date;
        }
    }

    /** The date of the clause that this one is joined to, or that governs it. */
    private @Nullable String outerDate(Clause clause, @Nullable Clause upper, int depth) {
        Clause outer = clause.isCoordinated() ? clause.subjectFrom() : upper;
        if (outer == null || depth > 3) {
            return null;
        }
        String date = ownDate(outer);
        return date == null ? outerDate(outer, null, depth + 1) : date;
    }

    private void modes(Draft draft, @Nullable VerbGroup group, Parsed parsed) {
        String verb = group == null || group.verb() == null ? "" : group.verb().norm();
        String all = Evidence.words(draft.clause, parsed, Parts.beforeTime(draft.clause));
        for (TypeTable.ModeCue cue : types.cues(draft.type)) {
            if (!types.yields(draft.type, draft.mode)) {
                break;
            }
            String where = cue.in().equals("verb") ? " " + verb + " " : all;
            if (where.contains(" " + cue.words() + " ")) {
                draft.mode = cue.mode();
                if (draft.type == EventType.CONSULT && CHANNELS.contains(cue.mode())) {
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
        boolean goesOn = earlier != null
                && "visit".equals(earlier.mode)
                && earlier.status == draft.status
                && trail.sameDyad(earlier, draft);
        if (goesOn) {
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
}
