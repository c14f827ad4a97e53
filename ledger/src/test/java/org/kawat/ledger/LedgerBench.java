package org.kawat.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How long an article takes to be added, as the ledger grows: {@code LedgerBench FILE ARTICLES [A-DAY]}. Prints a line for each
 * tenth, and how the last tenth compares with the articles up to 10,000.
 */
public final class LedgerBench {
    private static final int FIRST = 10_000;
    private static final double NANOS = 1e6;

    private LedgerBench() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        Synthetic synthetic = new Synthetic(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300);
        int step = Math.max(1, articles / 10);
        double early = 0;
        double late = 0;
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            int done = 0;
            while (done < articles) {
                int upTo = done < FIRST && articles > FIRST
                        ? Math.min(FIRST, articles)
                        : Math.min(articles, (done / step + 1) * step);
                double each = add(ledger, synthetic, done, upTo);
                early = done == 0 ? each : early;
                late = each;
                done = upTo;
                System.out.printf(
                        Locale.ROOT, "%9d articles  %6.3f ms each  %7.1f MB%n", done, each, Files.size(file) / 1e6);
            }
        }
        System.out.printf(Locale.ROOT, "the last against the first: %.2f%n", late / early);
    }

    private static double add(Ledger ledger, Synthetic synthetic, int from, int to) {
        long spent = 0;
        for (int i = from; i < to; i++) {
            var report = synthetic.report(i);
            long begun = System.nanoTime();
            ledger.add(report, null);
            spent += System.nanoTime() - begun;
        }
        return spent / NANOS / (to - from);
    }
}
