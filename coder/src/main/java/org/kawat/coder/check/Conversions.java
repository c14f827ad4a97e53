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
            if (from != null
                    && to.kind() == Figure.Kind.MONEY
                    && from.kind() == Figure.Kind.MONEY
                    && from.value().signum() > 0
                    && to.value().signum() > 0
                    && !from.unit().equals(to.unit())) {
                // told as so many of the larger for one of the dearer currency, whichever was printed first
                checks.add(to.value().compareTo(from.value()) >= 0 ? check(from, to) : check(to, from));
            }
        }
        return checks;
    }

    private Check check(Figure from, Figure to) {
        Rate now = rates.at(from.unit(), to.unit(), published == null ? null : published.toString());
        Rate then = rates.at(from.unit(), to.unit(), from.period() != null ? from.period() : to.period());
        if (now != null && then != null && now.when().equals(then.when())) {
            then = null;
        }
        Told told = new Told(from, to);
        Figure given = given(to, now != null ? now : then, from);
        return given != null ? byGivenRate(told, given) : byKnownRates(told, now, then);
    }

    /** An amount and its equivalent. */
    private record Told(Figure from, Figure to) {
        BigDecimal rate() {
            return to.value().divide(from.value(), MathContext.DECIMAL64);
        }

        /** How far, as a part of a rate, the amounts may be from it. */
        double slack() {
            return TOLERANCE + (from.approximate() || to.approximate() ? ABOUT : 0);
        }

        String words() {
            return Numbers.print(rate()) + " " + to.unit() + " per " + from.unit();
        }

        Check check(String kind, Outcome outcome, String detail) {
            return new Check(kind, outcome, detail, List.of(from.span(), to.span()));
        }
    }

    private static Check byKnownRates(Told told, @Nullable Rate now, @Nullable Rate then) {
        Rate best = now != null ? now : then;
        if (best == null) {
            return told.check("conversion", Outcome.UNKNOWN, told.words() + ": no rate of that time is known");
        }
        boolean holdsNow = now != null && holds(told, now);
        boolean holdsThen = then != null && holds(told, then);
        if (holdsNow || holdsThen) {
            return told.check("conversion", Outcome.HOLDS, told.words() + ": " + which(now, then, holdsNow, holdsThen));
        }
        int slip = slip(told.rate(), best.value());
        return slip != 0
                ? magnitude(told, slip, best)
                : told.check("conversion", Outcome.FAILS, told.words() + ", but " + neither(now, then));
    }

    private static boolean holds(Told told, Rate known) {
        return Numbers.off(told.rate(), known.value()) <= told.slack() + (known.fits() ? 0 : YEAR_ONLY);
    }

    private static String which(@Nullable Rate now, @Nullable Rate then, boolean holdsNow, boolean holdsThen) {
        String publication = now == null ? "" : "at publication (" + now.when() + ", about " + about(now) + ")";
        String period = then == null ? "" : "of " + then.when() + " (about " + about(then) + ")";
        if (now == null || then == null) {
            return "the rate " + publication + period;
        }
        if (holdsNow) {
            return "the rate " + publication + (holdsThen ? " and that " : ", not that ") + period;
        }
        return "the rate " + period + ", not that " + publication;
    }

    /** What was told does not go with any of the rates known. */
    private static String neither(@Nullable Rate now, @Nullable Rate then) {
        String publication = now == null ? "" : "about " + about(now) + " at publication (" + now.when() + ")";
        String period = then == null ? "" : "about " + about(then) + " in " + then.when();
        return "the rate was " + publication + (now == null || then == null ? "" : " and ") + period;
    }

    private static String about(Rate rate) {
        return Numbers.about(rate.value());
    }

    /** A rate that the article itself gives: an amount of the second currency that is near the known rate. */
    private @Nullable Figure given(Figure to, @Nullable Rate known, Figure from) {
        for (Figure f : figures) {
            boolean other = !f.equals(to)
                    && !f.equals(from)
                    && f.kind() == Figure.Kind.MONEY
                    && f.unit().equals(to.unit());
            if (other && known != null && f.equals() == null && Numbers.off(f.value(), known.value()) < 0.3) {
                return f;
            }
        }
        return null;
    }

    private static Check byGivenRate(Told told, Figure given) {
        boolean holds = Numbers.off(told.rate(), given.value()) <= told.slack();
        int slip = holds ? 0 : slip(told.rate(), given.value());
        if (slip != 0) {
            return magnitude(told, slip, new Rate(given.value(), "", true));
        }
        String rate = Numbers.print(given.value());
        String detail = told.words()
                + (holds
                        ? ": the rate that the article gives (" + rate + ")"
                        : ", but the article gives a rate of " + rate);
        return new Check(
                "conversion",
                holds ? Outcome.HOLDS : Outcome.FAILS,
                detail,
                List.of(told.from.span(), told.to.span(), given.span()));
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

    private static Check magnitude(Told told, int slip, Rate known) {
        String factor = Math.abs(slip) == 3 ? "1,000" : "1,000,000";
        String rate = known.when().isEmpty() ? "that the article gives" : "of " + known.when();
        String detail = told.words() + ": the equivalent is " + factor + " times too " + (slip > 0 ? "large" : "small")
                + " at the rate " + rate + " (about " + about(known) + ")";
        return told.check("magnitude", Outcome.FAILS, detail);
    }
}
