package org.kawat.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of measured accuracy in the README, which says when it was measured; it may be no better than what is measured now. */
final class AccuracyTable {
    private static final Map<String, String> NAMES = Map.of(
            "events", "events (who, did, whom)",
            "statements", "statements",
            "figures", "figures",
            "dates", "dates",
            "furniture", "furniture of the page");
    private static final Pattern ROW = Pattern.compile("\\| ([a-z (,)]+) \\| [0-9.]+ \\| [0-9.]+ \\| ([0-9.]+) \\|");

    private AccuracyTable() {}

    static void check(Object score) {
        Readme.rewrite("accuracy", of(score));
        Matcher row = ROW.matcher(Readme.part("accuracy"));
        int rows = 0;
        while (row.find()) {
            String measure = NAMES.entrySet().stream()
                    .filter(e -> e.getValue().equals(row.group(1)))
                    .findFirst()
                    .orElseThrow()
                    .getKey();
            assertThat(GoldScoresTest.f1(score, measure))
                    .as("README.md says %s for %s", row.group(2), measure)
                    .isGreaterThan(Double.parseDouble(row.group(2)) - 0.01);
            rows++;
        }
        assertThat(rows).isEqualTo(NAMES.size());
    }

    private static String of(Object score) {
        StringBuilder table = new StringBuilder("Measured on " + LocalDate.now(ZoneOffset.UTC)
                + " on 30 Indonesian articles that were at hand while Kawat was written:\n\n"
                + "| | precision | recall | F1 |\n| --- | --- | --- | --- |\n");
        for (String measure : List.of("events", "statements", "figures", "dates", "furniture")) {
            Object row = Json.get(score, measure);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f |%n".replace("%n", "\n"),
                    NAMES.get(measure),
                    Json.get(row, "precision"),
                    Json.get(row, "recall"),
                    Json.get(row, "f1")));
        }
        table.append("\nOf the events found, the status is right in ")
                .append(percent(score, "status"))
                .append(", the date in ")
                .append(percent(score, "date"))
                .append(", the mode in ")
                .append(percent(score, "mode"))
                .append(" and whose word it is in ")
                .append(percent(score, "said_by"))
                .append(".\n");
        return table.toString();
    }

    private static String percent(Object score, String name) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * GoldScoresTest.share(score, name));
    }
}
