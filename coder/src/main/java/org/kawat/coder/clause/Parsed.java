package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Item;
import org.kawat.coder.text.Sentence;

/**
 * A sentence, or a sentence inside a quotation, with its clauses.
 *
 * @param clauses the main clauses in order
 * @param quotations the quotations that stand in it as one item each, in order
 * @param headline whether it is a line of words with capitals, whose nouns may stand without a verb
 */
public record Parsed(
        Sentence sentence, List<Item> items, List<Clause> clauses, List<Quoted> quotations, boolean headline) {
    /** A quotation and the sentences in it. */
    public record Quoted(Span span, List<Parsed> sentences) {
        public Quoted {
            sentences = List.copyOf(sentences);
        }
    }

    public Parsed {
        items = List.copyOf(items);
        clauses = List.copyOf(clauses);
        quotations = List.copyOf(quotations);
    }

    /** All clauses, in the order of their verbs. */
    public List<Clause> allClauses() {
        List<Clause> all = new ArrayList<>();
        clauses.forEach(c -> gather(c, all));
        all.sort(Comparator.comparingInt(Parsed::order));
        return all;
    }

    private static void gather(Clause clause, List<Clause> all) {
        if (!all.contains(clause)) {
            all.add(clause);
            clause.children().forEach(c -> gather(c, all));
        }
    }

    private static int order(Clause clause) {
        Chunk subject = clause.subject();
        VerbGroup verb = clause.verb();
        if (subject != null && clause.kind() != Clause.Kind.RELATIVE) {
            return subject.span().begin();
        }
        return verb == null ? 0 : verb.span().begin();
    }

    /** From its first word to its last. */
    public Span span() {
        return items.isEmpty()
                ? sentence.span()
                : items.get(0).span().cover(items.get(items.size() - 1).span());
    }
}
