package org.kawat.ledger.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static boolean alike(String one, String other) {
        return Spelling.alike(Spelling.words(one), Spelling.words(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelensky, Zelenskyy",
        "Zelenskiy, Zelenskyy",
        "Recep Tayyip Erdoğan, Erdogan",
        "Kyiv, Kiiv",
        "Presiden Soekarno, Sukarno",
        "Sergei Lavrov, Sergey Lavrov",
        "Khamenei, Hamenei",
        "Netanyahu, Netanjahu"
    })
    void spellingsOfOneNameAreAlike(String one, String other) {
        assertThat(alike(one, other)).isTrue();
        assertThat(alike(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Vladimir Putin, Sergey Lavrov", "Xi Jinping, Wang Yi", "Iran, Irak", "Marco Rubio, Mark Rutte"})
    void otherNamesAreNot(String one, String other) {
        assertThat(alike(one, other)).isFalse();
    }

    @Test
    void aNameOfNothingIsLikeNothing() {
        assertThat(alike("", "")).isFalse();
    }
}
