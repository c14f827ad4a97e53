package org.kawat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.packs.PackExamplesTest;
import org.kawat.app.proof.Repository;

class MainTest {
    @TempDir
    private Path dir;

    @Test
    void tellsItsVersion() {
        Cli.Result result = Cli.run("--version");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).matches("kawat \\d+\\.\\d+\\.\\d+.*\n");
    }

    @Test
    void helpsEverywhereWithExamples() {
        String[][] calls = {
            {"--help"},
            {"help"},
            {"read", "--help"},
            {"help", "read"},
            {"pack", "--help"},
            {"pack", "check", "--help"},
            {"ingest", "--help"},
            {"watch", "--help"},
            {"events", "--help"},
            {"why", "--help"},
            {"relations", "--help"},
            {"stories", "--help"},
            {"statements", "--help"},
            {"figures", "--help"},
            {"articles", "--help"},
            {"export", "--help"},
            {"correct", "--help"},
            {"corrections", "--help"},
            {"recode", "--help"},
            {"gold", "--help"},
            {"gold", "export", "--help"},
            {"help", "events"}
        };
        for (String[] call : calls) {
            Cli.Result result = Cli.run(call);
            assertThat(result.exit()).isZero();
            assertThat(result.out()).contains("Usage: kawat").contains("Examples:");
        }
    }

    @Test
    void refusesWrongCallsWithALineAndAHint() {
        String[][] calls = {
            {},
            {"raed"},
            {"pack"},
            {"read", "--formt", "json"},
            {"read", "--format", "xml", "-"},
            {"read", "--published", "22-01-2025", "-"},
            {"read", "--max-size", "-3", "-"},
            {"read", "--threads", "0", "-"},
            {"read", "--ui", "fr", "-"},
            {"read", "--pack", "/nix/nix", "-"},
            {"pack", "check", "/nix/nix"},
            {"ingest"},
            {"ingest", "--since", "last week", "x"},
            {"ingest", "--pack", "/nix/nix", "x"},
            {"watch"},
            {"events", "--type", "LOVE"},
            {"events", "--quad", "peace"},
            {"events", "--limit", "-1"},
            {"why"},
            {"relations", "--by", "decade"},
            {"export"},
            {"export", "--format", "xml"},
            {"gold"}
        };
        for (String[] call : calls) {
            Cli.Result result = Cli.run(call);
            assertThat(result.exit()).as(String.join(" ", call)).isEqualTo(ExitCode.USAGE);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("kawat: ").endsWith(" --help' tells how it is used.\n");
        }
    }

    @Test
    void findsNothingWrongWithOurPacksButExamplesThatAreKnownToFail() {
        Cli.Result result = Cli.run("pack", "check");
        List<String> problems = result.outLines().stream()
                .filter(line -> line.contains(" PACK-"))
                .toList();
        assertThat(problems).hasSizeLessThanOrEqualTo(PackExamplesTest.KNOWN_FAILING);
        assertThat(problems).allMatch(line -> line.contains(" PACK-02"));
        assertThat(result.out()).contains("THREATEN ");
        assertThat(result.err()).startsWith("world, id: ").endsWith(" " + problems.size() + " problems\n");
        assertThat(result.exit()).isEqualTo(problems.isEmpty() ? ExitCode.OK : ExitCode.DATA);
    }

    @Test
    void namesTheCameoCodesThatNoEntryTellsALineAType() {
        Cli.Result ours = Cli.run("pack", "check");
        assertThat(ours.outLines().stream().filter(line -> line.contains("CAMEO")))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(line ->
                        line.matches("CAMEO codes with no entry: [A-Z]+( \\d{3,4})+|every CAMEO code has an entry"));
        String toy = Repository.root().resolve("packs/xx").toString();
        Cli.Result both = Cli.run("pack", "check", toy);
        assertThat(both.outLines())
                .anyMatch(line -> line.matches("CAMEO codes with no entry in xx: AGREE 030 031( \\d{3,4})+"))
                .noneMatch(line -> line.startsWith("CAMEO codes with no entry: "));
        assertThat(Cli.run("pack", "check", "--only", "id.threaten.").out()).doesNotContain("CAMEO");
    }

    @Test
    void printsWhatIsWrongWithAPack() throws IOException {
        Files.createDirectories(dir.resolve("world"));
        Files.write(dir.resolve("world/cameo.tsv"), new byte[] {(byte) 0xFF});
        Cli.Result result = Cli.run("pack", "check", dir.toString());
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
        assertThat(result.out()).startsWith(dir + "/world/cameo.tsv:1 PACK-002: the file is not UTF-8");
        assertThat(result.err()).isEqualTo("1 problem\n");
        Cli.Result read = Cli.pipe("x", "read", "--pack", dir.toString());
        assertThat(read.exit()).isEqualTo(ExitCode.DATA);
        assertThat(read.err()).isEqualTo(result.out());
    }

    @Test
    void saysThatTheOutputCannotBeWritten() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(failing("No space left on device", err), "read", "--format", "json");
        assertThat(exit).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("kawat: the output cannot be written: No space left on device\n");
    }

    @Test
    void stopsQuietlyWhenNobodyReadsOn() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(Main.run(failing("Broken pipe", err), "read", "--format", "json"))
                .isZero();
        assertThat(err.size()).isZero();
    }

    private static Console failing(String reason, OutputStream err) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        byte[] article = "Satu.".getBytes(StandardCharsets.UTF_8);
        return new Console(new ByteArrayInputStream(article), out, errors, Map.of(), "");
    }
}
