package org.kawat.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading an article takes a second, and stays so only if nothing of the ledger is loaded for it. */
class LazinessTest {
    @TempDir
    private Path dir;

    @Test
    void readingLoadsNothingOfTheLedger() throws InterruptedException {
        Desk desk = new Desk(dir);
        Process read = desk.start(List.of("-Xlog:class+load"), "read", Desk.examples() + "/telepon.txt");
        assertThat(read.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(read.exitValue()).isZero();
        List<String> loaded = desk.printed("out.txt").lines().toList();
        assertThat(loaded).hasSizeGreaterThan(500);
        assertThat(loaded).anyMatch(line -> line.contains("org.kawat.coder.Coder"));
        assertThat(loaded.stream()
                        .filter(line -> line.matches(
                                ".* org\\.(kawat\\.(ledger|app\\.ledger|export|ingest\\.html)|sqlite|jsoup)\\..*"))
                        .toList())
                .isEmpty();
    }
}
