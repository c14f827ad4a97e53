package org.kawat.coder.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Check;
import org.kawat.coder.Check.Outcome;
import org.kawat.coder.Figure;
import org.kawat.coder.check.Rates.Rate;

/** Whether an amount and its equivalent in another currency go together at the rate of their time. */
final class Conversions {
    /** Rates are averages of a month, and papers round: within this part of a rate, a conversion holds. */
    private static final double TOLERANCE = 0.05;

    /** What is added where the text says "about", and where only the year's average is known. */
    private static final double ABOUT = 0.03;

    private static final double YEAR_ONLY = 0.05;

    private final Rates rates;
    private final @Nullable LocalDate published;
    private final List<Figure> figures;

    Conversions(Rates rates, @Nullable LocalDate published, List<Figure> figures) {
        this.rates = rates;
        this.published = published;
        this.figures = figures;
    }

    List<Check> check() {
        List<Check> checks = new ArrayList<>();
        for (Figure to : figures) {
            Integer equals = to.equals();
            Figure from = equals == null || equals < 0 || equals >= figures.size() ? null : figures.get(equals);
            boolean money = from != null && to.kind() == Figure.Kind.MONEY && from.kind() == Figure.Kind.MONEY;
            if (money && from.value().signum() > 0 && to.value().signum() > 0 && !from.unit().equals(to.unit())) {
                // told as so many of the larger for one of the dearer currency, whichever was printed first
                checks.add(to.value().compareTo(from.value()) >= 0 ? check(from, to) : check(to, from));
            }
        }
        return checks;
    }

    private Check check(Figure from, Figure to) {
        BigDecimal rate = to.value().divide(from.value(), MathContext.DECIMAL64);
        String told = Numbers.print(rate) + " " + to.unit() + " per " + from.unit();
        double slack = TOLERANCE + (from.approximate() || to.approximate() ? ABOUT : 0);
        Rate now = rates.at(from.unit(), to.unit(), published == null ? null : published.toString());
        String period = from.period() != null ? from.period() : to.period();
        Rate then = rates.at(from.unit(), to.unit(), period);
        if (now != null && then != null && now.when().equals(then.when())) {
            then = null;
        }
        Figure given = given(to, now != null ? now : then, from);
        if (given != null) {
            return byGivenRate(from, to, given, rate, told, slack);
        }
        if (now == null && then == null) {
            return result("conversion", Outcome.UNKNOWN, told + ": no rate of that time is known", from, to);
        }
        boolean holdsNow = now != null && holds(rate, now, slack);
        boolean holdsThen = then != null && holds(rate, then, slack);
        if (holdsNow || holdsThen) {
            return result("conversion", Outcome.HOLDS, told + ": " + which(now, then, holdsNow, holdsThen), from, to);
        }
        Rate best = now != null ? now : then;
        int slip = slip(rate, best.value());
        if (slip != 0) {
            return magnitude(from, to, told, slip, best);
        }
        return result("conversion", Outcome.FAILS, told + ", but " + which(now, then, false, false), from, to);
    }

    private static boolean holds(BigDecimal rate, Rate known, double slack) {
        return Numbers.off(rate, known.value()) <= slack + (known.fits() ? 0 : YEAR_ONLY);
    }

    private static String which(@Nullable Rate now, @Nullable Rate then, boolean holdsNow, boolean holdsThen) {
        String publication = now == null
                ? ""
                : "the rate at publication (" + now.when() + ", about " + Numbers.about(now.value()) + ")";
        String period = then == null ? "" : " of " + then.when() + " (about " + Numbers.about(then.value()) + ")";
        if (!holdsNow && !holdsThen) {
            String first = now == null ? "" : publication.replace(" (", " was another (");
            return now == null ? "the rate" + period.replace(" (", " was another (") : first;
        }
        if (now == null || then == null) {
            return now == null ? "the rate" + period : publication;
        }
        if (holdsNow && holdsThen) {
            return publication + " and that" + period;
        }
        return holdsNow ? publication + ", not that" + period : "the rate" + period + ", not " + publication.replaceFirst("the rate", "that");
    }

    /** A rate that the article itself gives: an amount of the second currency that is near the known rate. */
    private @Nullable Figure given(Figure to, @Nullable Rate known, Figure from) {
        for (Figure f : figures) {
            boolean other = f != to && f != from && f.kind() == Figure.Kind.MONEY && f.unit().equals(to.unit());
            if (other && known != null && f.equals() == null && Numbers.off(f.value(), known.value()) < 0.3) {
                return f;
            }
        }
        return null;
    }

    private static Check byGivenRate(Figure from, Figure to, Figure given, BigDecimal rate, String told, double slack) {
        boolean holds = Numbers.off(rate, given.value()) <= slack;
        int slip = holds ? 0 : slip(rate, given.value());
        Rate article = new Rate(given.value(), "", true);
        if (slip != 0) {
            return magnitude(from, to, told, slip, article);
        }
        String detail = told + (holds ? ": the rate that the article gives (" : ", but the article gives a rate of ")
                + Numbers.print(given.value()) + (holds ? ")" : "");
        return new Check(
                "conversion",
                holds ? Outcome.HOLDS : Outcome.FAILS,
                detail,
                List.of(from.span(), to.span(), given.span()));
    }

    /** 3 or 6 where the rate is so many powers of ten too high, -3 or -6 too low, else 0. */
    private static int slip(BigDecimal rate, BigDecimal known) {
        for (int power : new int[] {3, -3, 6, -6}) {
            if (Numbers.off(rate, known.movePointRight(power)) <= 2 * TOLERANCE) {
                return power;
            }
        }
        return 0;
    }

    private static Check magnitude(Figure from, Figure to, String told, int slip, Rate known) {
        String factor = Math.abs(slip) == 3 ? "1,000" : "1,000,000";
        String rate = known.when().isEmpty() ? "that the article gives" : "of " + known.when();
        String detail = told + ": the equivalent is " + factor + " times too " + (slip > 0 ? "large" : "small")
                + " at the rate " + rate + " (about " + Numbers.about(known.value()) + ")";
        return result("magnitude", Outcome.FAILS, detail, from, to);
    }

    private static Check result(String kind, Outcome outcome, String detail, Figure from, Figure to) {
        return new Check(kind, outcome, detail, List.of(from.span(), to.span()));
    }
}
