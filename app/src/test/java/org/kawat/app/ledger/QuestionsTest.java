package org.kawat.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.Cli;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.app.Main;

/** Asks a ledger of the examples everything. */
class QuestionsTest {
    @TempDir
    private static Path dir;

    private static Desk desk;
    private static String call;

    @BeforeAll
    static void takeIn() {
        desk = new Desk(dir).withExamples();
        call = desk.ask("events", "--type", "consult", "--mode", "phone", "--format", "csv")
                .split("\n", -1)[1]
                .split(",", -1)[0];
    }

    @Test
    void tellsEventsAsSentences() {
        String events = desk.ask("events", "--source", "aus", "--target", "chn", "--status", "actual");
        assertThat(events).contains("Australia (AUS) threatens China (CHN)").doesNotContain("conditional");
        assertThat(desk.ask("events", "--type", "CONSULT", "--ui", "id"))
                .contains(
                        "Prabowo Subianto (IDN) dan Anthony Albanese (AUS) berbicara satu sama lain",
                        "3 laporan · 1 perbedaan");
        assertThat(desk.ask("events", "--source", "FRA")).isEqualTo("No event fits.\n");
    }

    @Test
    void everyFilterNarrows() {
        int all = count();
        assertThat(all).isGreaterThan(12);
        String[][] filters = {
            {"--source", "AUS"},
            {"--target", "CHN"},
            {"--actor", "Prabowo"},
            {"--type", "ACCUSE,REJECT"},
            {"--type", "ACCUSE", "--type", "REJECT"},
            {"--mode", "phone,visit"},
            {"--quad", "verbal-cooperation,material_conflict"},
            {"--status", "conditional,planned"},
            {"--since", "2025-03-12", "--until", "2025-03"},
            {"--until", "2025"},
            {"--publisher", "Suara Nusa"},
            {"--said-by", "Mao"},
            {"--text", "nikel"},
            {"--text", "\"Laut Timor\""},
            {"--language", "id", "--type", "agree"},
            {"--story", story()}
        };
        for (String[] filter : filters) {
            assertThat(count(filter))
                    .as(String.join(" ", filter))
                    .isBetween(1, all - (filter[1].equals("2025") ? 0 : 1));
        }
    }

    private static String story() {
        return desk.ask("stories", "--format", "csv")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", -1)[0];
    }

    private static int count(String... filter) {
        String[] call = new String[filter.length + 3];
        System.arraycopy(new String[] {"events", "--format", "jsonl"}, 0, call, 0, 3);
        System.arraycopy(filter, 0, call, 3, filter.length);
        return Math.toIntExact(desk.ask(call).lines().count());
    }

    @Test
    void everyQuestionAnswersInEveryForm() {
        List<List<String>> questions = List.of(
                List.of("events"),
                List.of("relations"),
                List.of("relations", "AUS", "CHN"),
                List.of("stories"),
                List.of("statements"),
                List.of("figures"),
                List.of("articles"));
        for (List<String> question : questions) {
            int rows = ask(question, "jsonl").split("\n", -1).length - 1;
            assertThat(rows).as(question.toString()).isPositive();
            assertThat(ask(question, "csv").split("\n", -1)).hasSize(rows + 2);
            assertThat(ask(question, "json"))
                    .startsWith("{\n  \"" + question.get(0) + "\": [\n")
                    .endsWith("\"next\": null\n}\n");
            assertThat(ask(question, "table").lines())
                    .allMatch(line -> line.length() <= 100)
                    .hasSizeGreaterThanOrEqualTo(rows);
        }
    }

    private static String ask(List<String> question, String form) {
        String[] call = question.toArray(new String[question.size() + 2]);
        call[question.size()] = "--format";
        call[question.size() + 1] = form;
        return desk.ask(call);
    }

    @Test
    void goesThroughAnAnswerPartByPart() {
        StringBuilder parts = new StringBuilder();
        Cli.Result part = desk.run("events", "--format", "jsonl", "--limit", "4");
        while (!part.err().isEmpty()) {
            parts.append(part.out());
            String after = part.err().strip().replaceFirst("There is more: --after ", "");
            part = desk.run("events", "--format", "jsonl", "--limit", "4", "--after", after);
        }
        assertThat(parts + part.out()).isEqualTo(desk.ask("events", "--format", "jsonl"));
        Cli.Result wrong = desk.run("events", "--after", "somewhere");
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("no such place to go on from");
    }

