package org.kawat.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.gzip.GzipFault;

/** Bytes of a stream that can be looked at before they are taken. */
final class Feeder {
    private static final int CHUNK = 1 << 16;
    private final InputStream in;
    private byte[] buffer = new byte[2 * CHUNK];
    private int from;
    private int to;
    private long position;
    private boolean ended;
    private @Nullable GzipFault fault;

    Feeder(InputStream in) {
        this.in = in;
    }

    /** Offset of the next byte in the stream. */
    long position() {
        return position;
    }

    /** Makes so many bytes available where there are as many, and gives how many there are. */
    int ensure(int count) throws IOException {
        if (buffer.length - from < count) {
            byte[] wider = count > buffer.length ? new byte[Math.max(count + CHUNK, 2 * buffer.length)] : buffer;
            System.arraycopy(buffer, from, wider, 0, to - from);
            to -= from;
            from = 0;
            buffer = wider;
        }
        while (!ended && to - from < count) {
            fill();
        }
        return to - from;
    }

    // What came before a fault may hold whole records yet, so the fault waits until somebody has come to it.
    private void fill() throws IOException {
        try {
            int read = in.read(buffer, to, buffer.length - to);
            ended = read < 0;
            to += Math.max(0, read);
        } catch (GzipFault e) {
            fault = e;
            ended = true;
        }
    }

    /** For whoever needs more than there is: throws the fault that the stream has ended with, if it has. */
    void end() throws GzipFault {
        if (fault != null) {
            throw fault;
        }
    }

    /** A byte that {@link #ensure} has made available. */
    byte at(int index) {
        return buffer[from + index];
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    byte[] take(int count) {
        byte[] taken = Arrays.copyOfRange(buffer, from, from + count);
        skip(count);
        return taken;
    }

    void skip(int count) {
        from += count;
        position += count;
    }
}
