package org.kawat.app.desk.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.ledger.Period;
import org.kawat.app.view.Labels;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.query.EventFilter;

/**
 * Which events are asked for in an address: {@code ?actor=CHN&type=THREATEN,SANCTION&since=2025-01}. The names are those of
 * the options of {@code kawat events}. The same filter has the same address wherever it is: on the wire, in feeds, in the API
 * and in alerts.
 */
public final class EventQuery {
    /** The names, in the order in which they are put. */
    public static final List<String> NAMES = List.of(
            "source",
            "target",
            "actor",
            "between",
            "type",
            "mode",
            "quad",
            "status",
            "since",
            "until",
            "publisher",
            "said_by",
            "text",
            "language",
            "story",
            "wrong");

    /** The quad classes as they stand in an address. */
    public static final List<String> QUADS =
            List.of("verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict");

    private static final int LONGEST = 500;
    private final Map<String, String> values;
    private final EventFilter filter;

    private EventQuery(Map<String, String> values) {
        this.values = values;
        this.filter = read();
    }

    /**
     * The filter of that address. Several values of one name count as one with commas; what has no name here is passed over.
     *
     * @throws BadRequest with a line for each value that cannot be read
     */
    public static EventQuery of(Map<String, List<String>> parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = parameters.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(v -> !v.isEmpty())
                    .collect(Collectors.joining(","));
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        }
        return new EventQuery(values);
    }

    private EventFilter read() {
        List<String> errors = new ArrayList<>();
        values.forEach((name, value) -> {
            if (value.length() > LONGEST) {
                errors.add(name + " is longer than " + LONGEST + " characters");
            }
        });
        EventFilter.Builder builder = EventFilter.builder()
                .source(upper("source"))
                .target(upper("target"))
                .actor(values.get("actor"))
                .between(one(errors, "between", EventFilter.Between::of))
                .types(each(errors, "type", EventQuery::type))
                .modes(each(errors, "mode", v -> v.toLowerCase(Locale.ROOT)))
                .quads(each(errors, "quad", EventQuery::quad))
                .statuses(each(errors, "status", EventQuery::status))
                .since(one(errors, "since", v -> Period.read(v, false)))
                .until(one(errors, "until", v -> Period.read(v, true)))
                .publisher(values.get("publisher"))
                .saidBy(values.get("said_by"))
                .text(values.get("text"))
                .language(values.get("language"))
                .story(values.get("story"))
                .wrong(truth(errors));
        if (!errors.isEmpty()) {
            throw new BadRequest(400, "bad-filter", String.join("; ", errors), errors);
        }
        return builder.build();
    }

    private @Nullable String upper(String name) {
        String value = values.get(name);
        return value == null ? null : value.toUpperCase(Locale.ROOT);
    }

    private boolean truth(List<String> errors) {
        String value = values.getOrDefault("wrong", "0");
        if (!List.of("0", "1", "true", "false").contains(value)) {
            errors.add("wrong is 1 or 0, not '" + value + "'");
        }
        return value.equals("1") || value.equals("true");
    }

    private <T> List<T> each(List<String> errors, String name, Function<String, T> read) {
        List<T> all = new ArrayList<>();
        for (String value : values.getOrDefault(name, "").split(",")) {
            if (!value.isBlank()) {
                read(errors, name, value.strip(), read).ifPresent(all::add);
            }
        }
        return all;
    }

    private <T> @Nullable T one(List<String> errors, String name, Function<String, T> read) {
        String value = values.get(name);
        return value == null ? null : read(errors, name, value, read).orElse(null);
    }

    private static <T> Optional<T> read(List<String> errors, String name, String value, Function<String, T> read) {
        try {
            return Optional.of(read.apply(value));
        } catch (IllegalArgumentException e) {
            errors.add(name + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private static EventType type(String value) {
        return constant(EventType.values(), value, "type");
    }

    private static Status status(String value) {
        return constant(Status.values(), value, "status");
    }

    private static <E extends Enum<E>> E constant(E[] all, String value, String what) {
        return Arrays.stream(all)
                .filter(c -> c.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + value + "' is no " + what + "; there are "
                        + Arrays.stream(all)
                                .map(c -> what.equals("type")
                                        ? c.name()
                                        : c.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))));
    }

    private static String quad(String value) {
        String quad = value.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        if (!QUADS.contains(quad)) {
            throw new IllegalArgumentException(
                    "'" + value + "' is no quad class; there are " + String.join(", ", QUADS));
        }
        return quad.replace('-', ' ');
    }

    public EventFilter filter() {
        return filter;
    }

    /** The value of that name as it was given; empty where it was not. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** Whether that value is among those given for that name. */
    public boolean has(String name, String value) {
        return Arrays.stream(get(name).split(",")).anyMatch(v -> v.strip().equalsIgnoreCase(value));
    }

    /** Whether all events are wanted. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** What is asked for, by name. */
    public Map<String, String> values() {
        return new LinkedHashMap<>(values);
    }

    /** As it stands in an address after the question mark; empty where all events are wanted. */
    public String print() {
        return print(values);
    }

    /** That address after the path: "?actor=CHN", or nothing. */
    public String suffix() {
        return isEmpty() ? "" : "?" + print();
    }

    /** The address of the same without that name. */
    public String without(String name) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.remove(name);
        return fewer.isEmpty() ? "" : "?" + print(fewer);
    }

    /** The address of the same with another value. */
    public String with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return "?" + print(more);
    }

    private static String print(Map<String, String> values) {
        return NAMES.stream()
                .filter(values::containsKey)
                .map(name -> name + "=" + URLEncoder.encode(values.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** What is asked for as a sentence; for all events, that it is all. */
    public String sentence(Labels labels) {
        if (isEmpty()) {
            return labels.get("filter.all");
        }
        List<String> parts = new ArrayList<>();
        values.forEach((name, value) -> parts.add(
                name.equals("wrong")
                        ? labels.get("filter.wrong")
                        : labels.get("filter." + name, words(name, value, labels))));
        return labels.get("filter.some", String.join(labels.get("filter.and"), parts));
    }

    private static String words(String name, String value, Labels labels) {
        return switch (name) {
            case "between" ->
                labels.join(Arrays.asList(value.toUpperCase(Locale.ROOT).split(",")));
            case "quad" -> list(value, v -> labels.value("quad", v.replace('-', ' ')));
            case "status" -> list(value, v -> labels.value("status", v));
            case "type" -> list(value, v -> labels.value("type", v.toUpperCase(Locale.ROOT)));
            default -> value;
        };
    }

    private static String list(String value, Function<String, String> word) {
        return Arrays.stream(value.split(",")).map(String::strip).map(word).collect(Collectors.joining(", "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventQuery query && new TreeMap<>(values).equals(new TreeMap<>(query.values));
    }

    @Override
    public int hashCode() {
        return new TreeMap<>(values).hashCode();
    }
}
