package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * Which figures are wanted. What is null does not matter.
 *
 * @param kind "money", "percent", "duration", "count" and so on
 * @param of a part of what it measures
 */
public record FigureFilter(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable Double atLeast,
        @Nullable Double atMost,
        @Nullable String of,
        FactFilter in) {
    public static FigureFilter of(@Nullable String unit) {
        return new FigureFilter(unit, null, null, null, null, FactFilter.all());
    }
}
