package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Report;

class FullDiskTest {
    private static final int ARTICLES = 250;
    private final Synthetic synthetic = new Synthetic(50);

    @TempDir
    private Path folder;

    private static String dump(Ledger ledger) {
        StringBuilder out = new StringBuilder();
        ledger.dump(out);
        return out.toString();
    }

    private void add(Ledger ledger, int from, int to) {
        for (int i = from; i < to; i++) {
            Report report = synthetic.report(i);
            ledger.add(report, null);
        }
    }

    @Test
    void aFullDiskSaysSoAndLosesNothing() {
        Path file = folder.resolve("small.db");
        int kept = 0;
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard().withMaxPages(200));
                Ledger roomy = Ledger.open(folder.resolve("roomy.db"), LedgerOptions.standard())) {
            LedgerException full = null;
            while (full == null && kept < ARTICLES) {
                int next = kept;
                full = catchThrowableOfType(LedgerException.class, () -> add(ledger, next, next + 1));
                kept += full == null ? 1 : 0;
            }
            add(roomy, 0, kept);
            assertThat(full).hasMessageContaining("the disk is full").hasMessageNotContaining("\n");
            assertThat(full.kind()).isEqualTo(LedgerException.Kind.FULL);
            assertThat(kept).isBetween(5, ARTICLES - 1);
            assertThat(dump(ledger)).isEqualTo(dump(roomy));
        }
        try (Ledger again = Ledger.open(file, LedgerOptions.standard());
                Ledger roomy = Ledger.open(folder.resolve("roomy.db"), LedgerOptions.standard())) {
            add(again, kept, ARTICLES);
            add(roomy, kept, ARTICLES);
            assertThat(dump(again)).isEqualTo(dump(roomy));
        }
    }
}
