package org.kawat.app.desk.show;

import java.math.BigDecimal;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.FigureEntry;

/** Figures in the reader's way of writing numbers. */
public final class Amounts {
    private static final BigDecimal LONGEST = new BigDecimal(Long.MAX_VALUE);

    private Amounts() {}

    /** The number alone: "240,000,000,000". */
    public static String number(FigureEntry figure, Labels labels) {
        String number = labels.number(figure.value());
        return figure.approximate() ? "≈ " + number : number;
    }

    /** With its unit: "USD 240,000,000,000", "8%", "1 h 30 min". */
    public static String full(FigureEntry figure, Labels labels) {
        String about = figure.approximate() ? "≈ " : "";
        if (isLength(figure)) {
            return about + labels.duration(figure.value().longValueExact());
        }
        String number = labels.number(figure.value());
        if (figure.unit().equals("%")) {
            return about + number + "%";
        }
        return about
                + (figure.kind().equals("money")
                        ? figure.unit() + " " + number
                        : number + " " + labels.value("unit", figure.unit()));
    }

    /** Whether it is a whole number of seconds, which is better told in hours and minutes. */
    public static boolean isLength(FigureEntry figure) {
        BigDecimal value = figure.value();
        return figure.unit().equals("s")
                && value.signum() > 0
                && value.compareTo(LONGEST) < 0
                && value.stripTrailingZeros().scale() <= 0;
    }
}
