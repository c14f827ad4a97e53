package org.kawat.coder.check;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.Figure;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.time.DateMention;

/**
 * Works out again what an article claims: weekdays of dates, equivalents in other currencies by the rates of
 * {@code rates.tsv}, growth between two values. It changes nothing that was read. Immutable and thread-safe.
 */
public final class Checker {
    private final Rates rates;

    private Checker(Rates rates) {
        this.rates = rates;
    }

    /** Takes the exchange rates of the world pack. */
    public static Checker of(Pack world, Problems problems) {
        return new Checker(Rates.of(world, problems));
    }

    /** Weekdays first, then conversions (kind "magnitude" where a power of a thousand is off), then growth. */
    public List<Check> check(Article article, List<DateMention> dates, List<Figure> figures) {
        List<Check> checks = new ArrayList<>(Weekdays.check(dates));
        checks.addAll(new Conversions(rates, article.published(), figures).check());
        checks.addAll(new Growth(article.text(), figures).check());
        return List.copyOf(checks);
    }
}
