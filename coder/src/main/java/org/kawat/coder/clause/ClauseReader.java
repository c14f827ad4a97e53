package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.Mention;
import org.kawat.coder.actor.NounPhrase;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;

/**
 * Builds the clauses of a sentence in one walk over its chunks. A verb takes the place that is open for one: the clause in
 * hand, the clause outside a relative one, or a new clause that the verb in hand governs or that "and" joins to it.
 */
public final class ClauseReader {
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

    /** The main clauses of the sentence, in order; the others hang under them. */
    public List<Clause> read(List<Item> items) {
        Walk walk = new Walk(Chunker.chunk(items));
        walk.run();
        return walk.roots;
    }

    private static final class Walk {
        private final List<Chunk> chunks;
        private final List<Clause> roots = new ArrayList<>();
        private Clause current;
        private boolean and;
        private boolean comma;
        private boolean awaitsSpeaker;
        private @Nullable Clause fronted;

        Walk(List<Chunk> chunks) {
            this.chunks = chunks;
            current = root();
        }

        private Clause root() {
            Clause clause = new Clause(Clause.Kind.MAIN, null, null);
            roots.add(clause);
            return clause;
        }

        void run() {
            for (int i = 0; i < chunks.size(); i++) {
                step(i);
            }
            roots.removeIf(r ->
                    r.verb() == null && r.before().isEmpty() && r.children().isEmpty());
        }

        private void step(int i) {
            Chunk chunk = chunks.get(i);
            switch (chunk.kind()) {
                case NOUN, PREP, DATE, QUOTE, ADVERB, OTHER -> constituent(chunk, i);
                case VERB -> verb(chunk, i);
                case SUB -> sub(chunk, i);
                case THAT -> open(Clause.Kind.COMPLEMENT, chunk, governor());
                case RELATIVE -> relative(chunk);
                case AND -> and = true;
                case COMMA -> comma();
                case BUT -> {
                    if (subjectless(i + 1) && current.verb() != null) {
                        and = true;
                        comma = chunk.item() != null && chunk.item().value().equals("then");
                        return;
                    }
                    contrast(chunk);
                }
                case BREAK -> newMain();
            }
            if (!chunk.is(Chunk.Kind.AND) && !chunk.is(Chunk.Kind.COMMA) && !chunk.is(Chunk.Kind.ADVERB)) {
                and = false;
                comma = false;
            }
        }

        private void constituent(Chunk chunk, int i) {
            if (awaitsSpeaker && chunk.is(Chunk.Kind.NOUN) && current.subject() == null) {
                current.subject(chunk);
                awaitsSpeaker = false;
                return;
            }
            boolean verbNext = i + 1 < chunks.size() && chunks.get(i + 1).is(Chunk.Kind.VERB);
            if (comma && !verbNext && apposed(chunk)) {
                return;
            }
            if (comma && chunk.is(Chunk.Kind.DATE) && i == chunks.size() - 1) {
                conditioned(current).add(chunk); // the day of the report's deed, not of the "if" in front of it
                return;
            }
            current.add(chunk);
        }

        /** The clause that the "if" round this one hangs on; the clause itself where it is in none. */
        private static Clause conditioned(Clause clause) {
            for (Clause at = clause; at != null; at = at.parent()) {
                if (at.kind() == Clause.Kind.IF && at.parent() != null) {
                    return at.parent();
                }
            }
            return clause;
        }

        /** "X, the president of Y,": an office or a name that says again who was just named. */
        private boolean apposed(Chunk chunk) {
            if (!chunk.is(Chunk.Kind.NOUN)) {
                return false;
            }
            List<Chunk> list = current.verb() == null ? current.mutableBefore() : current.mutableAfter();
            int at = list.size() - 1;
            NounPhrase merged = null;
            for (int k = at; k >= 0 && merged == null; k--) {
                Chunk candidate = list.get(k);
                merged = candidate.noun() == null ? null : Apposition.merge(candidate.noun(), chunk.noun());
                at = k;
                if (!candidate.is(Chunk.Kind.PREP)) {
                    break;
                }
            }
            Chunk last = at < 0 ? null : list.get(at);
            if (last == null || merged == null) {
                return false;
            }
            list.set(at, last.with(merged));
            return true;
        }

