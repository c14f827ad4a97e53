package org.kawat.coder.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the sentences of checks print them. */
final class Numbers {
    private Numbers() {}

    /** Whole and with thousands marked from 100 on, else four digits. */
    static String print(BigDecimal value) {
        if (value.abs().compareTo(BigDecimal.valueOf(100)) < 0) {
            return value.round(new MathContext(4, RoundingMode.HALF_EVEN))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
    }

    static String about(BigDecimal value) {
        return print(value.round(new MathContext(4, RoundingMode.HALF_EVEN)));
    }

    /** How far the one is from the other, as a part of the other. */
    static double off(BigDecimal value, BigDecimal from) {
        return Math.abs(value.doubleValue() / from.doubleValue() - 1);
    }
}
