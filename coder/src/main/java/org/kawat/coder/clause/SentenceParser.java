package org.kawat.coder.clause;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.actor.Item;
import org.kawat.coder.actor.Tagger;
import org.kawat.coder.quantity.Quantity;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.Token;
import org.kawat.coder.time.DateMention;

/** Finds the clauses of a sentence, and of each sentence that is quoted in it. */
public final class SentenceParser {
    /** A headline has at least so many words, and nearly all of them capitals. */
    private static final int HEADLINE_WORDS = 3;

    private final Tagger tagger;
    private final ClauseReader clauses = new ClauseReader();

    public SentenceParser(Tagger tagger) {
        this.tagger = tagger;
    }

    /** Dates and figures are those of the sentence. */
    public Parsed parse(Sentence sentence, List<DateMention> dates, List<Quantity> figures) {
        return parse(sentence, 0, sentence.tokens().size(), dates, figures, headline(sentence));
    }

    private Parsed parse(
            Sentence sentence, int from, int to, List<DateMention> dates, List<Quantity> figures, boolean headline) {
        List<Item> items = tagger.tag(sentence, from, to, dates, figures, headline);
        List<Parsed.Quoted> quoted = new ArrayList<>();
        for (Item item : items) {
            if (item.is(Item.Kind.QUOTE)) {
                quoted.add(quotation(sentence, item, dates, figures));
            }
        }
        return new Parsed(sentence, items, clauses.read(items, headline), quoted, headline);
    }

    private Parsed.Quoted quotation(Sentence sentence, Item item, List<DateMention> dates, List<Quantity> figures) {
        List<Parsed> inner = new ArrayList<>();
        for (Sentence.Quotation quotation : sentence.quotations()) {
            if (quotation.from() == item.from()) {
                List<Integer> starts = quotation.starts();
                for (int s = 0; s < starts.size(); s++) {
                    int end = s + 1 < starts.size() ? starts.get(s + 1) : quotation.to();
                    if (end > starts.get(s)) {
                        inner.add(parse(sentence, starts.get(s), end, dates, figures, false));
                    }
                }
            }
        }
        return new Parsed.Quoted(item.span(), inner);
    }

    /** A line whose words nearly all begin with capitals, with no full stop at its end. */
    private static boolean headline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.kind() == Token.Kind.WORD) {
                words++;
                capitals += token.capital() ? 1 : 0;
            }
        }
        boolean stopped = !sentence.tokens().isEmpty()
                && sentence.tokens().get(sentence.tokens().size() - 1).kind() == Token.Kind.END;
        return words >= HEADLINE_WORDS && !stopped && capitals * 5 >= words * 4;
    }
}
