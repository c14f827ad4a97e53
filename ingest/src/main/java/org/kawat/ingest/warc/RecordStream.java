package org.kawat.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The records of an uncompressed stretch of WARC. A record's length is believed only if a record, or the end, follows there;
 * else the record ends where the next begins.
 */
final class RecordStream {
    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HTML_END = "</html>".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_HEADER = 1 << 16;
    private static final int STEP = 1 << 16;
    private static final int GAP = 64; // between records there are two line ends, or some more

    private final Feeder feeder;
    private final int most;
    private Headers current = Headers.NONE;

    /** Records with up to so many bytes. */
    RecordStream(InputStream in, int most) {
        this.feeder = new Feeder(in);
        this.most = most;
    }

    /** The next record; null at the end. */
    @Nullable
    Record next() throws IOException {
        current = Headers.NONE;
        long skipped = toMagic();
        long at = feeder.position();
        if (feeder.ensure(MAGIC.length) < MAGIC.length) {
            return skipped > GAP ? Record.broken(at - skipped, "is no WARC record") : null;
        }
        if (skipped > GAP) {
            return Record.broken(at - skipped, "is no WARC record");
        }
        int available = feeder.ensure(LONGEST_HEADER);
        int end = Headers.end(feeder.buffer(), feeder.from(), feeder.from() + available) - feeder.from();
        if (end < 0) {
            feeder.end();
            feeder.skip(MAGIC.length);
            return Record.broken(at, "has a header without an end");
        }
        Headers headers = Headers.of(feeder.buffer(), feeder.from(), feeder.from() + end);
        current = headers;
        feeder.skip(end + (feeder.at(end) == '\r' ? 2 : 1));
        return content(headers, at);
    }

    /** The header of the record at which the stream broke; of none where it was between records. */
    Headers current() {
        return current;
    }

    private Record content(Headers headers, long at) throws IOException {
        long length = headers.size("content-length");
        boolean wanted =
                "response".equals(String.valueOf(headers.get("warc-type")).toLowerCase(Locale.ROOT));
        if (length >= 0 && length <= most) {
            int size = (int) length;
            int there = feeder.ensure(size + GAP);
            if (there >= size && endsAt(size, there)) {
                return new Record(headers, at, wanted ? feeder.take(size) : skipped(size), null, null);
            }
        }
        return unbelieved(headers, at, length, wanted);
    }

    private byte[] skipped(int size) {
        feeder.skip(size);
        return new byte[0];
    }

    /** Whether a record may end there: the stream ends too, or the next record begins. */
    private boolean endsAt(int size, int there) throws IOException {
        int i = size;
        while (i < there && (feeder.at(i) == '\r' || feeder.at(i) == '\n')) {
            i++;
        }
        if (i == there) {
            feeder.end();
            return true;
        }
        return i > size && isMagic(i, there);
    }

    private boolean isMagic(int index, int there) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (index + i >= there || feeder.at(index + i) != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /** A record whose length is missing, wrong or too large: it goes on until the next one begins. */
    private Record unbelieved(Headers headers, long at, long length, boolean wanted) throws IOException {
        int size = 0;
        while (true) {
            int there = feeder.ensure(size + STEP);
            int next = nextRecord(Math.max(0, size - GAP), there);
            if (next < 0 && there < size + STEP) {
                feeder.end();
            }
            if (next >= 0 || there < size + STEP) {
                return recovered(headers, at, length, next >= 0 ? next : there, next < 0, wanted);
            }
            size = there;
            if (size > most) {
                skipToNext();
                return Record.tooLarge(headers, at);
            }
        }
    }

    /** Passes over what is left of a record that is too large. */
    private void skipToNext() throws IOException {
        while (true) {
            int there = feeder.ensure(STEP);
            int next = nextRecord(0, there);
            if (next >= 0) {
                feeder.skip(next);
                return;
            }
            if (there < STEP) {
                feeder.end();
                feeder.skip(there);
                return;
            }
            feeder.skip(there - GAP);
        }
    }

    private Record recovered(Headers headers, long at, long length, int size, boolean last, boolean wanted) {
        int end = size;
        while (end > 0 && (feeder.at(end - 1) == '\r' || feeder.at(end - 1) == '\n')) {
            end--;
        }
        boolean whole = endsAsPage(end);
        byte[] content = feeder.take(end);
        if (!wanted) {
            return new Record(headers, at, new byte[0], null, null);
        }
        if (length < 0 || length < size || whole) {
            String said = length < 0 ? "has no length" : "has a wrong length (" + length + ")";
            return new Record(headers, at, content, said + "; read to where the next begins", null);
        }
        String what = last ? "is cut short (" + end + " of " + length + " bytes)" : "is shorter than it says";
        return new Record(headers, at, new byte[0], null, what);
    }

    private boolean endsAsPage(int end) {
        if (end < HTML_END.length) {
            return false;
        }
        for (int i = 0; i < HTML_END.length; i++) {
            if (Character.toLowerCase(feeder.at(end - HTML_END.length + i)) != HTML_END[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the next record begins behind an empty line; -1 where none does among those bytes. */
    private int nextRecord(int from, int there) {
        for (int i = Math.max(2, from); i < there - MAGIC.length; i++) {
            if (feeder.at(i) == 'W' && isMagic(i, there) && feeder.at(i - 1) == '\n' && isLineEnd(i - 2)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isLineEnd(int index) {
        return feeder.at(index) == '\r' || feeder.at(index) == '\n';
    }

    /** Goes to where a record begins at a line's start, and gives how many bytes that are none lie before. */
    private long toMagic() throws IOException {
        long passed = 0;
        while (true) {
            int there = feeder.ensure(STEP);
            for (int i = 0; i <= there - MAGIC.length; i++) {
                boolean lineStart = i == 0 ? passed == 0 : feeder.at(i - 1) == '\n';
                if (feeder.at(i) == 'W' && lineStart && isMagic(i, there)) {
                    feeder.skip(i);
                    return passed + i;
                }
            }
            if (there < STEP) {
                feeder.end();
                feeder.skip(there);
                return passed + there;
            }
            int looked = there - MAGIC.length - 1; // one less, so that the byte before is always there
            feeder.skip(looked);
            passed += looked;
        }
    }
}
