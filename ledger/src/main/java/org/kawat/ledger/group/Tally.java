package org.kawat.ledger.group;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts values, and knows the commonest: of those that are even, the one that came first. */
final class Tally<T> {
    private final Map<T, Integer> counts = new LinkedHashMap<>();

    Tally<T> add(@Nullable T value) {
        if (value != null) {
            counts.merge(value, 1, Integer::sum);
        }
        return this;
    }

    Optional<T> commonest() {
        T best = null;
        int most = 0;
        for (Map.Entry<T, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return Optional.ofNullable(best);
    }

    boolean has(T value) {
        return counts.containsKey(value);
    }

    Map<T, Integer> counts() {
        return counts;
    }
}
