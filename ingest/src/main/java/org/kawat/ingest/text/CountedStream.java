package org.kawat.ingest.text;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how much is read, for those who wait. */
public final class CountedStream extends FilterInputStream {
    private final LongConsumer progress;

    /** A stream that tells that consumer of all bytes that are read from it. */
    public CountedStream(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        progress.accept(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int count = super.read(buffer, from, length);
        progress.accept(Math.max(0, count));
        return count;
    }
}
