package org.kawat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs of sizes that no article has. What else can be wrong with a file is in {@link ReadCommandTest}. */
class BadInputTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    private Path dir;

    @Test
    void refusesAFileOf200MegabytesWithoutReadingItAll() throws IOException {
        Path file = dir.resolve("large.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.writeBytes("Rusia mengecam China.\n");
            sparse.setLength(200L << 20);
        }
        Cli.Result result = Assertions.assertTimeout(SOON, () -> Cli.run("read", file.toString()));
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo(file + ": is larger than 20 MB; split it, or raise --max-size\n");
    }

    @Test
    void refusesALineOf200MegabytesAndReadsTheNext() throws IOException {
        Path file = dir.resolve("large.jsonl");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(200L << 20);
            sparse.seek(200L << 20);
            sparse.writeBytes("\n{\"id\":\"b\",\"text\":\"Rusia mengecam China.\"}\n");
        }
        Cli.Result result = Assertions.assertTimeout(SOON, () -> Cli.run("read", "--format", "jsonl", file.toString()));
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
        assertThat(result.err()).isEqualTo(file + ":1: is longer than 20 MB; split it, or raise --max-size\n");
        assertThat(result.outLines()).singleElement().asString().contains("\"type\":\"ACCUSE\"");
    }

    @Test
    void readsOneEndlessWord() throws IOException {
        reads("x".repeat(2 << 20));
    }

    @Test
    void readsOneEndlessSentence() throws IOException {
        reads("Rusia mengancam China dan ".repeat(10_000));
    }

    @Test
    void readsOneEndlessLineOfSentences() throws IOException {
        reads("Rusia mengecam China, kata Presiden Putin. ".repeat(5_000));
    }

    @Test
    void readsEndlessQuotationMarksAndBrackets() throws IOException {
        reads("\"".repeat(50_000));
        reads("(".repeat(50_000));
    }

    private void reads(String text) throws IOException {
        Path file = Files.writeString(dir.resolve("endless.txt"), text);
        Cli.Result result = Assertions.assertTimeout(SOON, () -> Cli.run("read", file.toString()));
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(ExitCode.OK);
    }
}
