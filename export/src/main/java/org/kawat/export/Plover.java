package org.kawat.export;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A type and mode, as PLOVER knows them.
 *
 * @param printed the mode that is written: PLOVER's own, or what it has for one of Kawat's
 * @param score PLOVER's score of conflict and cooperation, from -10 to 10
 */
record Plover(String type, String mode, @Nullable String printed, BigDecimal score) {
    private static final Map<String, Plover> ALL = Resource.rows("plover.tsv", 4).stream()
            .map(row -> new Plover(
                    row.get(0),
                    row.get(1),
                    row.get(2).equals(Resource.NONE) ? null : row.get(2),
                    new BigDecimal(row.get(3))))
            .collect(Collectors.toMap(Plover::key, row -> row));

    private static String key(Plover row) {
        return row.type + ':' + row.mode;
    }

    /** Of a mode that PLOVER does not have for the type, that of the type alone. */
    static Plover of(String type, @Nullable String mode) {
        Plover alone = Objects.requireNonNull(ALL.get(type + ':' + Resource.NONE), type);
        return mode == null ? alone : ALL.getOrDefault(type + ':' + mode, alone);
    }
}
