package org.kawat.ingest.gzip;

import java.io.IOException;

/** Something in a gzip file that cannot be expanded. The message says what, without the place. */
public final class GzipFault extends IOException {
    private static final long serialVersionUID = 1L;
    private final long at;

    GzipFault(String message, long at) {
        super(message);
        this.at = at;
    }

    /** Offset of the member in the file. */
    public long at() {
        return at;
    }

    /** What is wrong. */
    public String what() {
        return String.valueOf(getMessage());
    }
}
