package org.kawat.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A line that tells those who wait how far it is. Shown only where a person sees it, and only when it takes a while. */
final class Progress {
    private static final long PATIENCE = 1_500_000_000L;
    private static final long PAUSE = 200_000_000L;
    private static final int BAR = 24;

    private final @Nullable PrintStream err;
    private final AtomicLong bytes;
    private final long size;
    private final long begun = System.nanoTime();
    private long shown;
    private boolean visible;

    /**
     * A progress line.
     *
     * @param err null for none
     * @param bytes how much has been read
     * @param size how much there is; 0 where that is not known
     */
    Progress(@Nullable PrintStream err, AtomicLong bytes, long size) {
        this.err = err;
        this.bytes = bytes;
        this.size = size;
    }

    void show(long articles) {
        long now = System.nanoTime();
        if (err == null || now - begun < PATIENCE || now - shown < PAUSE) {
            return;
        }
        shown = now;
        visible = true;
        double seconds = (now - begun) / 1e9;
        String rate = String.format(Locale.ROOT, "%,d articles, %.0f a second", articles, articles / seconds);
        err.print("\r\u001b[K" + bar() + rate);
        err.flush();
    }

    private String bar() {
        if (size <= 0) {
            return "";
        }
        double part = Math.min(1, bytes.get() / (double) size);
        int full = (int) Math.round(part * BAR);
        String percent = String.format(Locale.ROOT, "%3.0f%%", 100 * part);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + percent + "  ";
    }

    void clear() {
        if (err != null && visible) {
            err.print("\r\u001b[K");
            err.flush();
            visible = false;
        }
    }
}
