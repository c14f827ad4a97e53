package org.kawat.coder.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Item;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.Verbs;

/** Finds the words that a verb of saying reports without quotation marks: clauses before it, behind it, or "calls X a Y". */
final class IndirectSpeech {
    static final int SMALL_CLAUSE_WORDS = 4;

    private final String text;
    private final Resolver resolver;

    IndirectSpeech(String text, Resolver resolver) {
        this.text = text;
        this.resolver = resolver;
    }

    /** Words said, and the clauses that they are. */
    record Content(Span span, List<Clause> clauses) {}

    /** "A will do B, said C": the clauses before the verb are what was said. */
    static @Nullable Content before(Clause clause, Parsed parsed) {
        List<Clause> content = new ArrayList<>();
        Span span = null;
        for (Clause root : parsed.clauses()) {
            if (root == clause) {
                break;
            }
            Span words = root.span();
            if (words != null) {
                content.add(root);
                span = span == null ? words : span.cover(words);
            }
        }
        if (span == null) {
            behindWords(clause, parsed, content);
            for (Clause child : content) {
                span = cover(span, child.span());
            }
        }
        VerbGroup group = clause.verb();
        boolean split = content.stream().allMatch(c -> c.verb() == null)
                && span != null
                && group != null
                && span.begin() < group.span().begin();
        if (split) {
            span = parsed.span(); // "X, said Y, did Z": the words go on behind the attribution
        }
        return span == null ? null : new Content(span, content);
    }

    /** "But, he added, X must …": what is said stands behind. */
    private static void behindWords(Clause clause, Parsed parsed, List<Clause> content) {
        for (Clause child : clause.children()) {
            if (child.verb() != null && child.kind() == Clause.Kind.ADJUNCT || child.kind() == Clause.Kind.COMPLEMENT) {
                content.add(child);
            }
        }
        int next = parsed.clauses().indexOf(clause) + 1;
        if (content.isEmpty() && next > 0) {
            content.addAll(parsed.clauses().subList(next, parsed.clauses().size()));
        }
    }

    private static @Nullable Span cover(@Nullable Span span, @Nullable Span words) {
        if (span == null) {
            return words;
        }
        return words == null ? span : span.cover(words);
    }

    /**
     * What the clauses behind the verb tell.
     *
     * @param neutral whether the verb says no more than that something was said
     * @param claimed whether the verb casts doubt on it
     */
    @Nullable
    Content behind(Clause clause, Parsed parsed, boolean neutral, boolean claimed) {
        List<Clause> content = new ArrayList<>();
        Span span = null;
        boolean that = false;
        for (Clause child : clause.children()) {
            boolean complement = child.kind() == Clause.Kind.COMPLEMENT
                    || child.kind() == Clause.Kind.PURPOSE && neutral && content.isEmpty() && onlyAddressed(clause);
            if (complement && (child.verb() != null || child.marker() != null)) {
                content.add(child);
                that |= child.marker() != null && child.marker().is(Chunk.Kind.THAT);
                span = cover(span, cover(tail(clause, child), wordsOf(child)));
            }
        }
        if (span == null) {
            return neutral ? unmarked(clause, parsed) : null;
        }
        if (!neutral && !claimed && !that || aboutThing(clause)) {
            return null;
        }
        for (Clause child : clause.children()) {
            Span words = child.span();
            if (words != null && words.begin() >= span.end() && child.kind() != Clause.Kind.MAIN) {
                span = span.cover(words);
            }
        }
        return new Content(round(clause, parsed, further(clause, parsed, span)), content);
    }

    /** "Says is ready to": words that packs list as part of the verb of saying, and that belong to what is said. */
    private @Nullable Span tail(Clause clause, Clause child) {
        VerbGroup group = clause.verb();
        Span span = child.span();
        if (group == null
                || group.verb() == null
                || span == null
                || child.subject() != null
                || child.marker() != null) {
            return null;
        }
        Span verb = group.verb().span();
        int space = verb.of(text).indexOf(' ');
        boolean next =
                text.substring(verb.end(), Math.max(verb.end(), span.begin())).isBlank();
        return space < 0 || !next ? null : new Span(verb.begin() + space + 1, verb.end());
    }

    /** "If not, he added, X will …": the attribution stands inside what is said. */
    private Span round(Clause clause, Parsed parsed, Span span) {
        VerbGroup group = clause.verb();
        boolean parenthesis = group != null
                && span.begin() > group.span().end()
                && text.charAt(group.span().end()) == ','
                && clause.children().stream()
                        .anyMatch(c -> c.kind() != Clause.Kind.COMPLEMENT
                                && c.span() != null
                                && c.span().end() <= group.span().begin());
        return parenthesis ? parsed.span().cover(span) : span;
    }

    /** What goes on behind a contrast with no subject that speaks: "says that A did X, but not Y", "A X, while B Z per cent". */
    private static Span further(Clause clause, Parsed parsed, Span span) {
        int next = parsed.clauses().indexOf(clause) + 1;
        if (next == 0 || next >= parsed.clauses().size()) {
            return span;
        }
        Clause root = parsed.clauses().get(next);
        Span words = root.span();
        boolean gapped = (root.verb() == null || root.verb().verb() == null)
                && !root.before().isEmpty()
                && root.before().stream().anyMatch(c -> c.is(Chunk.Kind.ADVERB));
        boolean shared = root.isCoordinated()
                && root.subjectFrom() == clause
                && root.verb() != null
                && contrasts(parsed, root.verb().span().begin());
        boolean adjacent = words != null && words.begin() >= span.end();
        return adjacent && (gapped || shared) && words != null ? span.cover(words) : span;
    }

