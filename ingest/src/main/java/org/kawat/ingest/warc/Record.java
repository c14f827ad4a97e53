package org.kawat.ingest.warc;

import org.jspecify.annotations.Nullable;

/**
 * A record of an archive, or what is wrong where one should be.
 *
 * @param at offset in the uncompressed stretch
 * @param content of a response; empty of any other kind
 * @param note what was wrong and could be mended
 * @param fault what is wrong; null where the content can be read
 */
record Record(
        Headers headers,
        long at,
        byte[] content,
        @Nullable String note,
        @Nullable String fault) {
    static final String TOO_LARGE = "too large";

    static Record broken(long at, String fault) {
        return new Record(Headers.NONE, at, new byte[0], null, fault);
    }

    static Record tooLarge(Headers headers, long at) {
        return new Record(headers, at, new byte[0], null, TOO_LARGE);
    }

    boolean isResponse() {
        return "response".equalsIgnoreCase(headers.get("warc-type"));
    }
}
