package org.kawat.export;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What other tables call a state.
 *
 * @param fips its code of FIPS 10-4
 * @param cow its number in the Correlates of War
 * @param cameo its code in CAMEO's table of countries
 */
record State(String code, @Nullable String fips, @Nullable Integer cow, String cameo, String name) {
    private static final Map<String, State> ALL = Resource.rows("states.tsv", 5).stream()
            .map(row -> new State(
                    row.get(0),
                    given(row.get(1)),
                    row.get(2).equals(Resource.NONE) ? null : Integer.valueOf(row.get(2)),
                    row.get(3).equals(Resource.NONE) ? row.get(0) : row.get(3),
                    row.get(4)))
            .collect(Collectors.toMap(State::code, Function.identity()));

    /** The state with that ISO code; null if it is none. */
    static @Nullable State of(String code) {
        return ALL.get(code);
    }

    private static @Nullable String given(String cell) {
        return cell.equals(Resource.NONE) ? null : cell;
    }
}
