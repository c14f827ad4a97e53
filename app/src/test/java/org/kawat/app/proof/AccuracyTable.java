package org.kawat.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kawat.app.desk.about.Accuracy;

/**
 * What was measured stands in one file, which says when; it may be no better than what is measured now. The README and the page
 * about Kawat are made from it.
 */
final class AccuracyTable {
    private static final String FILE = "app/src/main/resources/org/kawat/app/desk/about/" + Accuracy.FILE;
    private static final List<String> DETAILS = List.of("status", "date", "mode", "said_by");
    private static final Map<String, String> NAMES = Map.of(
            "events", "events (who, did, whom)",
            "statements", "statements",
            "figures", "figures",
            "dates", "dates",
            "furniture", "furniture of the page");

    private AccuracyTable() {}

    /** What the file says, read from where it is written. */
    static Accuracy read() {
        return Accuracy.read(Repository.read(FILE).lines().toList());
    }

    static void check(Object score) {
        if (Readme.isWritten()) {
            write(score);
        }
        Accuracy accuracy = read();
        Readme.rewrite("accuracy", table(accuracy));
        assertThat(accuracy.scores().keySet()).containsExactlyInAnyOrderElementsOf(NAMES.keySet());
        accuracy.scores()
                .forEach((measure, written) -> assertThat(GoldScoresTest.f1(score, measure))
                        .as("%s says %s for %s", FILE, written.f1(), measure)
                        .isGreaterThan(written.f1() - 0.01));
        accuracy.details()
                .forEach((detail, written) -> assertThat(GoldScoresTest.share(score, detail))
                        .as("%s says %s for %s", FILE, written, detail)
                        .isGreaterThan(written - 0.01));
    }

    /** Puts what is measured now in place of what was; what others measured stays. */
    private static void write(Object score) {
        List<String> lines = new ArrayList<>();
        List<String> before = Repository.read(FILE).lines().toList();
        before.stream().filter(line -> line.startsWith("#")).forEach(lines::add);
        lines.add(line("measured", LocalDate.now(ZoneOffset.UTC), 30));
        for (String measure : List.of("events", "statements", "figures", "dates", "furniture")) {
            Object row = Json.get(score, measure);
            lines.add(line(
                    "score",
                    measure,
                    three(Json.get(row, "precision")),
                    three(Json.get(row, "recall")),
                    three(Json.get(row, "f1"))));
        }
        DETAILS.forEach(detail -> lines.add(line("detail", detail, three(GoldScoresTest.share(score, detail)))));
        before.stream().filter(line -> line.startsWith("unseen")).forEach(lines::add);
        try {
            Files.write(Path.of(Repository.root().toString(), FILE), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(String.valueOf(cell));
        }
        return String.join("\t", texts);
    }

    private static String three(Object number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    /** As it stands in the README. */
    static String table(Accuracy accuracy) {
        StringBuilder table = new StringBuilder("Measured on " + accuracy.measured() + " on " + accuracy.articles()
                + " Indonesian articles that were at hand while Kawat was written:\n\n"
                + "| | precision | recall | F1 |\n| --- | --- | --- | --- |\n");
        accuracy.scores()
                .forEach((measure, score) -> table.append("| ")
                        .append(NAMES.get(measure))
                        .append(" | ")
                        .append(three(score.precision()))
                        .append(" | ")
                        .append(three(score.recall()))
                        .append(" | ")
                        .append(three(score.f1()))
                        .append(" |\n"));
        table.append("\nOf the events found, the status is right in ")
                .append(percent(accuracy, "status"))
                .append(", the date in ")
                .append(percent(accuracy, "date"))
                .append(", the mode in ")
                .append(percent(accuracy, "mode"))
                .append(" and whose word it is in ")
                .append(percent(accuracy, "said_by"))
                .append(".\n");
        return table.toString();
    }

    private static String percent(Accuracy accuracy, String detail) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * accuracy.details().getOrDefault(detail, 0.0));
    }
}
