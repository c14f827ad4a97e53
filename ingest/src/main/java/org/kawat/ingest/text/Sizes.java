package org.kawat.ingest.text;

/** Sizes as people write them. */
public final class Sizes {
    private Sizes() {}

    /** "20 MB", "512 kB" or "123 bytes": whatever is exact. */
    public static String shown(long bytes) {
        if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MB";
        }
        return bytes >= 1 << 10 && bytes % (1 << 10) == 0 ? (bytes >> 10) + " kB" : bytes + " bytes";
    }
}
