package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * Which part of an answer is wanted.
 *
 * @param size how many at most
 * @param after the {@link Page#next} of the part before; null for the first
 */
public record Paging(int size, @Nullable String after) {
    public Paging {
        if (size < 1) {
            throw new IllegalArgumentException("size is less than 1");
        }
    }

    /** The first so many. */
    public static Paging first(int size) {
        return new Paging(size, null);
    }
}
