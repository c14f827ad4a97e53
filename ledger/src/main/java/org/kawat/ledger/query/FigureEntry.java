package org.kawat.ledger.query;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/**
 * A figure that an article gives.
 *
 * @param equals the words of the amount that this one is the equivalent of
 */
public record FigureEntry(
        ArticleLine article,
        String kind,
        BigDecimal value,
        String unit,
        boolean approximate,
        @Nullable String of,
        @Nullable String period,
        @Nullable String since,
        @Nullable String change,
        @Nullable String equals,
        Span span,
        String text) {}
