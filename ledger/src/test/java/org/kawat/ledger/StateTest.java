package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Report;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.LedgerQuery;

/** Whoever keeps answers is told when they have grown old. */
class StateTest {
    private final Report report = new Synthetic(10).report(1);
    private final Report other = new Synthetic(10).report(2);

    @TempDir
    private Path folder;

    private Ledger open() {
        return Ledger.open(folder.resolve("ledger.db"), LedgerOptions.standard());
    }

    private LedgerQuery query() {
        return LedgerQuery.open(folder.resolve("ledger.db"), LedgerOptions.standard());
    }

    @Test
    void everyChangeIsSeenByWhoeverReadsAndNothingElseIs() {
        List<Long> states = new ArrayList<>();
        open().close();
        try (LedgerQuery query = query()) {
            states.add(query.state());
            try (Ledger ledger = open()) {
                Added added = ledger.add(report, null);
                states.add(query.state());
                ledger.add(report, "met elsewhere");
                states.add(query.state());
                long batch =
                        ledger.correctEvent(added.events().get(0), Verdict.WRONG, null, null, "ani", Instant.EPOCH);
                states.add(query.state());
                ledger.undo(batch, "ani", Instant.EPOCH);
                states.add(query.state());
            }
            try (Ledger again = open()) {
                again.add(other, null);
            }
            states.add(query.state());
        }
        assertThat(states).isSorted().doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void whatChangesNothingLeavesItAsItIs() {
        try (Ledger ledger = open()) {
            ledger.add(report, null);
        }
        try (LedgerQuery query = query()) {
            long before = query.state();
            try (Ledger ledger = open()) {
                ledger.add(report, null);
                assertThat(ledger.knows(report.article(), null)).isTrue();
            }
            assertThat(query.state()).isEqualTo(before);
            try (LedgerQuery second = query()) {
                assertThat(second.state()).isEqualTo(before);
            }
        }
    }
}
