package org.kawat.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of bytes, each of bounded length, so that a file of one endless line costs no more memory than any other. */
final class Lines {
    private final InputStream in;
    private final int max;
    private final byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] line = new byte[1 << 13];
    private int length;
    private boolean tooLong;

    Lines(InputStream in, long max) {
        this.in = in;
        this.max = (int) Math.min(max, Integer.MAX_VALUE - 16);
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (from < to || fill()) {
            any = true;
            int newline = from;
            while (newline < to && buffer[newline] != '\n') {
                newline++;
            }
            append(newline - from);
            from = Math.min(newline + 1, to);
            if (newline < to) {
                return true;
            }
        }
        return any;
    }

    private boolean fill() throws IOException {
        from = 0;
        to = Math.max(0, in.read(buffer));
        return to > 0;
    }

    private void append(int count) {
        if (tooLong || count > max - length) {
            tooLong = true;
            return;
        }
        if (length + count > line.length) {
            long wanted = Math.max(2L * line.length, (long) length + count);
            line = Arrays.copyOf(line, (int) Math.min(max, wanted));
        }
        System.arraycopy(buffer, from, line, length, count);
        length += count;
    }

    /** Whether the line was longer than allowed; its bytes are then not to be had. */
    boolean tooLong() {
        return tooLong;
    }

    boolean blank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }
}
