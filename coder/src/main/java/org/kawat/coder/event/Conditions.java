package org.kawat.coder.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.clause.VerbGroup;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;

/** What an "if" makes of the words that hang on it: whether it speaks of harm or of something wished for. */
final class Conditions {
    /** What the other one does by what the "if" says of him. */
    enum Turn {
        /** Harm: "if X attacks". */
        HARM,
        /** Something wished for: "if X withdraws", "as long as X does not attack". */
        GOOD,
        /** Not what is wished for: "if X does not …". */
        UNDONE,
        /** Nobody can tell. */
        OPEN
    }

    private static final Set<EventType> HOSTILE = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.THREATEN,
            EventType.REJECT,
            EventType.PROTEST);

    private final Matcher matcher;
    private final PredicateBook book;

    Conditions(Matcher matcher, PredicateBook book) {
        this.matcher = matcher;
        this.book = book;
    }

    /** The "if" straight under the clause; null if there is none. */
    static @Nullable Clause of(Clause clause) {
        return clause.children().stream()
                .filter(c -> c.kind() == Clause.Kind.IF)
                .findFirst()
                .orElse(null);
    }

    Turn turn(Clause condition) {
        VerbGroup group = condition.verb();
        if (group == null) {
            return Turn.OPEN;
        }
        List<Matcher.Candidate> told = matcher.candidates(condition);
        boolean hostile =
                !told.isEmpty() && HOSTILE.contains(told.get(0).predicate().type());
        if (group.negated()) {
            return hostile ? Turn.GOOD : Turn.UNDONE;
        }
        boolean same = group.hasOp(Verbs.Op.REPEAT);
        return hostile ? Turn.HARM : told.isEmpty() && !same ? Turn.OPEN : Turn.GOOD;
    }

    /** Whether the verb tells of something that is done for the good of another. */
    boolean isGoodwill(Clause clause) {
        return isVerbOf("goodwill", clause);
    }

    /** Whether the verb says that harm will be answered, without a word for how: "we shall respond". */
    boolean isRetort(Clause clause) {
        return isVerbOf("retort", clause);
    }

    private boolean isVerbOf(String words, Clause clause) {
        VerbGroup group = clause.verb();
        return group != null
                && group.verb() != null
                && book.isIn(words, group.verb().norm());
    }
}
