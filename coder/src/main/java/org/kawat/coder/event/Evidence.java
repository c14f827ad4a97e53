package org.kawat.coder.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Item;
import org.kawat.coder.clause.Chunk;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.PredicateBook;

/** The words that an event was read from. */
final class Evidence {
    private Evidence() {}

    /** From the subject, where it is printed in the clause, to the last of the verb's own phrases. */
    static Span of(Clause clause, Frame frame, PredicateBook book) {
        VerbGroup group = clause.verb();
        if (frame.bare() && frame.nounChunk() != null && clause.before().contains(frame.nounChunk())) {
            return title(clause, frame.nounChunk());
        }
        Span span = group == null ? new Span(0, 1) : group.span();
        if (clause.subject() != null && clause.kind() != Clause.Kind.RELATIVE) {
            span = span.cover(clause.subject().span());
        } else if (clause.head() != null && clause.kind() == Clause.Kind.RELATIVE) {
            span = span.cover(clause.head().span());
        }
        for (Chunk chunk : Parts.beforeTime(clause)) {
            boolean phrase = chunk.noun() != null && (chunk.is(Chunk.Kind.NOUN) || chunk.place() != null);
            if (phrase && !isSpell(chunk, book)) {
                span = span.cover(chunk.span());
            }
        }
        if (frame.nounChunk() != null) {
            span = span.cover(frame.nounChunk().span());
        }
        Clause inner = Parts.inner(clause);
        if (inner != null && inner.verb() != null) {
            span = span.cover(inner.verb().span());
            for (Chunk chunk : inner.after()) {
                if (chunk.noun() != null) {
                    span = span.cover(chunk.span());
                }
            }
        }
        return span;
    }

    /** "Two days" of "two days after", "some hours" of "some hours later": a length of time, without a preposition. */
    static boolean isSpell(Chunk chunk, PredicateBook book) {
        if (!chunk.is(Chunk.Kind.NOUN) || chunk.noun() == null) {
            return false;
        }
        String words = chunk.noun().parts().get(0).words();
        return book.isIn("time-span", words.substring(words.lastIndexOf(' ') + 1));
    }

    /** A noun with the prepositions behind it, in a headline. */
    private static Span title(Clause clause, Chunk noun) {
        Span span = noun.span();
        for (Chunk chunk : clause.before()) {
            if (chunk.is(Chunk.Kind.PREP)) {
                span = span.cover(chunk.span());
            }
        }
        return span;
    }

    /** The verb group alone. */
    static Span verb(Clause clause) {
        VerbGroup group = clause.verb();
        return group == null ? new Span(0, 1) : group.span();
    }

    /** The clause's own words, lower case, with blanks round each. */
    static String words(Clause clause, Parsed parsed) {
        return words(clause.span(), parsed);
    }

    /** The same up to the end of those chunks, where any stand behind them. */
    static String words(Clause clause, Parsed parsed, List<Chunk> chunks) {
        Span span = clause.span();
        Chunk next = chunks.size() < clause.after().size() ? clause.after().get(chunks.size()) : null;
        if (span == null || next == null || span.begin() >= next.span().begin()) {
            return words(span, parsed);
        }
        return words(new Span(span.begin(), next.span().begin()), parsed);
    }

    private static String words(@Nullable Span span, Parsed parsed) {
        StringBuilder words = new StringBuilder(" ");
        if (span != null) {
            for (Item item : parsed.items()) {
                if (span.contains(item.span())) {
                    words.append(item.norm()).append(' ');
                }
            }
        }
        return words.toString();
    }
}
