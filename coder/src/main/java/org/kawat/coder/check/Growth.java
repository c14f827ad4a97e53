package org.kawat.coder.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Check;
import org.kawat.coder.Check.Outcome;
import org.kawat.coder.Figure;

/** Whether a rise or fall in percent goes together with the two values that stand beside it. */
final class Growth {
    /** Points of percent that rounding may cost, and the part of the change itself. */
    private static final double POINTS = 1;

    private static final double PART = 0.06;

    /** How near, in characters, values must stand to each other and to their change to be read as one statement. */
    private static final int NEAR = 30;

    private final String text;
    private final List<Figure> figures;

    Growth(String text, List<Figure> all) {
        this.text = text;
        // an equivalent in another currency stands between an amount and its growth
        this.figures = all.stream().filter(f -> f.equals() == null).toList();
    }

    List<Check> check() {
        List<Check> checks = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure f = figures.get(i);
            if (f.kind() == Figure.Kind.PERCENT && f.change() != null) {
                Check check = check(i, f);
                if (check != null) {
                    checks.add(check);
                }
            }
        }
        return checks;
    }

    private @Nullable Check check(int i, Figure percent) {
        if (one(i - 2, i - 1, i)) {
            return check(figures.get(i - 2), figures.get(i - 1), percent);
        }
        if (one(i - 1, i, i + 1)) {
            return check(figures.get(i - 1), figures.get(i + 1), percent);
        }
        return one(i, i + 1, i + 2) ? check(figures.get(i + 1), figures.get(i + 2), percent) : null;
    }

    /** Whether three figures in a row are one statement, two of them of one unit. */
    private boolean one(int a, int b, int c) {
        if (a < 0 || c >= figures.size()) {
            return false;
        }
        List<Figure> values = List.of(figures.get(a), figures.get(b), figures.get(c)).stream()
                .filter(f -> f.kind() != Figure.Kind.PERCENT)
                .toList();
        return values.size() == 2
                && values.get(0).unit().equals(values.get(1).unit())
                && near(figures.get(a), figures.get(b))
                && near(figures.get(b), figures.get(c));
    }

    private boolean near(Figure a, Figure b) {
        int from = a.span().end();
        int to = b.span().begin();
        if (to <= from || to - from > NEAR) {
            return false;
        }
        String between = text.substring(from, to);
        // a comma may stand before the change; behind it, another statement begins
        boolean comma = b.kind() != Figure.Kind.PERCENT && between.indexOf(',') >= 0;
        return between.indexOf('\n') < 0 && !between.contains(". ") && !comma;
    }

    private static @Nullable Check check(Figure a, Figure b, Figure percent) {
        BigDecimal low = a.value().min(b.value());
        BigDecimal high = a.value().max(b.value());
        BigDecimal base = percent.change() == Figure.Change.UP ? low : high;
        if (base.signum() <= 0) {
            return null;
        }
        BigDecimal worked = high.subtract(low).multiply(BigDecimal.valueOf(100)).divide(base, MathContext.DECIMAL64);
        double off = Math.abs(worked.doubleValue() - percent.value().doubleValue());
        boolean holds = off <= Math.max(POINTS, PART * worked.doubleValue());
        boolean vague = a.approximate() || b.approximate() || percent.approximate();
        Outcome outcome = holds ? Outcome.HOLDS : vague ? Outcome.UNKNOWN : Outcome.FAILS;
        String way = percent.change() == Figure.Change.UP ? "up" : "down";
        String detail = "from " + Numbers.print(way.equals("up") ? low : high) + " to "
                + Numbers.print(way.equals("up") ? high : low) + " is " + way + " " + Numbers.print(worked)
                + " %; the article has " + Numbers.print(percent.value()) + " %";
        return new Check("growth", outcome, detail, List.of(a.span(), b.span(), percent.span()));
    }
}
