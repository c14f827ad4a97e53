package org.kawat.coder.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;
import org.kawat.coder.actor.Item;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.Resolver;
import org.kawat.coder.clause.VerbGroup;

/** Finds words that are attributed with no verb ("according to X"): the rest of the sentence, or of a relative clause. */
final class Attributions {
    /** So many words with no verb that is known tell something, and do not only name it. */
    private static final int SENTENCE_WORDS = 4;

    private final String text;
    private final Resolver resolver;
    private final Speakers speakers;

    Attributions(String text, Resolver resolver, Speakers speakers) {
        this.text = text;
        this.speakers = speakers;
        this.resolver = resolver;
    }

    /** What the sentence attributes so, clause by clause; each has the words that name its speaker. */
    List<Said> of(Parsed parsed) {
        List<Span> verbs = new ArrayList<>();
        for (Clause clause : parsed.allClauses()) {
            VerbGroup group = clause.verb();
            if (group != null) {
                verbs.add(group.span());
            }
        }
        List<Said> found = new ArrayList<>();
        for (Clause clause : parsed.allClauses()) {
            for (List<Chunk> side : List.of(clause.before(), clause.after())) {
                for (Chunk chunk : side) {
                    Said said = attributed(clause, chunk, parsed, verbs);
                    if (said != null) {
                        found.add(said);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Said attributed(Clause clause, Chunk chunk, Parsed parsed, List<Span> verbs) {
        if (!chunk.isPrep("according") || chunk.noun() == null) {
            return null;
        }
        boolean relative = clause.kind() == Clause.Kind.RELATIVE && !closes(chunk, parsed);
        Span whole = relative ? clause.span() : around(clause, parsed);
        Span span = whole == null ? null : remainder(whole, chunk, relative, clause, verbs);
        boolean told = clause.verb() != null || span != null && span.of(text).split("\\s+").length >= SENTENCE_WORDS;
        if (span == null || !told) {
            return null;
        }
        Speaker speaker = speakers.of(chunk.noun(), resolver.ownOrInner(chunk.noun()));
        Item prep = chunk.item();
        return new Said(
                speaker.reference(),
                speaker.printed(),
                Statement.Kind.INDIRECT,
                prep == null ? "" : prep.norm(),
                null,
                span,
                relative ? List.of(clause) : parsed.clauses(),
                null,
                false,
                List.of());
    }

    /** Whether a comma sets it off behind all else: then it is no part of the clause that it follows, but of the sentence. */
    private boolean closes(Chunk chunk, Parsed parsed) {
        int at = chunk.span().begin() - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= 0
                && text.charAt(at) == ','
                && skip(chunk.span().end(), parsed.span().end())
                        >= parsed.span().end();
    }

    /** The sentence, or where an attribution opens a later main clause, that clause and what follows. */
    private static Span around(Clause clause, Parsed parsed) {
        Clause top = clause;
        while (top.parent() != null) {
            top = top.parent();
        }
        Span span = top.span();
        boolean later = !parsed.clauses().isEmpty() && parsed.clauses().get(0) != top;
        if (span == null || !later || top.isCoordinated()) {
            return parsed.span();
        }
        return new Span(span.begin(), parsed.span().end());
    }

    /** The longer side of what stands round the attribution. */
    private @Nullable Span remainder(Span whole, Chunk chunk, boolean relative, Clause clause, List<Span> verbs) {
        int after = skip(chunk.span().end(), whole.end());
        int begin = whole.begin();
        if (relative && clause.marker() != null) {
            begin = Math.max(begin, chunk.span().begin());
        }
        boolean verbBefore = clause.parent() == null
                && verbs.stream()
                        .anyMatch(v -> v.begin() >= whole.begin()
                                && v.end() <= chunk.span().begin());
        if (verbBefore
                && after < whole.end()
                && whole.end() - after > chunk.span().length()) {
            return whole; // an attribution inside what is said stays inside
        }
        int left = chunk.span().begin() - begin;
        int right = whole.end() - after;
        if (right >= left && right > 0) {
            return new Span(after, whole.end());
        }
        int end = chunk.span().begin();
        while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end > begin ? new Span(begin, end) : null;
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
