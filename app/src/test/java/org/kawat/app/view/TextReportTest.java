package org.kawat.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kawat.app.Samples;
import org.kawat.coder.Article;
import org.kawat.coder.Report;

class TextReportTest {
    @Test
    void printsAReportThatAPersonCanRead() {
        assertThat(print("en", 90, false, true)).isEqualTo(resource("report.txt"));
        assertThat(print("id", 60, false, false)).isEqualTo(resource("laporan.txt"));
    }

    @Test
    void keepsToTheWidth() {
        for (int width : new int[] {40, 60, 120}) {
            assertThat(print("id", width, false, true).lines())
                    .allMatch(line -> line.codePointCount(0, line.length()) <= width);
        }
    }

    @Test
    void usesColoursOnlyWhenAsked() {
        assertThat(print("en", 80, false, false)).doesNotContain("\u001b");
        assertThat(print("en", 80, true, false)).contains("\u001b[1;31mFAILS\u001b[0m");
    }

    @Test
    void letsNoArticleMoveTheCursor() {
        Article article = new Article(null, "x", "W\u001b[2JARTA\u0007", null, null, "Judul\u001b]0;x\u0007", null);
        Report report = new Report(
                article, "id", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
        String printed = new TextReport(Labels.of("en"), new Style(false), 80, false).render("a\u001bb", report);
        assertThat(printed).doesNotContain("\u001b").doesNotContain("\u0007");
    }

    private static String resource(String name) {
        try (InputStream in = TextReportTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String print(String language, int width, boolean colour, boolean explain) {
        return new TextReport(Labels.of(language), new Style(colour), width, explain).render(Samples.report());
    }
}
