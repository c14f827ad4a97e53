package org.kawat.export;

/**
 * A column of a file.
 *
 * @param what what stands in it; for one that Kawat never fills, "empty: " and why
 */
public record Column(String name, Type type, String what) {
    private static final String EMPTY = "empty:";

    /** What its values are. */
    public enum Type {
        TEXT,
        DATE,
        INTEGER,
        NUMBER,
        FLAG,
        LIST
    }

    /** Whether Kawat ever writes anything there. */
    public boolean filled() {
        return !what.startsWith(EMPTY);
    }
}
