package org.kawat.app;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A line that tells those who wait how far it is. Shown only where a person sees it, and only when it takes a while. */
public final class Progress {
    private static final long PATIENCE = 1_500_000_000L;
    private static final long PAUSE = 200_000_000L;
    private static final int BAR = 24;
    // Of less than this nobody can tell how long the whole will take.
    private static final double LEAST = 0.005;

    private final @Nullable PrintStream err;
    private final AtomicLong bytes;
    private final long size;
    private final String things;
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
    public Progress(@Nullable PrintStream err, AtomicLong bytes, long size) {
        this(err, bytes, size, "articles");
    }

    /** One for other things than articles: what they are called, and how many are done of how many. */
    public Progress(@Nullable PrintStream err, AtomicLong bytes, long size, String things) {
        this.err = err;
        this.bytes = bytes;
        this.size = size;
        this.things = things;
    }

    /** Shows how far it is, if it is time to. */
    public void show(long count) {
        long now = System.nanoTime();
        if (err == null || now - begun < PATIENCE || now - shown < PAUSE) {
            return;
        }
        shown = now;
        visible = true;
        double seconds = (now - begun) / 1e9;
        String rate = String.format(Locale.ROOT, "%,d %s, %.0f a second", count, things, count / seconds);
        err.print("\r\u001b[K" + bar() + rate + left(seconds));
        err.flush();
    }

    private String left(double seconds) {
        double part = size <= 0 ? 0 : Math.min(1, bytes.get() / (double) size);
        if (part < LEAST) {
            return "";
        }
        long left = Math.round(seconds * (1 - part) / part);
        String time = left < 60
                ? left + " s"
                : left < 3600 ? left / 60 + " min" : left / 3600 + " h " + left / 60 % 60 + " min";
        return ", " + time + " left";
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

    /** Takes the line away, so that another can be written. */
    public void clear() {
        if (err != null && visible) {
            err.print("\r\u001b[K");
            err.flush();
            visible = false;
        }
    }
}
