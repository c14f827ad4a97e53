package org.kawat.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kawat.coder.Span;

/** What holds of the sentences of any text, however broken. */
class TextPropertyTest {
    private static final String[] PIECES = {
        "Peru ",
        "menolak ",
        "usulnya",
        ". ",
        ".",
        "...",
        "! ",
        "?",
        "\"",
        " \"",
        "\" ",
        "“",
        "”",
        "'",
        " '",
        "''",
        "«",
        "»",
        "(",
        ") ",
        "[",
        "]",
        "Rp3.897",
        "USD240 ",
        "20/1/2025",
        "-",
        "– ",
        " -- ",
        "al-Burhan ",
        "J.D. ",
        "Prof. ",
        "No. 5 ",
        "contoh.co.id",
        "\n",
        "•",
        "🙂",
        "\uD83D",
        "\uDE00",
        "a\u0301",
        "\u00AD",
        "\u200B",
        "dariluar ",
        "membantahnya ",
        ", ",
        "US$",
        "%",
        "AS-China ",
        "n'",
        "ke-4",
        "1.",
        "İ",
        "ß",
        "S.H., ",
        "a.n. "
    };

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(15) == 0) {
                text.append((char) random.nextInt(0x3000));
            }
        }
        return text.toString();
    }

    @Test
    void tokensAndSentencesAreInOrderAndLeaveNothingOut() {
        Random random = new Random(20250120);
        TextReader reader = Sentences.knowing("menolak", "usul", "membantah", "markas", "keamanan");
        for (int i = 0; i < 3000; i++) {
            String text = text(random, random.nextInt(80));
            List<Span> body = Sentences.lines(text);
            int at = 0;
            int index = 0;
            for (Sentence sentence : reader.read(text, body)) {
                assertThat(sentence.index()).isEqualTo(index++);
                assertThat(body.get(sentence.paragraph()).contains(sentence.span()))
                        .isTrue();
                for (Token token : sentence.tokens()) {
                    assertThat(isBlank(text, at, token.span().begin())).isTrue();
                    assertThat(sentence.span().contains(token.span())).isTrue();
                    at = token.span().end();
                }
                check(sentence);
            }
            assertThat(isBlank(text, at, text.length())).isTrue();
        }
    }

    private static boolean isBlank(String text, int from, int to) {
        return from <= to
                && text.substring(from, to)
                        .codePoints()
                        .allMatch(c -> Marks.isSpace(c) || c == '\n' || Character.isISOControl(c));
    }

    private static void check(Sentence sentence) {
        int last = 0;
        for (Sentence.Quotation q : sentence.quotations()) {
            assertThat(q.from()).isBetween(last, q.to() - 1);
            assertThat(q.to()).isLessThanOrEqualTo(sentence.tokens().size());
            assertThat(sentence.span().contains(q.span())).isTrue();
            assertThat(q.starts()).isSorted().startsWith(q.from());
            assertThat(q.starts().get(q.starts().size() - 1)).isLessThan(q.to());
            last = q.to();
        }
    }

    @Test
    void readsTheSameTwice() {
        String text = text(new Random(7), 500);

        assertThat(Sentences.read(text)).isEqualTo(Sentences.read(text));
    }

    @Test
    void takesTimeInProportionToItsText() {
        for (String piece :
                List.of("kata ", "k", "\"a ", "a\" ", "' ", "(", "a.", "1.", "1/", "A.", "- ", "a-", "\"\n", "\"a. ")) {
            long small = time(piece.repeat(20_000));
            long large = time(piece.repeat(200_000));

            // ten times the text: a square would take a hundred times as long
            assertThat(large).as(piece).isLessThan(40 * small + 500_000_000L);
        }
    }

    @Test
    void noTokenGrowsWithItsLine() {
        assertThat(Sentences.read("k".repeat(100_000)).stream().flatMap(s -> s.tokens().stream()))
                .allMatch(t -> t.span().length() <= 101);
    }

    /** The best of three: other work on the machine only adds to it. */
    private static long time(String text) {
        List<Span> body = Sentences.lines(text);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Sentences.READER.read(text, body);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
