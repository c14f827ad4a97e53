package org.kawat.coder.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Figure;

/**
 * A figure found in a sentence, before what is around it has been read.
 *
 * @param from index of its first token, hedge included
 * @param number index of the number's (or sign's) first token
 * @param to index after its last token, counted noun included
 * @param noun index of the counted noun's first token; -1 where nothing is counted
 */
record Draft(int from, int number, int to, int noun, Unit unit, BigDecimal value, boolean approximate) {
    boolean is(Figure.@Nullable Kind kind) {
        return unit.kind() == kind;
    }

    Draft upTo(int end, BigDecimal sum) {
        return new Draft(from, number, end, noun, unit, sum, approximate);
    }
}
