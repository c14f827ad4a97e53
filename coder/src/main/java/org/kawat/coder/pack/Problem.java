package org.kawat.coder.pack;

/**
 * Something wrong in a pack.
 *
 * @param line 1 for the first line; 0 where the file as a whole is meant
 * @param entry id of the entry, or the empty string
 */
public record Problem(
        Code code, String path, int line, String entry, String what, String found, String expected, String hint) {
    /** Stable codes, so that a problem can be looked up and searched for. */
    public enum Code {
        BAD_ROW("PACK-001"),
        BAD_VALUE("PACK-002"),
        BAD_HEADER("PACK-003"),
        UNKNOWN_KEY("PACK-004"),
        MISSING_KEY("PACK-005"),
        DUPLICATE_ID("PACK-006"),
        NO_EXAMPLE("PACK-007"),
        BAD_EXAMPLE("PACK-008"),
        UNKNOWN_NAME("PACK-009"),
        MISSING_FILE("PACK-010"),
        EXAMPLE_FAILED("PACK-020"),
        NEAR_MISS_CODED("PACK-021"),
        GAP_CLOSED("PACK-022"),
        ARTICLE_FAILED("PACK-023");

        private final String id;

        Code(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder(path);
        if (line > 0) {
            s.append(':').append(line);
        }
        s.append(' ').append(code.id());
        if (!entry.isEmpty()) {
            s.append(' ').append(entry);
        }
        s.append(": ").append(what);
        if (!found.isEmpty()) {
            s.append("; found ").append(found);
        }
        if (!expected.isEmpty()) {
            s.append("; expected ").append(expected);
        }
        if (!hint.isEmpty()) {
            s.append("; hint: ").append(hint);
        }
        return s.toString();
    }
}
