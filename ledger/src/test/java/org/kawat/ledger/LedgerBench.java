package org.kawat.ledger;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * How long an article takes to be added, as the ledger grows: {@code LedgerBench FILE ARTICLES [A-DAY]}. Prints a line for each
 * tenth, and how the last tenth compares with the articles up to 10,000: in milliseconds that the thread had a processor, and in
 * those that passed.
 */
public final class LedgerBench {
    private static final int FIRST = 10_000;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private LedgerBench() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int articles = Integer.parseInt(arguments[1]);
        Synthetic synthetic = new Synthetic(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 300);
        int step = Math.max(1, articles / 10);
        Each early = null;
        Each late = new Each(0, 0);
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            int done = 0;
            while (done < articles) {
                int upTo = done < FIRST && articles > FIRST
                        ? Math.min(FIRST, articles)
                        : Math.min(articles, (done / step + 1) * step);
                late = add(ledger, synthetic, done, upTo);
                early = early == null ? late : early;
                done = upTo;
                System.out.printf(
                        Locale.ROOT,
                        "%9d articles  %6.3f ms each (%.3f passed)  %7.1f MB%n",
                        done,
                        late.busy,
                        late.passed,
                        Files.size(file) / 1e6);
            }
        }
        if (early != null) {
            System.out.printf(
                    Locale.ROOT,
                    "the last against the first: %.2f (%.2f)%n",
                    late.busy / early.busy,
                    late.passed / early.passed);
        }
    }

    private record Each(double busy, double passed) {}

    private static Each add(Ledger ledger, Synthetic synthetic, int from, int to) {
        long busy = 0;
        long passed = 0;
        for (int i = from; i < to; i++) {
            var report = synthetic.report(i);
            long begun = System.nanoTime();
            long took = THREADS.getCurrentThreadCpuTime();
            ledger.add(report, null);
            busy += THREADS.getCurrentThreadCpuTime() - took;
            passed += System.nanoTime() - begun;
        }
        return new Each(busy / NANOS / (to - from), passed / NANOS / (to - from));
    }
}
