package org.kawat.ingest.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.gzip.GzipFault;
import org.kawat.ingest.gzip.GzipMembers;

/**
 * Members of a gzip file up to the next that begins with a record. Mostly that is one; but a file may also be compressed as a
 * whole, or in blocks that know nothing of records.
 */
final class MemberRun extends InputStream {
    private static final byte[] MAGIC = "WARC/".getBytes(StandardCharsets.US_ASCII);

    private final GzipMembers members;
    private byte[] ahead = new byte[0];
    private int used;
    private boolean ended;
    private boolean more;
    private @Nullable GzipFault fault;

    /** A run that begins with the present member. */
    MemberRun(GzipMembers members) throws IOException {
        this.members = members;
        ahead();
    }

    private void ahead() throws IOException {
        byte[] first = new byte[MAGIC.length];
        int count = 0;
        while (count < first.length) {
            int read = members.read(first, count, first.length - count);
            if (read < 0) {
                break;
            }
            count += read;
        }
        ahead = Arrays.copyOf(first, count);
        used = 0;
    }

    boolean startsWithRecord() {
        return Arrays.equals(ahead, MAGIC);
    }

    /** Begins a new run at the member at which this one has ended. */
    MemberRun next() {
        ended = false;
        more = false;
        return this;
    }

    /** Whether a member follows that begins with a record. */
    boolean more() {
        return more;
    }

    /** What follows this run and is no member; null where all is well. */
    @Nullable
    GzipFault fault() {
        return fault;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        while (!ended) {
            if (used < ahead.length) {
                int count = Math.min(length, ahead.length - used);
                System.arraycopy(ahead, used, buffer, from, count);
                used += count;
                return count;
            }
            int count = members.read(buffer, from, length);
            if (count >= 0) {
                return count;
            }
            goOn();
        }
        return -1;
    }

    private void goOn() throws IOException {
        try {
            if (!members.next()) {
                ended = true;
                return;
            }
        } catch (GzipFault e) {
            fault = e; // the record before it is whole
            ended = true;
            return;
        }
        ahead();
        more = startsWithRecord();
        ended = more;
    }
}
