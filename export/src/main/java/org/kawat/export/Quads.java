package org.kawat.export;

import java.util.Set;

/** Divisions of CAMEO's roots into four, or five. No two agree. */
final class Quads {
    private static final Set<String> PHOENIX_VERBAL_CONFLICT = Set.of("09", "10", "11", "12", "13", "16");

    private Quads() {}

    /** GDELT's: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
    static int gdelt(String root) {
        if (root.compareTo("05") <= 0) {
            return 1;
        }
        if (root.compareTo("08") <= 0) {
            return 2;
        }
        return root.compareTo("13") <= 0 ? 3 : 4;
    }

    /** Phoenix's: 0 for what is neutral, then as GDELT's, but that reducing relations is verbal. */
    static int phoenix(String root) {
        if (root.compareTo("02") <= 0) {
            return 0;
        }
        return PHOENIX_VERBAL_CONFLICT.contains(root) ? 3 : gdelt(root);
    }
}
