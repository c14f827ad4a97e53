package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A writer that is killed with no warning, again and again, and goes on. The full measure is 50 kills over 5,000 articles:
 * {@code -Dkawat.kills=50 -Dkawat.kill.articles=5000}.
 */
class CrashTest {
    private static final int KILLS = Integer.getInteger("kawat.kills", 10);
    private static final int ARTICLES = Integer.getInteger("kawat.kill.articles", 800);

    @TempDir
    private Path folder;

    @Test
    void whatIsLeftAfterManyKillsIsWhatAnUndisturbedRunLeaves() throws IOException, InterruptedException, SQLException {
        Path undisturbed = folder.resolve("undisturbed.db");
        SyntheticWriter.write(undisturbed, ARTICLES, i -> {});
        Path killed = folder.resolve("killed.db");
        Random random = new Random(11);
        int kills = 0;
        for (int i = 0; i < KILLS; i++) {
            kills += run(killed, 1 + random.nextInt(3 * ARTICLES / (2 * (KILLS + 2))), random) ? 1 : 0;
            assertThat(check(killed)).isEqualTo("ok");
        }
        run(killed, Integer.MAX_VALUE, random);
        System.out.println("killed " + kills + " times over " + ARTICLES + " articles");
        assertThat(kills).isGreaterThan(KILLS / 2);
        assertThat(dump(killed).equals(dump(undisturbed))).isTrue();
    }

    /** Runs the writer until it has added so many, and a moment more; tells whether it was killed. */
    private static boolean run(Path file, int articles, Random random) throws IOException, InterruptedException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        SyntheticWriter.class.getName(),
                        file.toString(),
                        String.valueOf(ARTICLES))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int added = 0;
            while (added < articles && lines.readLine() != null) {
                added++;
            }
            if (added < articles) {
                return process.waitFor() != 0;
            }
            Thread.sleep(0, random.nextInt(999_999));
            boolean alive = process.isAlive();
            process.destroyForcibly();
            process.waitFor();
            return alive;
        }
    }

    private static String check(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA integrity_check")) {
            return result.getString(1);
        }
    }

    private static String dump(Path file) {
        StringBuilder out = new StringBuilder();
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            ledger.dump(out);
        }
        return out.toString();
    }
}
