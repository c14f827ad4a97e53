package org.kawat.coder.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.Place;

/** Finds the words that a verb of saying reports without quotation marks: clauses before it, behind it, or "calls X a Y". */
final class IndirectSpeech {
    private static final int SMALL_CLAUSE_WORDS = 4;

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
    Content behind(Clause clause, boolean neutral, boolean claimed) {
        List<Clause> content = new ArrayList<>();
        Span span = null;
        boolean that = false;
        for (Clause child : clause.children()) {
            boolean complement = child.kind() == Clause.Kind.COMPLEMENT
                    || child.kind() == Clause.Kind.PURPOSE && neutral && content.isEmpty() && onlyAddressed(clause);
            if (complement && (child.verb() != null || child.marker() != null)) {
                content.add(child);
                that |= child.marker() != null && child.marker().is(Chunk.Kind.THAT);
                span = cover(span, wordsOf(child));
            }
        }
        if (span == null) {
            return neutral ? smallClause(clause) : null;
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
        return new Content(span, content);
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
    private @Nullable Content smallClause(Clause clause) {
        Chunk object = clause.object();
        boolean as = clause.after().stream().anyMatch(c -> c.place() == Place.AS);
        if (object == null || !as) {
            return null;
        }
        Span span = object.span();
        for (Chunk chunk : clause.after()) {
            span = span.cover(chunk.span());
        }
        return span.of(text).split("\\s+").length >= SMALL_CLAUSE_WORDS ? new Content(span, List.of()) : null;
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
