package org.kawat.coder.event;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.Parsed;
import org.kawat.coder.statement.Said;

/**
 * What governs a clause.
 *
 * @param parsed the sentence that the clause is of
 * @param said on whose word it is; null for the paper's own
 * @param status that the governing verbs give; null if they leave it to the clause
 * @param content the clause is what a promise, threat or demand is about: it is told by that, and not by itself
 * @param accused the clause is what somebody is accused of: only concrete deeds count
 * @param upper the clause above, whose date holds for this one too
 */
record Context(
        Parsed parsed,
        @Nullable Said said,
        Event.@Nullable Status status,
        boolean content,
        boolean accused,
        @Nullable Clause upper) {
    static Context plain(Parsed parsed) {
        return new Context(parsed, null, null, false, false, null);
    }

    Context with(Event.@Nullable Status other) {
        Event.Status both = other == null ? status : Status.stronger(status, other);
        return new Context(parsed, said, both, content, accused, upper);
    }

    /** With that status and no other. */
    Context as(Event.@Nullable Status other) {
        return new Context(parsed, said, other, content, accused, upper);
    }

    Context saidBy(Said by) {
        return new Context(parsed, by, by.claimed() ? Event.Status.ALLEGED : status, content, accused, null);
    }

    Context asContent() {
        return new Context(parsed, said, status, true, false, upper);
    }

    /** What somebody is accused of, on the accuser's word where he is named. */
    Context asAccusation(@Nullable Said accuser) {
        return new Context(parsed, accuser != null ? accuser : said, Event.Status.ALLEGED, false, true, upper);
    }

    Context under(Clause clause) {
        return new Context(parsed, said, status, content, accused, clause);
    }

    /** For a clause that tells something of its own, on the same word. */
    Context apart() {
        return new Context(parsed, said, null, false, false, null);
    }

    /** The number of the sentence in the article. */
    int sentence() {
        return parsed.sentence().index();
    }
}
