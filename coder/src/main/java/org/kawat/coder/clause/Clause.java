package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.actor.NounPhrase;

/**
 * A verb with its subject and everything round it. Grows while its sentence is read, and is not changed afterwards.
 */
public final class Clause {
    /** What a clause is to the one that it hangs on. */
    public enum Kind {
        MAIN,
        COMPLEMENT,
        RELATIVE,
        IF,
        WHEN,
        BECAUSE,
        ALTHOUGH,
        PURPOSE,
        WITHOUT,
        ADJUNCT
    }

    private final Kind kind;
    private final @Nullable Chunk marker;
    private final @Nullable Clause parent;
    private @Nullable VerbGroup verb;
    private @Nullable Chunk subject;
    private @Nullable Clause subjectFrom;
    private boolean objectRelative;
    private @Nullable Chunk head;
    private final List<Chunk> before = new ArrayList<>();
    private final List<Chunk> after = new ArrayList<>();
    private final List<Clause> children = new ArrayList<>();
    private boolean coordinated;
    private int comma;

    Clause(Kind kind, @Nullable Chunk marker, @Nullable Clause parent) {
        this.kind = kind;
        this.marker = marker;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    public Kind kind() {
        return kind;
    }

    /** The conjunction that opens it; null for main clauses and bare complements. */
    public @Nullable Chunk marker() {
        return marker;
    }

    public @Nullable Clause parent() {
        return parent;
    }

    public @Nullable VerbGroup verb() {
        return verb;
    }

    void verb(VerbGroup group) {
        verb = group;
    }

    /** The noun phrase that is its own printed subject; null where it has none. */
    public @Nullable Chunk subject() {
        return subject;
    }

    void subject(@Nullable Chunk chunk) {
        subject = chunk;
    }

    /** The clause whose subject it shares; null where it has its own, or none. */
    public @Nullable Clause subjectFrom() {
        return subjectFrom;
    }

    void subjectFrom(@Nullable Clause clause) {
        subjectFrom = clause;
    }

    /** Of a relative clause: the noun phrase that it says something of. */
    public @Nullable Chunk head() {
        return head;
    }

    void head(@Nullable Chunk chunk) {
        head = chunk;
    }

    /** Whether the head is the object of a relative clause ("the tariffs that X raised"). */
    public boolean isObjectRelative() {
        return objectRelative;
    }

    void objectRelative(boolean value) {
        objectRelative = value;
    }

    /** Whether it is joined by "and" to the clause whose subject it shares. */
    public boolean isCoordinated() {
        return coordinated;
    }

    void coordinated() {
        coordinated = true;
    }

    /** How many commas have passed since it was opened; used while reading. */
    int comma() {
        return comma;
    }

    void passComma() {
        comma++;
    }

    void add(Chunk chunk) {
        (verb == null ? before : after).add(chunk);
    }

    void take(List<Chunk> chunks) {
        before.addAll(chunks);
    }

    List<Chunk> mutableAfter() {
        return after;
    }

    List<Chunk> mutableBefore() {
        return before;
    }

    /** Chunks before the verb, the subject left out. */
    public List<Chunk> before() {
        return Collections.unmodifiableList(before);
    }

    /** Chunks behind the verb. */
    public List<Chunk> after() {
        return Collections.unmodifiableList(after);
    }

    public List<Clause> children() {
        return Collections.unmodifiableList(children);
    }

    void adopt(Clause child) {
        children.add(child);
    }

    /** The first noun phrase straight behind the verb; null where a preposition or nothing stands there. */
    public @Nullable Chunk object() {
        for (Chunk chunk : after) {
            if (chunk.is(Chunk.Kind.NOUN)) {
                return chunk;
            }
            if (!chunk.is(Chunk.Kind.ADVERB) && !chunk.is(Chunk.Kind.DATE)) {
                return null;
            }
        }
        return null;
    }

    /** All its words, those of the clauses under it included. */
    public @Nullable Span span() {
        Span span = verb == null ? null : verb.span();
        span = cover(span, marker);
        span = cover(span, subject);
        for (Chunk chunk : before) {
            span = cover(span, chunk);
        }
        for (Chunk chunk : after) {
            span = cover(span, chunk);
        }
        for (Clause child : children) {
            Span inner = child.span();
            if (inner != null && child.kind != Kind.MAIN) {
                span = span == null ? inner : span.cover(inner);
            }
        }
        return span;
    }

    private static @Nullable Span cover(@Nullable Span span, @Nullable Chunk chunk) {
        if (chunk == null) {
            return span;
        }
        return span == null ? chunk.span() : span.cover(chunk.span());
    }

    /** The noun phrase of its printed or shared subject; null where there is none. */
    public @Nullable NounPhrase subjectPhrase() {
        Clause clause = this;
        int steps = 0;
        while (clause.subject == null && clause.subjectFrom != null && steps++ < 50) {
            clause = clause.subjectFrom;
        }
        return clause.subject == null ? null : clause.subject.noun();
    }

    @Override
    public String toString() {
        return kind
                + (verb == null || verb.verb() == null ? "" : ":" + verb.verb().norm());
    }
}
