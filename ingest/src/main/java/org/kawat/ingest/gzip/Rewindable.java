package org.kawat.ingest.gzip;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that can go back to a place that is kept, as long as that is not too far. */
final class Rewindable {
    private static final int CHUNK = 1 << 16;
    private final InputStream in;
    private final int furthest;
    private byte[] buffer = new byte[2 * CHUNK];
    private int begin; // the place that is kept
    private int next;
    private int end;
    private long offset; // of the buffer's first byte in the stream
    private boolean finished;

    Rewindable(InputStream in, int furthest) {
        this.in = in;
        this.furthest = furthest;
    }

    /** Offset in the stream of the byte that comes next. */
    long position() {
        return offset + next;
    }

    /** Keeps the present place. */
    void keep() {
        begin = next;
    }

    /** Goes back to the place that is kept or, where that is too far away, as near to it as can be. */
    void rewind() {
        next = begin;
    }

    /** Makes bytes available, some at least but at the end. */
    boolean fill() throws IOException {
        if (next < end) {
            return true;
        }
        if (finished) {
            return false;
        }
        makeRoom();
        int count = in.read(buffer, end, Math.min(CHUNK, buffer.length - end));
        finished = count < 0;
        end += Math.max(0, count);
        return count > 0 || (!finished && fill());
    }

    private void makeRoom() {
        int kept = end - begin;
        if (kept > furthest) {
            begin = end - furthest / 2;
            kept = end - begin;
        }
        if (begin > 0 && buffer.length - end < CHUNK) {
            System.arraycopy(buffer, begin, buffer, 0, kept);
            offset += begin;
            next -= begin;
            end = kept;
            begin = 0;
        }
        if (buffer.length - end < CHUNK) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, end + CHUNK));
        }
    }

    /** The next byte, or -1. */
    int read() throws IOException {
        return fill() ? buffer[next++] & 0xFF : -1;
    }

    byte[] bytes() {
        return buffer;
    }

    int from() {
        return next;
    }

    int available() {
        return end - next;
    }

    void skip(int count) {
        next += count;
    }
}