        private void comma() {
            comma = true;
            current.passComma();
            if (current == fronted && current.verb() != null) {
                // the clause that opened the sentence is over; what follows is what it hangs on
                Clause main = root();
                roots.remove(main);
                Clause opener = current;
                Clause top = roots.get(roots.size() - 1);
                fronted = null;
                if (top.verb() == null) {
                    current = top;
                } else {
                    roots.add(main);
                    current = main;
                    main.adopt(opener);
                }
            }
        }

        private void contrast(Chunk chunk) {
            Clause before = current;
            newMain();
            if (current != before) {
                current.add(new Chunk(
                        Chunk.Kind.ADVERB, chunk.from(), chunk.to(), chunk.span(), null, null, chunk.item(), null));
            }
        }

        private void newMain() {
            Clause last = roots.get(roots.size() - 1);
            if (last.verb() == null && last.before().isEmpty()) {
                current = last;
            } else {
                current = root();
            }
            fronted = null;
            awaitsSpeaker = false;
        }

        private void sub(Chunk chunk, int i) {
            Item item = chunk.item();
            String value = item == null ? "" : item.value();
            Clause.Kind kind = switch (value) {
                case "if", "counterfactual" -> Clause.Kind.IF;
                case "when" -> Clause.Kind.WHEN;
                case "because" -> Clause.Kind.BECAUSE;
                case "although" -> Clause.Kind.ALTHOUGH;
                case "purpose" -> Clause.Kind.PURPOSE;
                case "without", "instead" -> Clause.Kind.WITHOUT;
                default -> Clause.Kind.ADJUNCT;
            };
            Clause host = hostOf(current);
            while (comma && host.kind() == Clause.Kind.ADJUNCT && host.marker() == null && host.parent() != null) {
                host = host.parent(); // set off by a comma: it hangs on the deed, not on how that was done
            }
            Clause clause = open(kind, chunk, host);
            boolean shares = subjectless(i + 1);
            if (shares) {
                clause.subjectFrom(host);
            }
            if (host.verb() == null) {
                fronted = clause;
            }
        }

        /** Whether the clause that opens here has no subject of its own: its verb follows at once. */
        private boolean subjectless(int i) {
            int at = i;
            while (at < chunks.size()
                    && (chunks.get(at).is(Chunk.Kind.ADVERB) || chunks.get(at).is(Chunk.Kind.DATE))) {
                at++;
            }
            return at < chunks.size() && chunks.get(at).is(Chunk.Kind.VERB);
        }

        private static Clause hostOf(Clause clause) {
            Clause host = clause;
            while (host.verb() == null && host.parent() != null) {
                host = host.parent();
            }
            return host;
        }

        private Clause governor() {
            return hostOf(current);
        }

        private Clause open(Clause.Kind kind, @Nullable Chunk marker, Clause host) {
            Clause clause = new Clause(kind, marker, host);
            current = clause;
            return clause;
        }

        private void relative(Chunk chunk) {
            List<Chunk> list = current.verb() == null ? current.before() : current.after();
            Chunk head = null;
            for (int k = list.size() - 1; k >= 0 && head == null; k--) {
                head = list.get(k).noun() != null ? list.get(k) : null;
            }
            if (head == null
                    && current.verb() != null
                    && current.subject() != null
                    && current.after().isEmpty()) {
                head = current.subject();
            }
            Clause clause = new Clause(Clause.Kind.RELATIVE, chunk, current);
            clause.head(head);
            if (comma) {
                clause.passComma(); // set off by a comma: it ends at the next
            }
            current = clause;
        }

        private void verb(Chunk chunk, int i) {
            VerbGroup group = chunk.verb();
            if (group == null) {
                return;
            }
            if (group.hasOp(Verbs.Op.AFTER) && speakerFollows(i)) {
                newMain();
                current = current.verb() == null && current.before().isEmpty() ? current : root();
                current.verb(group);
                awaitsSpeaker = true;
                return;
            }
            if (current.verb() == null) {
                fill(current, chunk, and && comma);
                return;
            }
            if (and) {
                join(chunk);
                return;
            }
            Clause outer = waiting(current);
            Chunk between = lastNoun(current);
            if (outer != null && closes(current, between)) {
                current = outer;
                fill(current, chunk);
                return;
            }
            if (between == null) {
                serial(chunk);
            } else {
                behindNoun(chunk, between);
            }
        }

