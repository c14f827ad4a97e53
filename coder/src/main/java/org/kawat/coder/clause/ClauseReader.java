package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.actor.Item;
import org.kawat.coder.pack.Verbs;

/**
 * Builds the clauses of a sentence in one walk over its chunks. A verb takes the place that is open for one: the clause in
 * hand, the clause outside a relative one, or a new clause that the verb in hand governs or that "and" joins to it.
 */
public final class ClauseReader {
    /**
     * The main clauses of the sentence, in order; the others hang under them.
     *
     * @param headline whether a comma may stand for "and"
     */
    public List<Clause> read(List<Item> items, boolean headline) {
        Walk walk = new Walk(Chunker.chunk(items), headline);
        walk.run();
        return walk.roots;
    }

    private static final class Walk {
        private final List<Chunk> chunks;
        private final boolean headline;
        private final List<Clause> roots = new ArrayList<>();
        private Clause current;
        private boolean and;
        private boolean comma;
        private boolean awaitsSpeaker;
        private @Nullable Clause fronted;
        private @Nullable Clause interrupted;

        Walk(List<Chunk> chunks, boolean headline) {
            this.chunks = chunks;
            this.headline = headline;
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
            shareSubject();
        }

        /** "Accused by X, Y denied": a clause that opens the sentence with its verb is said of the subject behind its comma. */
        private void shareSubject() {
            if (roots.size() < 2) {
                return;
            }
            Clause opener = roots.get(0);
            Chunk subject = roots.get(1).subject();
            boolean open = Hosts.hasVerb(opener) && opener.subject() == null && opener.subjectFrom() == null;
            boolean spoken = Hosts.attributes(opener) || Hosts.attributes(roots.get(1));
            if (open && !spoken && opener.before().isEmpty() && subject != null && Hosts.opensClause(chunks, subject)) {
                opener.subjectFrom(roots.get(1));
            }
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
                    if (comma && Hosts.isParenthesis(chunks, i, current)) {
                        return; // "X, in turn, did": the subject waits for its verb
                    }
                    if (Hosts.verbAt(chunks, i + 1) != null && current.verb() != null) {
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
            if (comma && !verbNext && Apposition.take(current, chunk)) {
                return;
            }
            if (comma && chunk.is(Chunk.Kind.DATE) && Hosts.isSetOff(chunks, i)) {
                current = Hosts.dated(current); // the day of the report's deed, not of what is asked for or of an "if"
                current.add(chunk);
                return;
            }
            current.add(chunk);
        }

        private void comma() {
            comma = true;
            current.passComma();
            if (current.parent() != null && Hosts.describes(current)) {
                current = current.parent();
            }
            if (current == fronted && (current.verb() != null || Hosts.namesNobody(current))) {
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
            interrupted = null;
            awaitsSpeaker = false;
        }

        private void sub(Chunk chunk, int i) {
            Item item = chunk.item();
            String value = item == null ? "" : item.value();
            Clause.Kind kind = Hosts.kind(value);
            Clause host = Hosts.hostOf(current);
            while (comma && host.kind() == Clause.Kind.ADJUNCT && host.marker() == null && host.parent() != null) {
                host = host.parent(); // set off by a comma: it hangs on the deed, not on how that was done
            }
            Clause clause = open(kind, chunk, host);
            VerbGroup next = Hosts.verbAt(chunks, i + 1);
            boolean shares = next != null;
            if (next != null && kind == Clause.Kind.BECAUSE && Government.toldOfObject(next, host)) {
                clause.subject(host.object());
            } else if (shares) {
                clause.subjectFrom(host);
            }
            if (host.verb() == null) {
                fronted = clause;
            }
        }

        private Clause governor() {
            return Hosts.hostOf(current);
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
                attribution(group);
                return;
            }
            if (interrupted != null && comma && !and) {
                current = interrupted;
                interrupted = null;
                Subjects.fill(current, chunk, false);
                return;
            }
            if (current.verb() == null) {
                if (headline) {
                    Subjects.joinByComma(current.mutableBefore());
                }
                Subjects.fill(current, chunk, and && comma);
                return;
            }
            if (and) {
                join(chunk);
                return;
            }
            Clause outer = Hosts.waiting(current);
            Chunk between = Hosts.lastNoun(current);
            if (outer != null && Hosts.closes(current, between, comma)) {
                current = outer;
                Subjects.fill(current, chunk, false);
                return;
            }
            if (between == null) {
                serial(chunk);
            } else {
                behindNoun(chunk, between);
            }
        }

        /** "…, said X": a clause of its own; the one that waits for its verb goes on behind it ("X, said Y, did Z"). */
        private void attribution(VerbGroup group) {
            Clause before = current;
            newMain();
            current = current.verb() == null && current.before().isEmpty() ? current : root();
            current.verb(group);
            awaitsSpeaker = true;
            boolean waits = before != current && Hosts.isSubjectAlone(before);
            interrupted = waits && comma ? before : null;
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

        /** "and" joins a verb to the nearest clause of its own rank: a verb of speech to a verb of speech. */
        private void join(Chunk chunk) {
            VerbGroup group = chunk.verb();
            Clause with = current;
            Clause probe = new Clause(Clause.Kind.MAIN, null, null);
            if (group != null) {
                probe.verb(group);
            }
            boolean speaks = Government.speaks(probe);
            Clause up = current;
            while (speaks && up.kind() != Clause.Kind.MAIN && up.parent() != null) {
                up = up.parent();
                if (Government.speaks(up)) {
                    with = up;
                    break;
                }
            }
            if (speaks && with == current && current.kind() == Clause.Kind.PURPOSE && current.parent() != null) {
                with = Hosts.hostOf(current.parent()); // "sent ships to do so and accused X": nobody does so to accuse
            }
            if (comma && with == current && current.kind() != Clause.Kind.MAIN) {
                Clause top = Hosts.topOf(current);
                with = top.verb() == null ? current : Government.sameAspect(group, current) ? current : top;
            }
            if (with.kind() == Clause.Kind.RELATIVE && Government.turns(with, group)) {
                with = Hosts.hostOf(
                        with.parent() == null
                                ? with
                                : with.parent()); // "expelled those who are accused and closed …": the voice tells
                // whose the verb is
            }
            if (with.kind() == Clause.Kind.RELATIVE && Hosts.waiting(with) != null && comma) {
                Clause outer = Hosts.waiting(with);
                if (outer != null) {
                    current = outer;
                    Subjects.fill(outer, chunk, false);
                    return;
                }
            }
            sibling(with, chunk);
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
            Clause.Kind kind =
                    !said || Government.governs(host) && !comma ? Clause.Kind.COMPLEMENT : Clause.Kind.ADJUNCT;
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
                    host.after().get(host.after().size() - 1).equals(noun) || Hosts.onlyBetween(host.after(), noun);
            boolean said = Government.speaks(host) && noun.equals(host.object());
            if (adjacent && Hosts.opensClause(chunks, noun) && !said) {
                newMain();
                current.add(noun);
                host.mutableAfter().remove(noun);
                Subjects.fill(current, chunk, false);
                return;
            }
            boolean agent = host.verb() != null
                    && host.verb().isPassive()
                    && noun.equals(host.object())
                    && Subjects.hasActor(noun);
            if (Government.takesClause(host) && !comma) {
                Clause clause = open(Clause.Kind.COMPLEMENT, null, host);
                if (agent || Government.intention(host, noun)) {
                    clause.subjectFrom(host);
                } else if (adjacent || noun.equals(host.object())) {
                    clause.subject(noun);
                    Hosts.moveFrom(host, noun, clause);
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
            if (comma || Government.governs(host) || !adjacent) {
                clause.subjectFrom(host);
            } else {
                clause.subject(noun);
            }
            VerbGroup group = chunk.verb();
            if (group != null) {
                clause.verb(group);
            }
        }
    }
}
