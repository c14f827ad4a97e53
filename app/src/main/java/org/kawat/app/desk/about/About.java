package org.kawat.app.desk.about;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kawat.app.view.Labels;
import org.kawat.coder.EventType;
import org.kawat.ledger.query.Counts;

/**
 * What Kawat says of itself.
 *
 * @param languages those that it reads
 * @param types PLOVER's, by their quad class
 * @param modes by the name of the type that they go with
 */
public record About(
        String version,
        Accuracy accuracy,
        Counts counts,
        List<Language> languages,
        Map<String, List<EventType>> types,
        Map<String, List<String>> modes) {
    /** The quad classes in their order. */
    public static final List<String> QUADS =
            List.of("verbal cooperation", "material cooperation", "verbal conflict", "material conflict");

    public About {
        languages = List.copyOf(languages);
        types = new TreeMap<>(types);
        modes = new LinkedHashMap<>(modes);
    }

    /** How much the ledger holds of what, in the order in which it is told. */
    public Map<String, Long> holds() {
        Map<String, Long> holds = new LinkedHashMap<>();
        holds.put("articles", counts.articles());
        holds.put("sightings", counts.sightings());
        holds.put("stories", counts.stories());
        holds.put("reports", counts.reports());
        holds.put("events", counts.events());
        holds.put("statements", counts.statements());
        holds.put("figures", counts.figures());
        return holds;
    }

    /** A number as the reader's language writes it. */
    public static String number(long value, Labels labels) {
        return labels.number(BigDecimal.valueOf(value));
    }

    /** A score with three digits. */
    public static String three(double score, Labels labels) {
        return String.format(Locale.ROOT, "%.3f", score).replace(".", labels.get("number.decimal"));
    }

    /** How often that field of events found is right. */
    public String percent(String field) {
        return String.format(Locale.ROOT, "%.0f %%", 100 * accuracy.details().getOrDefault(field, 0.0));
    }

    /**
     * A language that a pack is there for.
     *
     * @param status "draft", "tested" or "maintained", as the pack says
     */
    public record Language(String code, String name, String status) {}
}
