package org.kawat.coder.number;

import java.math.BigDecimal;

/**
 * A number as it stands in the text.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param value with scale words worked in: "21 ribu" is 21000
 * @param digits whether it begins with digits
 * @param scale what its scale words multiply by: 1000 in "21 ribu"; 1 without any
 * @param capital whether it begins with a capital letter
 */
public record Numeral(int from, int to, BigDecimal value, boolean digits, BigDecimal scale, boolean capital) {
    public boolean scaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    /** Whether it is the word for one, which is often no count. */
    public boolean isOne() {
        return !digits && value.compareTo(BigDecimal.ONE) == 0;
    }
}
