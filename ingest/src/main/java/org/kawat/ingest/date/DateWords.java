package org.kawat.ingest.date;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.text.Resources;

/** Names of months and of time zones. */
final class DateWords {
    private final Map<String, Integer> months = new LinkedHashMap<>();
    private final Map<String, ZoneOffset> zones = new LinkedHashMap<>();

    private DateWords() {}

    static DateWords load() {
        DateWords words = new DateWords();
        for (List<String> row : Resources.rows(DateWords.class, "words.tsv")) {
            for (String word : row.get(2).split("\\|")) {
                if (row.get(0).equals("month")) {
                    words.months.put(word, Integer.valueOf(row.get(1)));
                } else {
                    words.zones.put(word, ZoneOffset.of(row.get(1)));
                }
            }
        }
        return words;
    }

    @Nullable
    Integer month(String name) {
        return months.get(name.toLowerCase(Locale.ROOT));
    }

    @Nullable
    ZoneOffset zone(String name) {
        return zones.get(name.toLowerCase(Locale.ROOT));
    }
}
