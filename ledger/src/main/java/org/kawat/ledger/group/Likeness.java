package org.kawat.ledger.group;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes of holding two reports against each other.
 *
 * @param ruledOut why they cannot be of one act; null if they can
 * @param score the sum of what speaks for it and against
 * @param need what is asked for
 * @param evidence each with its points
 */
public record Likeness(@Nullable String ruledOut, int score, int need, List<String> evidence) {
    public Likeness {
        evidence = List.copyOf(evidence);
    }

    /** Whether the two are taken for reports of one act. */
    public boolean same() {
        return ruledOut == null && score >= need;
    }
}