        private boolean speakerFollows(int i) {
            for (int k = i + 1; k < chunks.size(); k++) {
                if (chunks.get(k).is(Chunk.Kind.NOUN)) {
                    return current.verb() != null
                            || current.before().stream().noneMatch(c -> c.is(Chunk.Kind.NOUN))
                            || comma
                            || current.subject() != null
                            || quoteBefore();
                }
                if (!chunks.get(k).is(Chunk.Kind.ADVERB)) {
                    return false;
                }
            }
            return false;
        }

        private boolean quoteBefore() {
            return current.before().stream().anyMatch(c -> c.is(Chunk.Kind.QUOTE));
        }

        private void fill(Clause clause, Chunk chunk) {
            fill(clause, chunk, false);
        }

        /**
         * Gives the verb to a clause that waits for one, and finds its subject among what stands before: the first, where ", and"
         * joins the verb to one that nobody knows.
         */
        private void fill(Clause clause, Chunk chunk, boolean joined) {
            VerbGroup group = chunk.verb();
            if (group == null) {
                return;
            }
            clause.children().forEach(c -> takeOffice(clause, c));
            Chunk subject = null;
            for (Chunk before : clause.before()) {
                boolean noun = before.is(Chunk.Kind.NOUN);
                if (noun
                        && (subject == null || !joined && (!strong(subject) && (!hasOwn(subject) || hasOwn(before))))) {
                    subject = before;
                }
            }
            if (subject != null) {
                int at = clause.before().indexOf(subject);
                Chunk next = at + 1 < clause.before().size() ? clause.before().get(at + 1) : null;
                clause.mutableBefore().remove(subject);
                if (next != null && isListEnd(subject, next)) {
                    clause.mutableBefore().remove(next);
                    subject = listed(subject, next);
                }
                clause.subject(subject);
            }
            if (clause.kind() == Clause.Kind.RELATIVE) {
                if (subject == null) {
                    clause.subject(clause.head());
                } else {
                    clause.objectRelative(true);
                }
            } else if (subject == null && clause.subjectFrom() == null && clause.parent() != null) {
                clause.subjectFrom(clause.parent());
            }
            clause.verb(group);
        }

        /** "The workers of A, and B, C and D": a list that the comma has broken, each of whose members is somebody. */
        private static boolean isListEnd(Chunk first, Chunk next) {
            return next.is(Chunk.Kind.NOUN)
                    && first.noun() != null
                    && next.noun() != null
                    && next.noun().parts().size() > 1
                    && hasOwn(first)
                    && next.noun().parts().stream().allMatch(p -> p.own() != null);
        }

        private static Chunk listed(Chunk first, Chunk next) {
            NounPhrase a = first.noun();
            NounPhrase b = next.noun();
            if (a == null || b == null) {
                return first;
            }
            List<NounPhrase.Part> parts = new ArrayList<>(a.parts());
            parts.addAll(b.parts());
            return first.with(new NounPhrase(a.from(), b.to(), a.span().cover(b.span()), parts));
        }

        /** "X, who serves as minister of Y,": the office is that of the one before the relative clause. */
        private static void takeOffice(Clause clause, Clause relative) {
            Chunk head = relative.head();
            VerbGroup group = relative.verb();
            boolean is = group != null && group.verb() != null && group.verb().is(Item.Kind.COPULA);
            int at = head == null ? -1 : clause.before().indexOf(head);
            if (!is || at < 0 || relative.after().isEmpty() || group.negated()) {
                return;
            }
            NounPhrase office = relative.after().get(0).noun();
            NounPhrase merged = head.noun() == null ? null : Apposition.merge(head.noun(), office);
            if (merged != null) {
                clause.mutableBefore().set(at, head.with(merged));
            } else if (office != null && Apposition.isPersonInOffice(office) && !strong(head)) {
                clause.mutableBefore().set(at, head.with(office));
            }
        }

