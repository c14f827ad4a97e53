package org.kawat.export;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What CAMEO's table of known groups calls the bodies of states. */
final class Group {
    private static final Map<String, String> ALL =
            Resource.rows("groups.tsv", 2).stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));

    private Group() {}

    static @Nullable String of(String code) {
        return ALL.get(code);
    }
}
