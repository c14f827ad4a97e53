package org.kawat.app.desk.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Frame;
import org.kawat.app.desk.show.Places;
import org.kawat.app.ledger.Period;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.FigureFilter;
import org.kawat.ledger.query.StatementFilter;

/**
 * Which statements, figures or stories are asked for in an address. The names are those of the options of {@code kawat
 * statements}, {@code figures} and {@code stories}.
 */
public final class FactQuery {
    private static final List<String> OF_ARTICLES = List.of("publisher", "since", "until", "language", "text", "story");
    public static final List<String> STATEMENTS = join("speaker", "addressee", "words");
    public static final List<String> FIGURES = join("unit", "kind", "at_least", "at_most", "of");
    public static final List<String> STORIES = join("at_least");

    private static final int LONGEST = 500;
    private static final int FEWEST = 2;
    private static final int MOST = 1000;

    private final List<String> names;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final @Nullable LocalDate since;
    private final @Nullable LocalDate until;

    private FactQuery(List<String> names, Map<String, List<String>> parameters) {
        this.names = names;
        for (String name : names) {
            String value = parameters.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .collect(Collectors.joining(","));
            if (value.length() > LONGEST) {
                errors.add(name + " is longer than " + LONGEST + " characters");
            } else if (!value.isEmpty()) {
                values.put(name, value);
            }
        }
        since = day("since", false);
        until = day("until", true);
        number("at_least");
        number("at_most");
        if (!errors.isEmpty()) {
            throw new BadRequest(400, "bad-filter", String.join("; ", errors), errors);
        }
    }

    private static List<String> join(String... own) {
        return Stream.concat(Stream.of(own), OF_ARTICLES.stream()).toList();
    }

    /**
     * What is asked for in that address; what has none of the names is passed over.
     *
     * @throws BadRequest with a line for each value that cannot be read
     */
    public static FactQuery of(List<String> names, Map<String, List<String>> parameters) {
        return new FactQuery(names, parameters);
    }

    private @Nullable LocalDate day(String name, boolean last) {
        @Nullable String value = values.get(name);
        try {
            return value == null ? null : Period.read(value, last);
        } catch (IllegalArgumentException e) {
            errors.add(name + ": " + e.getMessage());
            return null;
        }
    }

    private @Nullable Double number(String name) {
        @Nullable String value = values.get(name);
        if (value == null) {
            return null;
        }
        if (!value.matches("-?\\d{1,30}(\\.\\d{1,15})?")) {
            errors.add(name + ": '" + value + "' is no number as 1500000 or 2.5");
            return null;
        }
        return Double.valueOf(value);
    }

    /** Of which articles. */
    public FactFilter in() {
        return new FactFilter(
                since, until, values.get("publisher"), values.get("language"), values.get("text"), values.get("story"));
    }

    /** Which statements. */
    public StatementFilter statements() {
        return new StatementFilter(values.get("speaker"), values.get("addressee"), values.get("words"), in());
    }

    /** Which figures. */
    public FigureFilter figures() {
        return new FigureFilter(
                values.get("unit"), values.get("kind"), number("at_least"), number("at_most"), values.get("of"), in());
    }

    /** How many articles a story has at least. */
    public int articles() {
        @Nullable Double wanted = number("at_least");
        return wanted == null ? FEWEST : (int) Math.max(1, Math.min(MOST, Math.ceil(wanted)));
    }

    /** The value of that name as it was given; empty where it was not. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether any of these is asked for. */
    public boolean hasAny(String... some) {
        return Stream.of(some).anyMatch(values::containsKey);
    }

    /** Whether all are wanted. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** As it stands in an address after the question mark. */
    public String print() {
        return names.stream()
                .filter(values::containsKey)
                .map(name -> name + "=" + Places.encode(get(name)))
                .collect(Collectors.joining("&"));
    }

    /** That address of the path with what is asked for, and with more. */
    private String address(String path, String more) {
        String all = Stream.of(more, print()).filter(s -> !s.isEmpty()).collect(Collectors.joining("&"));
        return all.isEmpty() ? path : path + "?" + all;
    }

    /** The address of what comes after; empty where nothing does. */
    public String next(String path, @Nullable String after) {
        return after == null ? "" : address(path, "after=" + Places.encode(after));
    }

    /** The same for programs. */
    public List<Frame.Link> forms(String path) {
        return List.of(
                new Frame.Link("CSV", address(path, "format=csv"), null),
                new Frame.Link("JSON", address(path, ""), null));
    }

    /**
     * What is asked for as a sentence.
     *
     * @param what "statements", "figures" or "stories"
     */
    public String sentence(String what, Labels labels) {
        List<String> parts = new ArrayList<>();
        if (what.equals("stories") && !values.containsKey("at_least")) {
            parts.add(labels.get("asked.stories.at_least", FEWEST));
        }
        values.forEach((name, value) -> parts.add(labels.get(key(what, name), value)));
        return parts.isEmpty()
                ? labels.get("asked." + what + ".all")
                : labels.get("asked." + what, String.join(labels.get("filter.and"), parts));
    }

    private static String key(String what, String name) {
        return what.equals("stories") && name.equals("at_least") ? "asked.stories.at_least" : "asked." + name;
    }
}
