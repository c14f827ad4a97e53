package org.kawat.app.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kawat.coder.Span;

/** However marks lie in and across one another, the pieces are the text, and a mark's pieces are its words. */
class MarkedTextTest {
    private static final String SIGNS = "ab <&\"\n\t😀é؀\u202E";

    @Test
    void cutsWhereMarksCross() {
        List<Mark> marks = List.of(
                new Mark(new Span(0, 5), "e1-did", "did"),
                new Mark(new Span(3, 8), "e2-did", "did"),
                new Mark(new Span(4, 5), "f0", "figure"));
        assertThat(MarkedText.cut("0123456789", marks, List.of()))
                .extracting(s -> s.text() + ":" + s.facts())
                .containsExactly("012:e1-did", "3:e1-did e2-did", "4:e1-did e2-did f0", "567:e2-did", "89:");
    }

    @Test
    void keepsAllOfTheTextAndOfEachMark() {
        Random random = new Random(20250120);
        for (int round = 0; round < 2_000; round++) {
            String text = text(random, random.nextInt(60));
            List<Mark> marks = marks(random, text);
            List<Integer> cuts = List.of(random.nextInt(70), random.nextInt(70));
            List<Segment> segments = MarkedText.cut(text, marks, cuts);
            assertThat(joined(segments)).isEqualTo(text);
            for (Mark mark : marks) {
                List<Segment> own =
                        segments.stream().filter(s -> s.marks().contains(mark)).toList();
                assertThat(joined(own)).isEqualTo(mark.span().of(text));
                assertThat(own.stream().filter(s -> s.opens(mark))).hasSize(1);
            }
            assertThat(segments).allSatisfy(s -> {
                assertThat(s.text()).isNotEmpty();
                assertThat(text.substring(s.begin(), s.end())).isEqualTo(s.text());
                assertThat(marks.stream().map(Mark::span))
                        .allMatch(m -> m.end() <= s.begin()
                                || s.end() <= m.begin()
                                || m.contains(new Span(s.begin(), s.end())));
            });
        }
    }

    @Test
    void passesOverMarksThatTheTextHasNotRoomFor() {
        assertThat(MarkedText.cut("ab", List.of(new Mark(new Span(1, 9), "f0", "figure")), List.of()))
                .extracting(Segment::facts)
                .containsExactly("");
        assertThat(MarkedText.cut("", List.of(), List.of())).isEmpty();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        int[] signs = SIGNS.codePoints().toArray();
        while (text.length() < length) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return text.toString();
    }

    private static List<Mark> marks(Random random, String text) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < random.nextInt(12) && !text.isEmpty(); i++) {
            int begin = random.nextInt(text.length());
            int end = begin + 1 + random.nextInt(text.length() - begin);
            marks.add(new Mark(new Span(begin, end), "x" + i, random.nextBoolean() ? "actor" : ""));
        }
        return marks;
    }

    private static String joined(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }
}
