package org.kawat.coder.time;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.time.Construction.Filled;

/**
 * A construction found in a sentence, before it is worked out.
 *
 * @param from index of its first token
 * @param to index after its last token
 */
record Found(Construction construction, List<Filled> slots, int from, int to) {
    /** In the order of the values that the pack gives to words of class "unit". */
    private static final ChronoUnit[] UNITS = {ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS};

    Found {
        slots = List.copyOf(slots);
    }

    @Nullable
    Filled slot(String name) {
        for (Filled f : slots) {
            if (f.slot().equals(name)) {
                return f;
            }
        }
        return null;
    }

    @Nullable
    Integer get(String name) {
        Filled f = slot(name);
        return f == null ? null : Integer.valueOf(f.value());
    }

    /** The unit that an offset is counted in, or null. */
    @Nullable
    ChronoUnit unit() {
        Integer unit = get("unit");
        unit = unit == null ? get("one-unit") : unit;
        return unit == null || unit < 0 || unit >= UNITS.length ? null : UNITS[unit];
    }

    /** How many units an offset counts. */
    int count() {
        Integer n = get("n");
        return n == null ? construction.amount() : n;
    }

    int side() {
        Integer side = get("side");
        return side == null ? 0 : side;
    }
}
