package org.kawat.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.kawat.app.Samples;
import org.kawat.coder.Article;
import org.kawat.coder.Report;

class ReportWriterTest {
    @Test
    void writesTheWholeContract() throws IOException {
        try (var expected = getClass().getResourceAsStream("report.json")) {
            assertThat(expected).isNotNull();
            String json = new String(expected.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(write(Samples.report(), true)).isEqualTo(json);
        }
    }

    @Test
    void writesALineForMachines() throws IOException {
        String line = write(Samples.report(), false);
        assertThat(line).endsWith("\n").hasLineCount(1);
        assertThat(line).startsWith("{\"kawat\":\"1\",\"article\":{\"id\":\"a1\",\"language\":\"id\",");
    }

    @Test
    void givesNullAndEmptyListsForWhatTheTextDoesNotGive() throws IOException {
        String json = write(bare(Article.of("Halo")), false);
        assertThat(json)
                .isEqualTo("{\"kawat\":\"1\",\"article\":{\"id\":\"4e86512d9a0af8a7\",\"language\":\"id\",\"url\":null,"
                        + "\"publisher\":null,\"published\":null,\"title\":null,\"dateline\":null,\"cites\":[],"
                        + "\"related\":[],\"paragraphs\":[]},\"actors\":[],\"events\":[],\"statements\":[],"
                        + "\"figures\":[],\"dates\":[],\"checks\":[]}\n");
    }

    @Test
    void writesTheSameBytesWhateverTheMachineSpeaks() throws IOException {
        String here = write(Samples.report(), true);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String lineEnd = System.getProperty("line.separator");
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            System.setProperty("line.separator", "\r\n");
            assertThat(write(Samples.report(), true)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            System.setProperty("line.separator", lineEnd);
        }
    }

    private static Report bare(Article article) {
        return new Report(
                article, "id", null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
    }

    private static String write(Report report, boolean pretty) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReportWriter(pretty).write(report, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
