package org.kawat.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kawat.coder.Span;

class CodePointsTest {
    @Test
    void leavesOffsetsOfPlainTextAlone() {
        CodePoints points = new CodePoints("Putin dan Xi");
        assertThat(points.begin(new Span(6, 9))).isEqualTo(6);
        assertThat(points.end(new Span(6, 12))).isEqualTo(12);
    }

    @Test
    void countsAnEmojiAsOne() {
        String text = "a📰b📰📰c";
        CodePoints points = new CodePoints(text);
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLowSurrogate(text.charAt(i))) {
                Span rest = new Span(i, text.length());
                assertThat(points.begin(rest)).isEqualTo(text.codePointCount(0, i));
                assertThat(points.end(rest)).isEqualTo(6);
            }
        }
    }

    @Test
    void widensASpanThatCutsACharacter() {
        CodePoints points = new CodePoints("a📰b");
        assertThat(points.text(new Span(2, 4))).isEqualTo("📰b");
        assertThat(points.text(new Span(0, 2))).isEqualTo("a📰");
        assertThat(points.begin(new Span(2, 4))).isEqualTo(1);
        assertThat(points.end(new Span(0, 2))).isEqualTo(2);
    }

    @Test
    void staysExactPastTheFirstFewEmoji() {
        String text = "📰".repeat(500) + "Xi";
        assertThat(new CodePoints(text).begin(new Span(1000, 1002))).isEqualTo(500);
    }
}
