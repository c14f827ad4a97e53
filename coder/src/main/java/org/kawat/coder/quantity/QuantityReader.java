package org.kawat.coder.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Figure;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.page.Page;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.Token;
import org.kawat.coder.time.DateMention;

/**
 * Finds the figures of a report: money, percent, counts and measures, by the words in the language's {@code units.tsv}
 * and {@code numbers.tsv}. Immutable and thread-safe.
 */
public final class QuantityReader {
    /** A sentence with more dates is a table: which of them belongs to which figure, nobody could tell. */
    private static final int MOST_DATES = 40;

    private final Lexicon lexicon;

    private QuantityReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes the language's words and the codes of currencies that the world has rates of. */
    public static QuantityReader of(Pack language, Pack world, Problems problems) {
        return new QuantityReader(Lexicon.of(language, world, problems));
    }

    /**
     * The figures in the order of the text. {@link Figure#equals()} counts in this order, from 0.
     *
     * @param dates of the same sentences: their numbers are no figures
     */
    public List<Quantity> read(Page page, List<Sentence> sentences, List<DateMention> dates) {
        List<Quantity> quantities = new ArrayList<>();
        int next = 0;
        Unit counted = null;
        for (Sentence s : sentences) {
            while (next < dates.size() && dates.get(next).sentence() < s.index()) {
                next++;
            }
            int end = next;
            while (end < dates.size() && dates.get(end).sentence() == s.index()) {
                end++;
            }
            counted = sentence(page.text(), s, dates.subList(next, end), counted, quantities);
            next = end;
        }
        return List.copyOf(quantities);
    }

    /** Adds the figures of the sentence; returns what it counts last. */
    private @Nullable Unit sentence(
            String text, Sentence s, List<DateMention> dates, @Nullable Unit counted, List<Quantity> quantities) {
        List<Token> tokens = new Hyphens(lexicon).split(s.tokens());
        Finder finder = new Finder(lexicon, tokens, dated(tokens, dates), counted);
        List<Draft> drafts = finder.find();
        Context context = new Context(lexicon, text, tokens, dates.size() > MOST_DATES ? List.of() : dates);
        int first = quantities.size();
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            Integer equals = i > 0 && context.equal(drafts.get(i - 1), d) ? first + i - 1 : null;
            Figure same = equals == null ? null : quantities.get(equals).figure();
            quantities.add(new Quantity(s.index(), figure(context, d, equals, same)));
        }
        return drafts.isEmpty() ? null : finder.lastCount();
    }

    /** @param same the amount that this one is the equivalent of: it is of the same thing and time */
    private static Figure figure(Context context, Draft d, @Nullable Integer equals, @Nullable Figure same) {
        Figure.Change change = context.change(d);
        DateMention since = change == null ? null : context.since(d);
        return new Figure(
                d.unit().kind(),
                d.value().stripTrailingZeros(),
                d.unit().name(),
                d.approximate(),
                same == null ? context.of(d) : same.of(),
                same == null || same.period() == null ? context.period(d, since) : same.period(),
                since == null ? null : since.value(),
                change,
                equals,
                context.span(d));
    }

    /** Both lists are in the order of the text, so one walk over each will do. */
    private static boolean[] dated(List<Token> tokens, List<DateMention> dates) {
        boolean[] dated = new boolean[tokens.size()];
        int at = 0;
        for (DateMention m : dates) {
            Span span = m.span();
            while (at < dated.length && tokens.get(at).span().end() <= span.begin()) {
                at++;
            }
            for (int i = at; i < dated.length && tokens.get(i).span().begin() < span.end(); i++) {
                dated[i] = true;
            }
        }
        return dated;
    }
}
