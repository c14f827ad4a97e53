package org.kawat.ingest;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a stream of bytes before it is read.
 *
 * @param where what it is called when something is said of it
 * @param name of the file or the last part of the address, by whose ending its kind may be told
 * @param url null for a file
 */
record Origin(
        String where,
        String name,
        @Nullable String url,
        @Nullable String contentType) {
    static Origin file(String where) {
        return new Origin(where, where, null, null);
    }

    /** The same, expanded. */
    Origin expanded() {
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return new Origin(where, plain, url, contentType);
    }
}
