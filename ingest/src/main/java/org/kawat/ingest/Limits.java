package org.kawat.ingest;

/**
 * What is too large, in bytes: what is beyond is named, and the rest goes on.
 *
 * @param text of a plain text file, or of a line of JSON
 * @param page of an HTML page, of a record of an archive
 * @param list of a feed; a site map may be ten times as large, for it is read in passing
 * @param download of anything fetched
 */
public record Limits(int text, int page, int list, int download) {
    /** What no article comes near to, and a heap of 512 MB bears. */
    public static final Limits DEFAULT = new Limits(20 << 20, 4 << 20, 8 << 20, 32 << 20);

    public Limits {
        if (text < 1 || page < 1 || list < 1 || download < 1) {
            throw new IllegalArgumentException("a limit is less than one byte");
        }
    }
}
