package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Verbs;

/** Where in the tree of clauses a further word hangs, and as what: the clause outside, on top, or one that waits for its verb. */
final class Hosts {
    private Hosts() {}

    /**
     * The clause that a day set off by commas behind this one is of: what a request, a promise or an accusation is about has no part in
     * it, nor has an "if" or a relative clause.
     */
    static Clause dated(Clause clause) {
        Clause found = clause;
        for (Clause at = clause; at.parent() != null; at = at.parent()) {
            // "freed those whom it had held for a week, Monday": of what the deed outside is done to
            boolean aside = at.kind() == Clause.Kind.RELATIVE && hasVerb(at) && isDeed(at.parent());
            boolean content =
                    at.kind() == Clause.Kind.COMPLEMENT && hasVerb(at.parent()) && !Government.reports(at.parent());
            boolean aim = at.kind() == Clause.Kind.PURPOSE && at.parent().verb() != null;
            if (at.kind() == Clause.Kind.IF || aside || content || aim) {
                found = at.parent();
            }
        }
        return found;
    }

    /** Whether the word, which a comma is before, stands between two, behind a subject that has no verb yet. */
    static boolean isParenthesis(List<Chunk> chunks, int i, Clause current) {
        return i + 1 < chunks.size() && chunks.get(i + 1).is(Chunk.Kind.COMMA) && isSubjectAlone(current);
    }

    /** Whether nothing but a comma follows: "X asked Y to stop, Monday (4/3), and …". */
    static boolean isSetOff(List<Chunk> chunks, int i) {
        return i == chunks.size() - 1 || chunks.get(i + 1).is(Chunk.Kind.COMMA);
    }

    /** Whether a comma or an "and" that joins no list stands right before the noun phrase: it opens a clause of its own. */
    static boolean opensClause(List<Chunk> chunks, Chunk noun) {
        int at = chunks.indexOf(noun);
        return at > 0
                && (chunks.get(at - 1).is(Chunk.Kind.COMMA)
                        || (chunks.get(at - 1).is(Chunk.Kind.AND) && Subjects.hasOwn(noun)));
    }

    private static boolean isDeed(Clause clause) {
        return clause.verb() != null && !clause.verb().uses().isEmpty();
    }

    /** Whether its verb is printed, and not only what goes with one ("not", "will to Beijing"). */
    static boolean hasVerb(Clause clause) {
        return clause.verb() != null && clause.verb().verb() != null;
    }

    /** Whether it is no more than "said X". */
    static boolean attributes(Clause clause) {
        return clause.verb() != null && clause.verb().hasOp(Verbs.Op.AFTER);
    }

    static Clause hostOf(Clause clause) {
        Clause host = clause;
        while (host.verb() == null && host.parent() != null) {
            host = host.parent();
        }
        return host;
    }

    /** "If need be," a clause of one word that is no verb, and no subject either that waits for one. */
    static boolean namesNobody(Clause clause) {
        List<Chunk> nouns = clause.before().stream()
                .filter(c -> c.is(Chunk.Kind.NOUN) || c.is(Chunk.Kind.PREP))
                .toList();
        return clause.kind() == Clause.Kind.IF
                && nouns.size() == 1
                && nouns.get(0).noun() != null
                && nouns.get(0).noun().parts().stream()
                        .allMatch(p -> p.own() == null
                                && p.inner().isEmpty()
                                && p.events().isEmpty());
    }

    /** "X, which is populous, …": a relative clause between commas with words in it that are no verb, and nobody's name. */
    static boolean describes(Clause clause) {
        return clause.kind() == Clause.Kind.RELATIVE
                && clause.verb() == null
                && clause.comma() > 1
                && !clause.before().isEmpty()
                && clause.before().stream().allMatch(c -> c.is(Chunk.Kind.NOUN) && !Subjects.hasOwn(c));
    }

    /** Whether the clause has somebody for its subject, and nothing yet that says anything of him. */
    static boolean isSubjectAlone(Clause clause) {
        List<Chunk> nouns =
                clause.before().stream().filter(c -> c.is(Chunk.Kind.NOUN)).toList();
        return clause.verb() == null && nouns.size() == 1 && Subjects.hasOwn(nouns.get(0));
    }

    static Clause topOf(Clause clause) {
        Clause top = clause;
        while (top.parent() != null) {
            top = top.parent();
        }
        return top;
    }

    /** A clause further out that still waits for its verb, past relative and other clauses that can end here. */
    static @Nullable Clause waiting(Clause clause) {
        Clause at = clause.parent();
        while (at != null) {
            if (at.verb() == null) {
                return at.before().stream().anyMatch(c -> c.is(Chunk.Kind.NOUN)) ? at : null;
            }
            at = at.parent();
        }
        return null;
    }

    static @Nullable Chunk lastNoun(Clause clause) {
        for (int k = clause.after().size() - 1; k >= 0; k--) {
            Chunk chunk = clause.after().get(k);
            if (chunk.is(Chunk.Kind.NOUN)) {
                return chunk;
            }
        }
        return null;
    }

    static boolean onlyBetween(List<Chunk> after, Chunk noun) {
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

    /** The subject of what is said is no object of the verb of saying; what stood behind it goes along. */
    static void moveFrom(Clause host, Chunk noun, Clause clause) {
        int at = host.mutableAfter().indexOf(noun);
        List<Chunk> tail = new ArrayList<>(
                host.mutableAfter().subList(at + 1, host.mutableAfter().size()));
        host.mutableAfter().subList(at, host.mutableAfter().size()).clear();
        clause.take(tail);
    }

    /** What a clause is to the one that it hangs on, by what its conjunction says. */
    static Clause.Kind kind(String conjunction) {
        return switch (conjunction) {
            case "if", "counterfactual" -> Clause.Kind.IF;
            case "when", "while", "before", "until" -> Clause.Kind.WHEN;
            case "because" -> Clause.Kind.BECAUSE;
            case "although" -> Clause.Kind.ALTHOUGH;
            case "purpose" -> Clause.Kind.PURPOSE;
            case "without", "instead" -> Clause.Kind.WITHOUT;
            default -> Clause.Kind.ADJUNCT;
        };
    }

    /** The verb of the clause that opens here, if it has no subject of its own: it follows at once. */
    static @Nullable VerbGroup verbAt(List<Chunk> chunks, int i) {
        int at = i;
        while (at < chunks.size()
                && (chunks.get(at).is(Chunk.Kind.ADVERB) || chunks.get(at).is(Chunk.Kind.DATE))) {
            at++;
        }
        return at < chunks.size() ? chunks.get(at).verb() : null;
    }

    /** Whether the clause in hand is over when a further verb comes. */
    static boolean closes(Clause clause, @Nullable Chunk between, boolean comma) {
        if (comma || clause.comma() > 1) {
            return true;
        }
        return !Government.governs(clause)
                || between != null && clause.kind() == Clause.Kind.RELATIVE && !Government.takesClause(clause);
    }
}
