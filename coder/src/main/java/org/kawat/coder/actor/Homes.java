package org.kawat.coder.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackFile;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** The state that an outlet's readers call "the government": that of the outlet, else the one that the pack says. */
public final class Homes {
    private static final List<String> COLUMNS = List.of("name", "aliases", "kind", "country", "site");
    private static final String KEY = "home=";

    private final Map<String, String> countries = new HashMap<>();
    private @Nullable String fallback;

    private Homes() {}

    public static Homes of(Pack language, Pack world, Problems problems) {
        Homes homes = new Homes();
        for (PackFile file : language.named("pack.properties")) {
            for (String line : file.lines()) {
                if (line.startsWith(KEY)) {
                    homes.fallback = line.substring(KEY.length()).strip();
                }
            }
        }
        for (Table.Row row : Table.of(world, "outlets.tsv", COLUMNS, problems).rows()) {
            homes.countries.put(row.get("name").toLowerCase(Locale.ROOT), row.get("country"));
            row.list("aliases").forEach(a -> homes.countries.put(a.toLowerCase(Locale.ROOT), row.get("country")));
        }
        return homes;
    }

    /** The home state of the publisher; null where neither the outlet nor the pack gives one. */
    public @Nullable String of(@Nullable String publisher) {
        String country = publisher == null ? null : countries.get(publisher.toLowerCase(Locale.ROOT));
        return country == null || country.isEmpty() ? fallback : country;
    }
}
