package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.ledger.query.Counts;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;

/** Others read while one writes. */
class ReadersTest {
    private static final int ARTICLES = 300;

    @TempDir
    private Path folder;

    @Test
    void aReaderSeesWholeArticlesWhileAnotherProcessWrites() throws IOException, InterruptedException {
        Path file = folder.resolve("ledger.db");
        Ledger.open(file, LedgerOptions.standard()).close();
        Process writer = writer(file);
        List<Long> seen = new ArrayList<>();
        while (writer.isAlive()) {
            try (LedgerQuery query = LedgerQuery.open(file, LedgerOptions.standard())) {
                Counts counts = query.counts();
                seen.add(counts.articles());
                assertThat(counts.reports()).isEqualTo(2 * counts.articles());
                assertThat(query.events(EventFilter.all(), Paging.first(20)).items())
                        .allSatisfy(event -> assertThat(event.lead().evidence()).isNotEmpty());
            }
        }
        assertThat(writer.waitFor()).isZero();
        assertThat(seen).isSorted().hasSizeGreaterThan(3);
        try (LedgerQuery query = LedgerQuery.open(file, LedgerOptions.standard())) {
            assertThat(query.counts().articles()).isEqualTo(ARTICLES);
        }
    }

    @Test
    void theShellOfSqliteReadsToo() throws IOException, InterruptedException {
        assumeTrue(isThere("sqlite3"), "sqlite3 is not installed");
        Path file = folder.resolve("ledger.db");
        Ledger.open(file, LedgerOptions.standard()).close();
        Process writer = writer(file);
        do {
            Process shell = new ProcessBuilder(
                            "sqlite3",
                            "-readonly",
                            "-cmd", // a writer that opens or closes the file has it alone for a moment
                            ".timeout 5000",
                            file.toString(),
                            "SELECT count(*) FROM event; SELECT count(*) FROM relation;"
                                    + " SELECT count(*) FROM report_text WHERE report_text MATCH 'presiden'")
                    .redirectErrorStream(true)
                    .start();
            String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(shell.waitFor()).as(said).isZero();
        } while (writer.isAlive());
        assertThat(writer.waitFor()).isZero();
    }

    private static boolean isThere(String program) {
        for (String folder : String.valueOf(System.getenv("PATH")).split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    private static Process writer(Path file) throws IOException, InterruptedException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        SyntheticWriter.class.getName(),
                        file.toString(),
                        String.valueOf(ARTICLES))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor(300, TimeUnit.MILLISECONDS);
        return process;
    }
}