    /** Whether the word before that place is one of contrast. */
    private static boolean contrasts(Parsed parsed, int offset) {
        Item before = null;
        for (Item item : parsed.items()) {
            if (item.span().begin() >= offset) {
                break;
            }
            before = item;
        }
        return before != null && before.is(Item.Kind.BUT);
    }

    private int words(Span span) {
        return span.of(text).split("\\s+").length;
    }

    /** What is said with no "that", where its subject was taken for the object of the verb of saying. */
    private @Nullable Content unmarked(Clause clause, Parsed parsed) {
        Chunk object = clause.object();
        if (object == null
                || object.noun() == null
                || clause.verb() == null
                || clause.verb().isPassive()) {
            return null;
        }
        if (clause.verb().hasOp(Verbs.Op.CALL)) {
            Content small = smallClause(clause, object);
            if (small != null) {
                return small;
            }
        }
        Clause predicate = predicate(clause, object, parsed);
        if (predicate != null) {
            Span span = cover(object.span(), predicate.span());
            return span == null ? null : new Content(span, List.of(predicate));
        }
        return nominal(clause, object);
    }

    /** "Says those who did X will Y", "reports the state of X, her daughter, improves": the verb behind the object's description. */
    private @Nullable Clause predicate(Clause clause, Chunk object, Parsed parsed) {
        for (Clause child : clause.children()) {
            if (child.kind() == Clause.Kind.RELATIVE && object.equals(child.head())) {
                for (Clause inner : child.children()) {
                    boolean bare = inner.kind() == Clause.Kind.ADJUNCT && inner.marker() == null;
                    if (bare && inner.verb() != null && !inner.verb().before().isEmpty()) {
                        return inner;
                    }
                }
            }
        }
        int next = parsed.clauses().indexOf(clause) + 1;
        Clause root =
                next > 0 && next < parsed.clauses().size() ? parsed.clauses().get(next) : null;
        boolean apposed = root != null
                && root.subject() != null
                && root.verb() != null
                && clause.after().size() == 1
                && onlyComma(object.span().end(), root.subject().span().begin())
                && onlyComma(root.subject().span().end(), root.verb().span().begin());
        return apposed ? root : null;
    }

    private boolean onlyComma(int from, int to) {
        return from <= to && text.substring(from, to).strip().equals(",");
    }

    /** "Finds that proposal acceptable to both": a noun phrase that a demonstrative closes, and a predicate behind it. */
    private @Nullable Content nominal(Clause clause, Chunk object) {
        int closing = -1;
        for (int i = clause.after().indexOf(object); i + 1 < clause.after().size() && closing < 0; i++) {
            Chunk next = clause.after().get(i + 1);
            boolean predicate = next.is(Chunk.Kind.NOUN) || next.is(Chunk.Kind.OTHER);
            closing = predicate && determined(clause.after().get(i)) ? i : closing;
        }
        if (closing < 0) {
            return null;
        }
        Span span = object.span();
        for (Chunk chunk : clause.after()) {
            span = span.cover(chunk.span());
        }
        return words(span) < SMALL_CLAUSE_WORDS ? null : new Content(span, List.of());
    }

    private static boolean determined(Chunk chunk) {
        return chunk.noun() != null
                && !Resolver.isObjectPronoun(chunk.noun())
                && chunk.noun().parts().get(chunk.noun().parts().size() - 1).determined();
    }

    /** "Denies reports that …", "affirms the will to …": the clause belongs to the noun, and is not what is said. */
    private boolean aboutThing(Clause clause) {
        Chunk object = clause.object();
        return object != null
                && object.noun() != null
                && resolver.own(object.noun()).isEmpty();
    }

    /** Whether nothing but an addressee stands behind the verb: "told X to …". */
    private static boolean onlyAddressed(Clause clause) {
        return clause.after().stream().noneMatch(c -> c.is(Chunk.Kind.NOUN));
    }

    /** "Calls X a Y": no verb, but words said all the same, from four on. */
    private @Nullable Content smallClause(Clause clause, Chunk object) {
        boolean as = clause.after().stream().anyMatch(c -> c.place() == Place.AS);
        if (!as) {
            return null;
        }
        Span span = object.span();
        for (Chunk chunk : clause.after()) {
            span = span.cover(chunk.span());
        }
        return words(span) >= SMALL_CLAUSE_WORDS ? new Content(span, List.of()) : null;
    }

    /** The words of a clause without "that", but with "in order to". */
    private static @Nullable Span wordsOf(Clause clause) {
        Span span = clause.span();
        Chunk marker = clause.marker();
        if (span == null || marker == null || !marker.is(Chunk.Kind.THAT)) {
            return span;
        }
        int begin = Math.min(span.end(), firstAfter(clause, marker.span().end()));
        return begin < span.end() ? new Span(begin, span.end()) : span;
    }

    private static int firstAfter(Clause clause, int offset) {
        int begin = Integer.MAX_VALUE;
        if (clause.subject() != null && clause.subject().span().begin() >= offset) {
            begin = clause.subject().span().begin();
        }
        if (clause.verb() != null) {
            begin = Math.min(begin, clause.verb().span().begin());
        }
        for (Chunk chunk : clause.before()) {
            begin = Math.min(begin, chunk.span().begin());
        }
        for (Clause child : clause.children()) {
            Span span = child.span();
            if (span != null && span.begin() >= offset) {
                begin = Math.min(begin, span.begin());
            }
        }
        return begin;
    }
}