    @Test
    void showsAnEventWithItsReportsAndHowTheyDiffer() {
        String event = desk.ask("events", call.substring(0, 6));
        assertThat(event)
                .startsWith("Prabowo Subianto (IDN) and Anthony Albanese (AUS) talk with each other\n")
                .contains(
                        "REPORTS (3)",
                        "«Presiden Prabowo Subianto menelepon Perdana Menteri Australia Anthony Albanese»")
                .contains("DIFFERENCES (1)", "length      45 min · 2 reports · Suara Nusa: “45 menit”", "1 h 10 min");
        assertThat(desk.ask("events", call, "--format", "jsonl")).startsWith("{\"event\":{\"id\":\"" + call);
        assertThat(desk.run("events", "ffffffffff").err()).endsWith(": no event has the id \"ffffffffff\"\n");
        assertThat(desk.run("events", call, "--format", "csv").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void tellsWhyReportsAreOneEvent() {
        assertThat(desk.ask("why", call)).contains("TOGETHER (3)", "one act, ", "same day +4", "APART (");
        assertThat(desk.ask("why", call, "--format", "json")).contains("\"pivot\": ", "\"apart\": [");
    }

    @Test
    void countsWhatPassesBetweenStates() {
        assertThat(desk.ask("relations", "IDN", "AUS", "--by", "year"))
                .contains(
                        "when        who        events  reports  Goldstein  what\n",
                        "2025        AUS ↔ IDN       2        6        2.5  AGREE 1, CONSULT 1\n");
        assertThat(desk.ask("relations", "AUS", "CHN", "--by", "all", "--status", "conditional", "--format", "csv"))
                .contains("\n,AUS,CHN,false,");
        assertThat(desk.ask("relations", "FRA", "BRA")).isEqualTo("Nothing passed between them.\n");
    }

    @Test
    void showsStoriesAndArticles() {
        assertThat(desk.ask("stories", story())).contains("2 articles · 2 papers", "ARTICLES (2)", "EVENTS (");
        String article = desk.ask("articles", "--publisher", "Harian Teluk", "--format", "csv")
                .split("\n", -1)[1]
                .split(",", -1)[0];
        assertThat(desk.ask("articles", article))
                .startsWith("Prabowo dan Albanese Bicara")
                .contains("EVENTS (3)", "SEEN (1)");
        assertThat(desk.ask("articles", article, "--format", "jsonl")).startsWith("{\"kawat\":\"1\",\"article\":{");
    }

    @Test
    void findsStatementsAndFigures() {
        assertThat(desk.ask("statements", "--speaker", "Mao Ning"))
                .contains("Mao Ning (CHN), kata:\n    “China siap berunding");
        assertThat(desk.ask("statements", "--speaker", "CHN", "--words", "nikel"))
                .isEqualTo("No statement fits.\n");
        assertThat(desk.ask("figures", "--unit", "USD", "--at-least", "1e10")).startsWith("USD 13,000,000,000");
        assertThat(desk.ask("figures", "--kind", "duration", "--at-least", "3600", "--format", "csv"))
                .contains("duration,4200,s,");
    }

    @Test
    void givesSpreadsheetsNoFormulas() {
        Path other = dir.resolve("formulas.db");
        String file = desk.write(
                "f.jsonl",
                "{\"text\":\"Jepang mengecam China di Tokyo.\",\"publisher\":\"=HYPERLINK(\\\"x\\\")\",\"title\":\"@a, \\\"b\\\"\\nc\"}\n");
        desk.ask("ingest", "--ledger", other.toString(), file);
        assertThat(desk.ask("articles", "--format", "csv", "--ledger", other.toString()))
                .contains(",\"'=HYPERLINK(\"\"x\"\")\",", "\"'@a, \"\"b\"\"\nc\"");
        assertThat(desk.ask("events", "--format", "csv", "--ledger", other.toString()))
                .contains(",-2,");
        assertThat(desk.ask("articles", "--ledger", other.toString())).contains("@a, \"b\" c");
    }

    @Test
    void exportsInEveryLayout() {
        for (String form : List.of("csv", "jsonl", "gdelt", "polecat", "phoenix")) {
            assertThat(desk.ask("export", "--format", form)).as(form).isNotEmpty();
        }
        Path file = dir.resolve("events.parquet");
        Cli.Result parquet = desk.run("export", "--format", "parquet", "--source", "AUS", "-o", file.toString());
        assertThat(parquet.exit()).isZero();
        assertThat(parquet.err()).matches("\\d+ events, \\d+ rows\n");
        assertThat(file).isNotEmptyFile();
        assertThat(desk.run(
                                "export",
                                "--format",
                                "csv",
                                "-o",
                                dir.resolve("no/where.csv").toString())
                        .exit())
                .isEqualTo(ExitCode.INTERNAL);
    }

    @Test
    void stopsQuietlyWhenNobodyReadsOn() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Console console = new Console(
                InputStream.nullInputStream(),
                gone,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("KAWAT_LEDGER", desk.file().toString()),
                "");
        for (String form : List.of("table", "csv", "json", "jsonl")) {
            assertThat(Main.run(console, "events", "--format", form)).isZero();
        }
        assertThat(Main.run(console, "export", "--format", "csv")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void paintsOnTerminalsOnly() {
        Cli.Result painted = Cli.runWith(
                new byte[0], "1", Map.of("KAWAT_LEDGER", desk.file().toString(), "COLUMNS", "60"), "events");
        assertThat(painted.out()).contains("\u001b[1m");
        assertThat(painted.out().replaceAll("\u001b\\[[0-9;]*m", "").lines()).allMatch(line -> line.length() <= 60);
    }
}
