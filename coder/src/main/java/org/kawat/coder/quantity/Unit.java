package org.kawat.coder.quantity;

import java.math.BigDecimal;
import org.kawat.coder.Figure;

/**
 * What a number counts or measures.
 *
 * @param name as in {@link Figure#unit()}
 * @param factor how many of the named unit one is: 1000 for a kilometre in m
 */
record Unit(Figure.Kind kind, String name, BigDecimal factor) {
    static Unit money(String currency) {
        return new Unit(Figure.Kind.MONEY, currency, BigDecimal.ONE);
    }

    static Unit count(String name) {
        return new Unit(Figure.Kind.COUNT, name, BigDecimal.ONE);
    }
}
