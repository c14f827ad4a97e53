package org.kawat.app.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.Cli;
import org.kawat.app.desk.OpenDesk;

/** A digest is text that can be pasted into a channel as it is. */
class DigestTest {
    @TempDir
    private Path dir;

    @Test
    void theTextHasADayAStoryAnEventALineAndWhereReportsDiffer() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            assertThat(desk.get("/digest?day=2025-03-10&lang=id&format=text&actor=AUS")
                            .body())
                    .isEqualTo("""
                            *Kawat · Senin, 10 Maret 2025*
                            Peristiwa dengan AUS.
                            2 peristiwa, 6 laporan

                            *Prabowo Telepon PM Australia*
                            • Prabowo Subianto (IDN) dan Anthony Albanese (AUS) berbicara satu sama lain
                              lama: 45 menit / 1 jam 10 menit menurut Harian Teluk
                              3 laporan: Suara Nusa, Harian Teluk
                            • Prabowo Subianto (IDN) dan Anthony Albanese (AUS) bersepakat
                              3 laporan: Suara Nusa, Harian Teluk

                            Selengkapnya: %s/?actor=AUS&since=2025-03-10&until=2025-03-10
                            """.formatted(desk.address()));
        }
    }

    @Test
    void withoutADayItIsTheNewestThatWasPrintedAndThePageLeadsToOthers() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String page = desk.page("/digest");
            assertThat(page)
                    .contains("Kawat · Thursday, 13 March 2025")
                    .contains("condition: jika Canberra mencabut ancamannya")
                    .contains("according to Mao Ning · 1 report: Suara Nusa")
                    .contains("href=\"/digest?day=2025-03-10\"")
                    .doesNotContain("2025-05-15");
            assertThat(desk.page("/digest?actor=FJI&day=2025-03-10")).contains("No event fits");
            assertThat(desk.get("/digest?day=soon").statusCode()).isEqualTo(400);
            assertThat(desk.get("/digest?format=pdf").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void wordsOfAnArticleAreNeitherMarksOfTheChannelNorOfThePage() throws IOException {
        Path file = dir.resolve("more.jsonl");
        Files.writeString(
                file,
                "{\"publisher\":\"*Koran* <b>\",\"published\":\"2025-03-11\",\"language\":\"id\",\"title\":\"*Awas*\\n<script>\","
                        + "\"text\":\"Jepang mengecam Korea Utara, Selasa (11/3/2025).\"}\n");
        OpenDesk.ingest(dir.resolve("ledger.db"), file);
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            assertThat(desk.get("/digest?format=text").body())
                    .contains("\n*∗Awas∗ <script>*\n")
                    .contains("∗Koran∗ <b>");
            assertThat(desk.get("/digest?format=html").body())
                    .contains("<h2>∗Awas∗ &lt;script&gt;</h2>")
                    .doesNotContain("<script>");
            assertThat(desk.page("/digest")).doesNotContain("∗ <script>").contains("∗Awas∗ &lt;script&gt;");
        }
    }

    @Test
    void theCommandPrintsTheSame() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String ledger = dir.resolve("ledger.db").toString();
            Cli.Result text = Cli.run(
                    "digest", "--ledger", ledger, "--ui", "en", "--day", "2025-03-12", "--desk", desk.address() + "/");
            assertThat(text.out())
                    .isEqualTo(desk.get("/digest?day=2025-03-12&lang=en&format=text")
                            .body());
            Cli.Result html = Cli.run("digest", "--ledger", ledger, "--ui", "id", "--actor", "PRK", "--format", "html");
            assertThat(html.out())
                    .startsWith("<!DOCTYPE html>\n<html lang=\"id\">")
                    .contains("12 Maret 2025")
                    .doesNotContain("href");
            assertThat(Cli.run("digest", "--ledger", ledger, "--day", "soon").exit())
                    .isEqualTo(2);
        }
    }
}
