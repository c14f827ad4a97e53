package org.kawat.ingest.gzip;

import java.io.IOException;
import java.io.InputStream;

/** All members of a gzip file as one stream. The first fault is its end, as an exception. */
public final class GzipStream extends InputStream {
    private final GzipMembers members;
    private boolean begun;
    private boolean ended;

    /** What is in that stream. */
    public GzipStream(InputStream in) {
        members = new GzipMembers(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!ended) {
            int count = begun ? members.read(buffer, from, length) : -1;
            if (count >= 0) {
                return count;
            }
            ended = !members.next();
            begun = true;
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        members.close();
    }
}
