package org.kawat.coder.event;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Reference;
import org.kawat.coder.clause.Clause;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.text.Sentence;

/** An event while it is being put together. */
final class Draft {
    final EventType type;
    final String rule;
    final Clause clause;
    final int sentence;
    final Span sentenceSpan;

    @Nullable
    String mode;

    List<String> contexts = List.of();
    List<Reference> sources = List.of();
    List<Reference> targets = List.of();
    boolean mutual;
    Event.Status status = Event.Status.ACTUAL;

    @Nullable
    Span condition;

    @Nullable
    String date;

    /** Whether it is told as something that happened before what was told last ("had earlier held"). */
    boolean before;

    @Nullable
    Span place;

    @Nullable
    String placeCode;

    @Nullable
    String channel;

    @Nullable
    Long durationSeconds;

    final List<Span> topics = new ArrayList<>();

    @Nullable
    Reference saidBy;

    @Nullable
    Span saidByPrinted;

    String cameo = "";
    final Span evidence;
    /** The clause's words, lower case with blanks round each, for what refers back to the event ("the attack"). */
    String words = "";

    final int paragraph;

    Draft(EventType type, String rule, Clause clause, Sentence in, Span evidence) {
        this.type = type;
        this.rule = rule;
        this.clause = clause;
        this.sentence = in.index();
        this.sentenceSpan = in.span();
        this.paragraph = in.paragraph();
        this.evidence = evidence;
    }

    /** The same deed, told as another type. */
    Draft(Draft deed, TypeTable.Construction as, String cameo) {
        type = as.type();
        rule = as.id();
        mode = as.mode();
        this.cameo = cameo;
        clause = deed.clause;
        sentence = deed.sentence;
        sentenceSpan = deed.sentenceSpan;
        paragraph = deed.paragraph;
        evidence = deed.evidence;
        sources = deed.sources;
        targets = deed.targets;
        status = deed.status;
        condition = deed.condition;
        date = deed.date;
        before = deed.before;
        place = deed.place;
        placeCode = deed.placeCode;
        saidBy = deed.saidBy;
        saidByPrinted = deed.saidByPrinted;
        words = deed.words;
    }

    /** Whether it is of the type of one of those. */
    boolean isOfType(List<PredicateBook.Use> uses) {
        return uses.stream().anyMatch(u -> u.predicate().type() == type);
    }

    List<String> sourceCodes() {
        return codes(sources);
    }

    List<String> targetCodes() {
        return codes(targets);
    }

    static List<String> codes(List<Reference> references) {
        List<String> codes = new ArrayList<>();
        for (Reference reference : references) {
            String code = reference.code();
            if (code != null && !codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }
}
