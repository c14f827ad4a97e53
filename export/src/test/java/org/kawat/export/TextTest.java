package org.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void aLineHasNoBreaksTabsQuotesOrMarksOfDirection() {
        assertThat(Text.line("a\tb\r\nc\u0000d\u2028e \"f\" \u202Eg\u2066h\u200F"))
                .isEqualTo("a b cd e 'f' gh");
        assertThat(Text.line("\uD83D\uDE00 \uD83D x \uDE00")).isEqualTo("\uD83D\uDE00 \uFFFD x \uFFFD");
    }

    @Test
    void linesAreKeptWithOneSortOfEnd() {
        assertThat(Text.lines("a\r\nb\rc\nd\te\u0007")).isEqualTo("a\nb\nc\nd\te");
    }

    @Test
    void onlyTextThatBeginsLikeAFormulaIsGuarded() {
        assertThat(List.of("=1", "+1", "-1", "@x", "\tx", "\rx"))
                .allSatisfy(text -> assertThat(Text.guarded(text)).isEqualTo("'" + text));
        assertThat(List.of("", "a=1", " =1", "'=1", "1"))
                .allSatisfy(text -> assertThat(Text.guarded(text)).isEqualTo(text));
    }

    @Test
    void nothingIsLongerThanACellMayBe() {
        String cut = Text.line("x".repeat(31_998) + "\uD83D\uDE00".repeat(10));
        assertThat(cut).hasSizeLessThanOrEqualTo(Text.LONGEST).endsWith("x…");
        assertThat(Text.lines("x".repeat(40_000))).hasSize(Text.LONGEST).endsWith("x…");
        assertThat(Text.joined(Collections.nCopies(10_000, "https://warta.example"), ";"))
                .hasSizeLessThanOrEqualTo(Text.LONGEST)
                .endsWith("https://warta.example;…");
    }

    @Test
    void itemsOfAListCannotBeTakenForTwo() {
        assertThat(Text.joined(List.of("a;b", "", "c"), ";")).isEqualTo("a,b;;c");
    }

    @Test
    void noTextBreaksALine() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(20).forEach(n -> text.append((char) n));
            String line = Text.line(text.toString());
            assertThat(line.lines().count()).as(line).isLessThanOrEqualTo(1);
            assertThat(line).doesNotContain("\t").doesNotContain("\"").isEqualTo(Text.whole(line));
            assertThat(Text.line(line)).isEqualTo(line);
        }
    }
}