        /** A clause further out that still waits for its verb, past relative and other clauses that can end here. */
        private @Nullable Clause waiting(Clause clause) {
            Clause at = clause.parent();
            while (at != null) {
                if (at.verb() == null) {
                    return at.before().stream().anyMatch(c -> c.is(Chunk.Kind.NOUN)) ? at : null;
                }
                at = at.parent();
            }
            return null;
        }

        /** Whether the clause in hand is over when a further verb comes. */
        private boolean closes(Clause clause, @Nullable Chunk between) {
            if (comma || clause.comma() > 1) {
                return true;
            }
            return !governs(clause) || between != null && clause.kind() == Clause.Kind.RELATIVE && !takesClause(clause);
        }

        private static boolean governs(Clause clause) {
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
        private static boolean takesClause(Clause clause) {
            VerbGroup group = clause.verb();
            if (group == null || group.verb() == null) {
                return false;
            }
            for (Verbs.Use use : group.verb().ops()) {
                switch (use.op()) {
                    case SAY, CLAIM, ACT, ASK, CAUSE, ALLEGED, PLAN, POSSIBLE, NEGATED, HOPE -> {
                        return true;
                    }
                    case THROUGH, LIGHT, RECEIVE, HAPPEN, HOST, MEDIATE, FOLLOW, REPEAT, AFTER, ACCORDING -> {}
                }
            }
            for (PredicateBook.Use use : group.uses()) {
                boolean bound = use.predicate().object().stream().anyMatch(f -> !f.excluded());
                if (!bound && GOVERNING.contains(use.predicate().type())) {
                    return true;
                }
            }
            return false;
        }

        private static boolean speaks(Clause clause) {
            VerbGroup group = clause.verb();
            return group != null
                    && (group.hasOp(Verbs.Op.SAY) || group.hasOp(Verbs.Op.ACT) || group.hasOp(Verbs.Op.CLAIM));
        }

        private static @Nullable Chunk lastNoun(Clause clause) {
            for (int k = clause.after().size() - 1; k >= 0; k--) {
                Chunk chunk = clause.after().get(k);
                if (chunk.is(Chunk.Kind.NOUN)) {
                    return chunk;
                }
            }
            return null;
        }

        /** "and" joins a verb to the nearest clause of its own rank: a verb of speech to a verb of speech. */
        private void join(Chunk chunk) {
            VerbGroup group = chunk.verb();
            Clause with = current;
            Clause probe = new Clause(Clause.Kind.MAIN, null, null);
            if (group != null) {
                probe.verb(group);
            }
            boolean speaks = speaks(probe);
            Clause up = current;
            while (speaks && up.kind() != Clause.Kind.MAIN && up.parent() != null) {
                up = up.parent();
                if (speaks(up)) {
                    with = up;
                    break;
                }
            }
            if (comma && with == current && current.kind() != Clause.Kind.MAIN) {
                Clause top = topOf(current);
                with = top.verb() == null ? current : sameAspect(group, current) ? current : top;
            }
            if (with.kind() == Clause.Kind.RELATIVE && waiting(with) != null && comma) {
                Clause outer = waiting(with);
                if (outer != null) {
                    current = outer;
                    fill(outer, chunk);
                    return;
                }
            }
            sibling(with, chunk);
        }

        private static boolean sameAspect(@Nullable VerbGroup group, Clause clause) {
            VerbGroup other = clause.verb();
            return group != null
                    && other != null
                    && group.has(Item.Kind.ASPECT, "future") == other.has(Item.Kind.ASPECT, "future");
        }

        private static Clause topOf(Clause clause) {
            Clause top = clause;
            while (top.parent() != null) {
                top = top.parent();
            }
            return top;
        }

        private void sibling(Clause with, Chunk chunk) {
            Clause clause = new Clause(with.kind(), with.marker(), with.parent());
            if (with.parent() == null) {
                roots.add(clause);
            }
            clause.head(with.head());
            clause.subjectFrom(with);
            clause.coordinated();
            VerbGroup group = chunk.verb();
            if (group != null) {
                clause.verb(group);
            }
            current = clause;
        }

        /** Verb straight behind verb: the second is what the first is about, or how it was done. */
        private void serial(Chunk chunk) {
            Clause host = current;
            boolean said = !host.after().isEmpty() || comma;
            Clause.Kind kind = !said || governs(host) && !comma ? Clause.Kind.COMPLEMENT : Clause.Kind.ADJUNCT;
            Clause clause = open(kind, null, host);
            clause.subjectFrom(host);
            VerbGroup group = chunk.verb();
            if (group != null) {
                clause.verb(group);
            }
        }

        private void behindNoun(Chunk chunk, Chunk noun) {
            Clause host = current;
            boolean adjacent =
                    host.after().get(host.after().size() - 1).equals(noun) || onlyBetween(host.after(), noun);
            boolean said = speaks(host) && noun.equals(host.object());
            if (adjacent && isFirstAfterComma(noun) && !said) {
                newMain();
                current.add(noun);
                host.mutableAfter().remove(noun);
                fill(current, chunk);
                return;
            }
            boolean agent =
                    host.verb() != null && host.verb().isPassive() && noun.equals(host.object()) && hasActor(noun);
            if (takesClause(host) && !comma) {
                Clause clause = open(Clause.Kind.COMPLEMENT, null, host);
                if (agent || intention(noun)) {
                    clause.subjectFrom(host);
                } else if (adjacent || noun.equals(host.object())) {
                    clause.subject(noun);
                    moveFrom(host, noun, clause);
                } else {
                    clause.subjectFrom(host);
                }
                VerbGroup group = chunk.verb();
                if (group != null) {
                    clause.verb(group);
                }
                return;
            }
            Clause clause = open(Clause.Kind.ADJUNCT, null, host);
            if (comma || governs(host) || !adjacent) {
                clause.subjectFrom(host);
            } else {
                clause.subject(noun);
            }
            VerbGroup group = chunk.verb();
            if (group != null) {
                clause.verb(group);
            }
        }

        /** "Shows the will to talk": the noun takes the verb behind it as what it is about. */
        private static boolean intention(Chunk chunk) {
            NounPhrase noun = chunk.noun();
            if (noun == null || noun.parts().get(0).own() != null) {
                return false;
            }
            return noun.parts().get(0).events().stream()
                    .anyMatch(u -> INTENTIONS.contains(u.predicate().type()));
        }

        /** Whether the phrase names somebody with his state: what follows it by a comma only says more of him. */
        private static boolean strong(Chunk chunk) {
            Mention own =
                    chunk.noun() == null ? null : chunk.noun().parts().get(0).own();
            return own != null && (own.of() != null || own.kind() == Mention.Kind.NAME);
        }

        private static boolean hasOwn(Chunk chunk) {
            return chunk.noun() != null && chunk.noun().parts().get(0).own() != null;
        }

        private static boolean hasActor(Chunk chunk) {
            NounPhrase noun = chunk.noun();
            if (noun == null) {
                return false;
            }
            Mention own = noun.parts().get(0).own();
            return own != null && own.kind() != Mention.Kind.PEOPLE;
        }

        /** The subject of what is said is no object of the verb of saying; what stood behind it goes along. */
        private static void moveFrom(Clause host, Chunk noun, Clause clause) {
            int at = host.mutableAfter().indexOf(noun);
            List<Chunk> tail = new ArrayList<>(
                    host.mutableAfter().subList(at + 1, host.mutableAfter().size()));
            host.mutableAfter().subList(at, host.mutableAfter().size()).clear();
            clause.take(tail);
        }

        private static boolean onlyBetween(List<Chunk> after, Chunk noun) {
            for (int k = after.indexOf(noun) + 1; k < after.size(); k++) {
                Chunk chunk = after.get(k);
                if (!chunk.is(Chunk.Kind.DATE)
                        && !chunk.is(Chunk.Kind.ADVERB)
                        && !chunk.is(Chunk.Kind.PREP)
                        && !chunk.is(Chunk.Kind.OTHER)) {
                    return false;
                }
            }
            return true;
        }

        /** Whether a comma or an "and" that joins no list stands right before the noun phrase: it opens a clause of its own. */
        private boolean isFirstAfterComma(Chunk noun) {
            int at = chunks.indexOf(noun);
            return at > 0
                    && (chunks.get(at - 1).is(Chunk.Kind.COMMA)
                            || (chunks.get(at - 1).is(Chunk.Kind.AND) && hasOwn(noun)));
        }
    }
}
