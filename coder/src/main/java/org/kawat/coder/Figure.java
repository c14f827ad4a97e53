package org.kawat.coder;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure that the report gives.
 *
 * @param value in the plain unit: USD240 miliar is 240000000000
 * @param unit ISO 4217 currency, %, s, month, year, m, kg, m2, °C, person, state, vehicle, ship, aircraft, missile, agreement,
 *     point or item
 * @param approximate the text hedges it ("about", "more than")
 * @param of what it measures, as printed
 * @param period ISO date, month or year that it holds for
 * @param since ISO date that a change is counted from
 * @param equals index in {@link Report#figures()} of the amount that this one is the equivalent of
 */
public record Figure(
        Kind kind,
        BigDecimal value,
        String unit,
        boolean approximate,
        @Nullable String of,
        @Nullable String period,
        @Nullable String since,
        @Nullable Change change,
        @Nullable Integer equals,
        Span span) {
    public enum Kind {
        MONEY,
        PERCENT,
        DURATION,
        COUNT,
        DISTANCE,
        MASS,
        AREA,
        TEMPERATURE
    }

    public enum Change {
        UP,
        DOWN
    }
}
