package org.kawat.ingest.gzip;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The members of a gzip file, one after the other. Behind a broken one it looks for the next that begins like one, from the
 * second byte of the broken one on: who inserts garbage does not tell where it ends.
 */
public final class GzipMembers implements AutoCloseable {
    private static final int FURTHEST = 8 << 20;
    private static final int MANY = 64 << 20;
    private static final int BOMB = 200; // times its size; text comes to 20
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int CHECKSUM = 2;

    private final Rewindable in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long start;
    private long expanded;
    private boolean open;

    /** The members of that stream, which is not closed with this. */
    public GzipMembers(InputStream in) {
        this.in = new Rewindable(in, FURTHEST);
    }

    /** Offset of the present member in the file. */
    public long start() {
        return start;
    }

    /** Goes to the next member; false at the end. What lies between members and is none is told once, as a fault. */
    public boolean next() throws IOException {
        byte[] rest = new byte[1 << 13];
        while (open && read(rest, 0, rest.length) >= 0) {
            // to the end of the present one
        }
        start = in.position();
        in.keep();
        int first = in.read();
        if (first < 0) {
            return false;
        }
        if (first == 0 && onlyZeros()) {
            return false; // padding of tapes and of disks
        }
        if (first != 0x1F || !header()) {
            throw new GzipFault("is no gzip", start);
        }
        begin();
        return true;
    }

    /** Goes to whatever begins like a member behind the start of the present one, which is broken; false where there is none. */
    public boolean resume() throws IOException {
        open = false;
        in.rewind();
        in.read();
        while (true) {
            start = in.position();
            in.keep();
            int b = in.read();
            if (b < 0) {
                return false;
            }
            if (b == 0x1F) {
                if (header()) {
                    begin();
                    return true;
                }
                in.rewind();
                in.read();
            }
        }
    }

    private void begin() {
        inflater.reset();
        crc.reset();
        expanded = 0;
        open = true;
    }

    private boolean onlyZeros() throws IOException {
        int b = 0;
        while (b == 0) {
            b = in.read();
        }
        return b < 0;
    }

    /** Reads what follows the first byte of a header; false where it is none. */
    private boolean header() throws IOException {
        if (in.read() != 0x8B || in.read() != 8) {
            return false;
        }
        int flags = in.read();
        if (flags < 0 || flags >= 32) {
            return false;
        }
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(in.read() | in.read() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & CHECKSUM) != 0) {
            skip(2);
        }
        return true;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            in.read();
        }
    }

    private void skipText() throws IOException {
        int b;
        do {
            b = in.read();
        } while (b > 0);
    }

    /** Reads of the present member; -1 at its end. */
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (!open || length == 0) {
            return open ? 0 : -1;
        }
        try {
            while (true) {
                int count = inflater.inflate(buffer, from, length);
                if (count > 0) {
                    crc.update(buffer, from, count);
                    count(count);
                    return count;
                }
                if (inflater.finished() || inflater.needsDictionary()) {
                    finish();
                    return -1;
                }
                feed();
            }
        } catch (DataFormatException e) {
            return broken();
        }
    }

    // What was expanded before the break is given first: it may tell what it was that is broken.
    private int broken() throws GzipFault {
        int count = (int) (inflater.getBytesWritten() - expanded);
        if (count == 0) {
            open = false;
            throw new GzipFault("is broken gzip", start);
        }
        expanded += count;
        return count;
    }

    private void feed() throws GzipFault, IOException {
        if (!in.fill()) {
            open = false;
            throw new GzipFault("ends in the middle of a gzip member", start);
        }
        inflater.setInput(in.bytes(), in.from(), in.available());
        in.skip(in.available());
    }

    private void count(int count) throws GzipFault {
        expanded += count;
        if (expanded > MANY && expanded > BOMB * inflater.getBytesRead()) {
            open = false;
            throw new GzipFault("expands to more than " + BOMB + " times its size", start);
        }
    }

    private void finish() throws IOException {
        open = false;
        in.skip(-inflater.getRemaining());
        long sum = number() | number() << 16;
        long size = number() | number() << 16;
        if (sum != crc.getValue() || size != (expanded & 0xFFFFFFFFL) || inflater.needsDictionary()) {
            throw new GzipFault("is broken gzip (its checksum does not agree)", start);
        }
    }

    private long number() throws IOException {
        long low = in.read();
        return low | (long) in.read() << 8;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
