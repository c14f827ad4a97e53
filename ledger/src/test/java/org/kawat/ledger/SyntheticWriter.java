package org.kawat.ledger;

import java.nio.file.Path;
import java.util.function.IntConsumer;
import org.kawat.coder.Report;

/** Adds made-up reports to a ledger and says so, a line each: {@code SyntheticWriter FILE ARTICLES}. What is there is passed over. */
public final class SyntheticWriter {
    private static final int A_DAY = 100;

    private SyntheticWriter() {}

    public static void main(String[] arguments) {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), System.out::println);
    }

    static void write(Path file, int articles, IntConsumer added) {
        Synthetic synthetic = new Synthetic(A_DAY);
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            for (int i = 0; i < articles; i++) {
                Report report = synthetic.report(i);
                if (!ledger.knows(report.article(), null)) {
                    ledger.add(report, null);
                    added.accept(i);
                }
            }
        }
    }
}
