package org.kawat.app;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Where the time of a run went. */
final class Timing {
    private final long begun = System.nanoTime();
    private long packs = begun;
    private long coder = begun;
    private long coded = begun;
    private long articles;

    void packsLoaded() {
        packs = System.nanoTime();
    }

    void coderMade() {
        coder = System.nanoTime();
    }

    void coded(long count) {
        coded = System.nanoTime();
        articles = count;
    }

    @Override
    public String toString() {
        // The clock is read first: asking the machine for its start takes a while by itself.
        long now = System.currentTimeMillis();
        long total = now - ManagementFactory.getRuntimeMXBean().getStartTime();
        double seconds = Math.max(1, coded - coder) / 1e9;
        return String.format(
                Locale.ROOT,
                "time: packs %d ms, coder %d ms, reading %d ms (%d articles, %.0f a second),"
                        + " total since the Java machine started %d ms",
                millis(packs - begun),
                millis(coder - packs),
                millis(coded - coder),
                articles,
                articles / seconds,
                total);
    }

    private static long millis(long nanos) {
        return nanos / 1_000_000;
    }
}
