package org.kawat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.packs.PackFiles;

class ReadCommandTest {
    private static final String ARTICLE = "JAKARTA - Dua pemimpin berbicara 📰.\nMereka sepakat.\n";

    @TempDir
    private Path dir;

    @Test
    void printsAReportOfAFile() throws IOException {
        Cli.Result result =
                Cli.run("read", "--publisher", "WARTA", "--published", "2025-03-11", file("a.txt", ARTICLE));
        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).startsWith("WARTA · 2025-03-11");
    }

    @Test
    void readsStandardInputWhenThereIsNoArgument() {
        assertThat(Cli.pipe(ARTICLE, "read").exit()).isZero();
        assertThat(Cli.pipe(ARTICLE, "read", "-").out())
                .isEqualTo(Cli.pipe(ARTICLE, "read").out());
    }

    @Test
    void asksForAFileWhenNothingIsPipedIn() {
        Cli.Result result = Cli.runWith(new byte[0], "012", Map.of(), "read");
        assertThat(result.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(result.err()).startsWith("kawat: no file is given, and nothing is piped in\n");
    }

    @Test
    void writesJsonWithOffsetsInCodePoints() {
        Cli.Result result = Cli.pipe(ARTICLE, "read", "--format", "json");
        assertThat(result.out()).startsWith("{\n  \"kawat\": \"1\",").endsWith("}\n");
        assertThat(result.out()).contains("\"begin\": 36,").contains("\"end\": 51,");
    }

    @Test
    void writesALineForEachOfSeveral() throws IOException {
        Cli.Result result = Cli.run("read", "--format", "json", file("a.txt", ARTICLE), file("b.txt", "Dua."));
        assertThat(result.outLines()).hasSize(2).allMatch(line -> line.startsWith("{\"kawat\":\"1\""));
    }

    @Test
    void namesEachOfSeveralInText() throws IOException {
        Cli.Result result = Cli.run("read", file("a.txt", ARTICLE), file("b.txt", "Dua."));
        assertThat(result.out()).contains("── " + dir.resolve("a.txt")).contains("── " + dir.resolve("b.txt"));
    }

    @Test
    void answersInTheOrderOfTheInputOnEightThreads() {
        List<String> ids = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            ids.add("n" + i);
            String text = "Kalimat. ".repeat(1 + i * 7919 % 50);
            lines.append("{\"id\":\"n")
                    .append(i)
                    .append("\",\"text\":\"")
                    .append(text)
                    .append("\"}\n");
        }
        String[] command = {"read", "--from", "jsonl", "--format", "jsonl", "--threads", "8"};
        Cli.Result result = Cli.pipe(lines.toString(), command);
        assertThat(result.outLines()).extracting(ReadCommandTest::id).isEqualTo(ids);
        assertThat(Cli.pipe(lines.toString(), "read", "--from", "jsonl", "--format", "jsonl", "--threads", "1")
                        .out())
                .isEqualTo(result.out());
    }

    @Test
    void givesTheSameBytesInAnotherLocaleAndZone() {
        String line = "{\"text\":\"INDONESIA, ISTANBUL - Rp1,5 miliar.\",\"published\":\"2025-01-22\"}\n";
        String[] json = {"read", "--from", "jsonl", "--format", "jsonl"};
        String[] text = {"read", "--from", "jsonl"};
        String before = Cli.pipe(line, json).out() + Cli.pipe(line, text).out();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Cli.pipe(line, json).out() + Cli.pipe(line, text).out()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void saysInALineWhatIsWrongWithEachLineAndGoesOn() throws IOException {
        String name = file(
                "in.jsonl",
                String.join(
                        "\n",
                        "{\"id\":1,\"text\":\"Satu.\",\"more\":{\"a\":[1,2]}}",
                        "{\"text\":5}",
                        "",
                        "{\"text\":\"x\",\"published\":\"22 Jan\"}",
                        "{\"text\":\"x\"",
                        "[{\"text\":\"x\"}]",
                        "{\"title\":\"x\"}",
                        "{\"text\":\" \"}",
                        "{\"text\":\"x\"} {}",
                        "halo",
                        "{\"id\":[],\"text\":\"x\"}",
                        "{\"id\":\"z\",\"text\":\"Dua.\",\"published\":\"2025-01-22T23:00:00+07:00\"}"));
        Cli.Result result = Cli.run("read", "--format", "jsonl", name);
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
        assertThat(result.outLines()).extracting(ReadCommandTest::id).containsExactly("1", "z");
        assertThat(result.outLines().get(1)).contains("\"published\":\"2025-01-22\"");
        List<String> errors = result.errLines();
        assertThat(errors).allMatch(line -> line.startsWith(name + ":")).hasSize(9);
        assertThat(errors.get(0)).endsWith(":2: field \"text\" is a number; it must be a string");
        assertThat(errors.get(1)).endsWith(":4: field \"published\" is \"22 Jan\"; it must be a day as YYYY-MM-DD");
        assertThat(errors.get(2)).contains(":5: is not JSON at column ");
        assertThat(errors.get(3)).endsWith(":6: starts a list; JSON lines have one object a line");
        assertThat(errors.get(4)).endsWith(":7: has no field \"text\"; give the article's text in it");
        assertThat(errors.get(5)).endsWith(":8: field \"text\" is empty; give the article's text in it");
        assertThat(errors.get(6)).endsWith(":9: has more than one object; put each on a line of its own");
        assertThat(errors.get(7)).contains(":10: is not JSON at column ");
        assertThat(errors.get(8)).endsWith(":11: field \"id\" is a list; it must be a string");
    }

    @Test
    void saysInALineWhatIsWrongWithEachFileAndGoesOn() throws IOException {
        Files.write(dir.resolve("binary.txt"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Files.write(dir.resolve("latin.txt"), "caf\u00e9.".getBytes(Charset.forName("windows-1252")));
        Files.write(dir.resolve("broken.txt"), new byte[] {(byte) 0xC3, (byte) 0xA9, (byte) 0xFF});
        file("empty.txt", "");
        file("blank.txt", " \n\t\n");
        file("large.txt", "x".repeat(5000));
        file("good.txt", ARTICLE);
        List<String> command = new ArrayList<>(List.of("read", "--max-size", "4k", "--format", "jsonl"));
        for (String name : List.of("nix", "binary", "latin", "broken", "empty", "blank", "large", "good")) {
            command.add(dir.resolve(name + ".txt").toString());
        }
        command.add(dir.toString());
        command.add("a\u0000b");
        Cli.Result result = Cli.run(command.toArray(String[]::new));
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
        assertThat(result.outLines()).hasSize(2);
        assertThat(result.err().replace(dir + "/", ""))
                .isEqualTo(String.join(
                        "\n",
                        "nix.txt: there is no such file; check the name",
                        "binary.txt: is binary (a NUL byte at offset 4); give it as plain text in UTF-8",
                        "latin.txt: note: is not UTF-8; read as Windows-1252",
                        "broken.txt: is broken UTF-8 at line 1 (byte 2); save it as UTF-8",
                        "empty.txt: is empty; there is nothing to read",
                        "blank.txt: is empty; there is nothing to read",
                        "large.txt: is larger than 4 kB; split it, or raise --max-size",
                        dir + ": is a folder; name the files in it",
                        "a\uFFFDb: is no name that a file can have",
                        ""));
    }

    @Test
    void passesOverALineThatIsTooLong() {
        String lines = "{\"id\":\"a\",\"text\":\"" + "x".repeat(3000) + "\"}\n{\"id\":\"b\",\"text\":\"Dua.\"}\n";
        Cli.Result result = Cli.pipe(lines, "read", "--from", "jsonl", "--format", "jsonl", "--max-size", "2k");
        assertThat(result.err()).isEqualTo("standard input:1: is longer than 2 kB; split it, or raise --max-size\n");
        assertThat(result.outLines()).extracting(ReadCommandTest::id).containsExactly("b");
    }

    @Test
    void writesHalfACharacterAsAMark() {
        Cli.Result result =
                Cli.pipe("{\"id\":\"a\",\"text\":\"x \\ud83d y\"}", "read", "--from=jsonl", "--format=jsonl");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("x \uFFFD y");
    }

    @Test
    void readsGold() throws IOException {
        String gold = "[{\"id\":\"g1\",\"text\":\"Satu.\",\"events\":[{\"text\":\"no\"}]},{\"id\":\"g2\",\"text\":7},"
                + "{\"id\":\"g3\",\"text\":\"Tiga.\",\"published\":null}]";
        String name = file("gold.json", gold);
        Cli.Result result =
                Cli.run("read", "--from", "gold", "--format", "jsonl", name, file("one.json", "{\"text\":\"x\"}"));
        assertThat(result.outLines()).hasSize(3);
        assertThat(result.outLines().subList(0, 2))
                .extracting(ReadCommandTest::id)
                .containsExactly("g1", "g3");
        assertThat(result.err()).isEqualTo(name + ", article 2: field \"text\" is a number; it must be a string\n");
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
    }

    @Test
    void saysWhereGoldIsBroken() throws IOException {
        String name = file("gold.json", "[{\"id\":\"g1\",\"text\":\"Satu.\"},\n{\"id\":");
        Cli.Result result = Cli.run("read", "--from", "gold", "--format", "jsonl", name);
        assertThat(result.outLines()).hasSize(1);
        assertThat(result.err()).startsWith(name + ": is not JSON at line 2, column ");
    }

    @Test
    void fillsInOnlyWhatArticlesDoNotSay() {
        String lines = "{\"text\":\"x\"}\n{\"text\":\"x\",\"publisher\":\"B\",\"published\":\"2024-01-01\"}\n";
        Cli.Result result = Cli.pipe(
                lines,
                "read",
                "--from=jsonl",
                "--format=jsonl",
                "--publisher=A",
                "--published=2025-01-22",
                "--title=T");
        assertThat(result.outLines().get(0))
                .contains("\"publisher\":\"A\",\"published\":\"2025-01-22\",\"title\":\"T\"");
        assertThat(result.outLines().get(1)).contains("\"publisher\":\"B\",\"published\":\"2024-01-01\"");
    }

    @Test
    void refusesALanguageThatIsNotThere() {
        assumeThat(PackFiles.load(List.of()).languages()).isNotEmpty();
        Cli.Result called = Cli.pipe("x", "read", "--language", "zz");
        assertThat(called.exit()).isEqualTo(ExitCode.USAGE);
        Cli.Result given = Cli.pipe("{\"text\":\"x\",\"language\":\"zz\"}", "read", "--from", "jsonl");
        assertThat(given.exit()).isEqualTo(ExitCode.DATA);
        assertThat(given.err()).startsWith("standard input:1: there is no pack for language \"zz\"; there are ");
    }

    @Test
    void speaksTheUsersLanguage() {
        byte[] article = ARTICLE.getBytes(StandardCharsets.UTF_8);
        Map<String, String> indonesian = Map.of("LANG", "id_ID.UTF-8");
        assertThat(Cli.runWith(article, "", indonesian, "read").out())
                .isEqualTo(Cli.pipe(ARTICLE, "read", "--ui", "id").out())
                .isNotEqualTo(Cli.pipe(ARTICLE, "read").out());
        assertThat(Cli.runWith(article, "", indonesian, "read", "--ui", "en").out())
                .isEqualTo(Cli.pipe(ARTICLE, "read").out());
    }

    @Test
    void usesColoursOnATerminalThatWantsThem() {
        byte[] article = ARTICLE.getBytes(StandardCharsets.UTF_8);
        assertThat(Cli.runWith(article, "1", Map.of(), "read").out()).contains("\u001b[");
        assertThat(Cli.runWith(article, "1", Map.of("NO_COLOR", "1"), "read").out())
                .doesNotContain("\u001b[");
        assertThat(Cli.runWith(article, "1", Map.of(), "read", "--color", "never")
                        .out())
                .doesNotContain("\u001b[");
        assertThat(Cli.runWith(article, "", Map.of(), "read").out()).doesNotContain("\u001b[");
        assertThat(Cli.runWith(article, "", Map.of(), "read", "--color=always").out())
                .contains("\u001b[");
    }

    @Test
    void tellsTheTimeOnlyOnTheErrorStream() {
        Cli.Result result = Cli.pipe(ARTICLE, "read", "--format", "json", "--time");
        assertThat(result.err()).matches("time: packs \\d+ ms, .* total since the Java machine started \\d+ ms\n");
        assertThat(result.out())
                .isEqualTo(Cli.pipe(ARTICLE, "read", "--format", "json").out());
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    private static String id(String line) {
        return line.replaceFirst(".*?\"id\":\"([^\"]*)\".*", "$1");
    }
}
