package org.kawat.coder.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kawat.coder.Article;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Span;

/** What holds of the page of any text, however broken. */
class PagePropertyTest {
    private static final String[] PIECES = {
        "LIMA, KOMPAS.com - ",
        "Baca juga: ",
        "Baca Juga\n",
        "Sumber : ",
        "(AFP/",
        "(rfz/idr)",
        "\n",
        "\r\n",
        "\u2028",
        " ",
        "dilansir ",
        "Reuters ",
        "dikutip dari ",
        "BBC",
        "Presiden Peru ",
        "menolak usul itu. ",
        "\"",
        "“",
        "”",
        "(Baca: ",
        ")",
        "[",
        "]",
        "20/1/2025 ",
        "USD240 miliar ",
        "– ",
        "-- ",
        "🙂",
        "\uD83D",
        "\uDE00",
        "a\u0301",
        "\u200B",
        "***",
        "KONTAN.CO.ID - ",
        "TAIPEI. ",
        ": ",
        ". ",
        "...",
        "''",
        "Topik:",
        "#",
        "1",
        "|",
        "/",
        "via ",
        "yang ",
        "İ",
        "ß"
    };

    private static String text(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(12) == 0) {
                text.append((char) random.nextInt(0x3000));
            }
        }
        return text.toString();
    }

    @Test
    void paragraphsTileTheLinesAndBodyLiesInThem() {
        Random random = new Random(20250120);
        for (int i = 0; i < 2000; i++) {
            String text = text(random, random.nextInt(60));
            Page page = Pages.READER.read(Article.of(text));
            List<Span> lines = page.paragraphs().stream().map(Paragraph::span).toList();

            assertThat(lines).isEqualTo(Chars.lines(text));
            ordered(lines);
            ordered(page.body());
            within(page, page.body());
            page.cites().forEach(c -> assertThat(c.phrase().contains(c.name())).isTrue());
        }
    }

    private static void ordered(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i - 1).end()).isLessThanOrEqualTo(spans.get(i).begin());
        }
    }

    private static void within(Page page, List<Span> body) {
        List<Span> report = new ArrayList<>();
        for (Paragraph paragraph : page.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.BODY) {
                report.add(paragraph.span());
            }
        }
        int at = 0;
        for (Span span : body) {
            while (!report.get(at).contains(span)) {
                at++; // beyond the last: the span lies in no paragraph of the report, and the test fails
            }
        }
    }

    @Test
    void takesTimeInProportionToItsText() {
        for (String piece : List.of(
                "(", "(Baca: x) ", "dilansir ", "a", "\"", "Terkini\n", "Baca juga:\n", "[a: ", "1. ", "( \n")) {
            long small = time(piece.repeat(20_000));
            long large = time(piece.repeat(200_000));

            // ten times the text: a square would take a hundred times as long
            assertThat(large).as(piece).isLessThan(40 * small + 500_000_000L);
        }
    }

    /** The best of three: other work on the machine only adds to it. */
    private static long time(String text) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            Pages.READER.read(Article.of(text));
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
