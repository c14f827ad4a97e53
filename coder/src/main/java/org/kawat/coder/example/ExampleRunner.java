package org.kawat.coder.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.Event;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.Problem;

/**
 * Runs examples, near misses and known gaps of predicates through the whole coder, as docs/predicates.md describes them.
 * Examples are read as published on {@link #PUBLISHED}.
 */
public final class ExampleRunner {
    /** A Wednesday. */
    public static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 22);

    private final Coder coder;

    public ExampleRunner(Coder coder) {
        this.coder = coder;
    }

    /** What is wrong with the example; null if it does what it should. */
    public @Nullable Problem run(String language, Predicate predicate, Predicate.Example example) {
        Report report = coder.code(new Article(null, example.text(), null, PUBLISHED, language, null, null));
        // a narrower entry of the same type may be the one that found it
        List<Event> found = report.events().stream()
                .filter(e -> example.kind() == '-' || example.kind() == '!'
                        ? e.rule().equals(predicate.id())
                        : e.type() == predicate.type())
                .toList();
        switch (example.kind()) {
            case '-' -> {
                return found.isEmpty()
                        ? null
                        : problem(
                                Problem.Code.NEAR_MISS_CODED, predicate, example, "a near miss was coded", report, "");
            }
            case '!' -> {
                return found.isEmpty()
                        ? problem(
                                Problem.Code.GAP_CLOSED,
                                predicate,
                                example,
                                "a known false find is gone",
                                report,
                                "make it a - near miss")
                        : null;
            }
            case '?' -> {
                boolean works = found.stream()
                        .anyMatch(e -> wrong(e, example, report.article().text()) == null);
                return works
                        ? problem(
                                Problem.Code.GAP_CLOSED,
                                predicate,
                                example,
                                "a known gap works now",
                                report,
                                "make it a + example")
                        : null;
            }
            default -> {
                String reason = found.isEmpty() ? "the entry coded nothing" : null;
                for (Event event : found) {
                    reason = wrong(event, example, report.article().text());
                    if (reason == null) {
                        return null;
                    }
                }
                return problem(
                        Problem.Code.EXAMPLE_FAILED, predicate, example, reason == null ? "" : reason, report, "");
            }
        }
    }

    private static @Nullable String wrong(Event event, Predicate.Example example, String text) {
        List<Span> who = marks(example, "who");
        List<Span> whom = marks(example, "whom");
        for (Span did : marks(example, "did")) {
            if (!event.evidence().overlaps(did)) {
                return "the evidence leaves out [did " + did.of(text) + "]";
            }
        }
        String sides = sides(event.sources(), who, "who", text);
        sides = sides == null ? sides(event.targets(), whom, "whom", text) : sides;
        if (sides != null && event.mutual()) {
            List<Span> both = new ArrayList<>(who);
            both.addAll(whom);
            List<Event.Role> roles = new ArrayList<>(event.sources());
            roles.addAll(event.targets());
            sides = sides(roles, both, "who or whom", text);
        }
        return sides != null ? sides : fields(event, example.wanted());
    }

    private static @Nullable String fields(Event event, Map<String, String> wanted) {
        for (Map.Entry<String, String> want : wanted.entrySet()) {
            String found = switch (want.getKey()) {
                case "status" -> event.status().name().toLowerCase(Locale.ROOT);
                case "mode" -> event.mode();
                case "date" -> event.date();
                case "said_by" -> event.saidBy();
                default -> null;
            };
            if (!want.getValue().equals(found)) {
                return want.getKey() + " is " + found + " and not " + want.getValue();
            }
        }
        return null;
    }

    private static @Nullable String sides(List<Event.Role> roles, List<Span> marks, String name, String text) {
        for (Span mark : marks) {
            if (roles.stream().noneMatch(r -> r.span().overlaps(mark))) {
                return "[" + name + " " + mark.of(text) + "] was not found";
            }
        }
        for (Event.Role role : roles) {
            if (marks.stream().noneMatch(m -> m.overlaps(role.span()))) {
                return "[" + name + " " + role.span().of(text) + "] is too much";
            }
        }
        return null;
    }

    private static List<Span> marks(Predicate.Example example, String name) {
        return example.marks().stream()
                .filter(m -> m.name().equals(name))
                .map(m -> new Span(m.begin(), m.end()))
                .toList();
    }

    private static Problem problem(
            Problem.Code code,
            Predicate predicate,
            Predicate.Example example,
            String what,
            Report report,
            String hint) {
        String events = report.events().isEmpty()
                ? "no event"
                : String.join(
                        "; ", report.events().stream().map(e -> show(e, report)).toList());
        return new Problem(
                code,
                predicate.path(),
                example.line(),
                predicate.id(),
                what + ": " + example.text(),
                events,
                expected(predicate, example),
                hint);
    }

    private static String expected(Predicate predicate, Predicate.Example example) {
        if (example.kind() == '-') {
            return "nothing of this entry";
        }
        String event = predicate.type() + " " + marked(example, "who") + " -> " + marked(example, "whom");
        return example.kind() == '?' ? "a gap still, without " + event : event + fieldsOf(example);
    }

    private static String marked(Predicate.Example example, String name) {
        List<String> words =
                marks(example, name).stream().map(m -> m.of(example.text())).toList();
        return words.isEmpty() ? "-" : String.join(", ", words);
    }

    private static String fieldsOf(Predicate.Example example) {
        StringBuilder fields = new StringBuilder();
        example.wanted()
                .forEach((field, value) ->
                        fields.append(' ').append(field).append('=').append(value));
        return fields.toString();
    }

    private static String show(Event event, Report report) {
        return event.rule() + " " + codes(event.sources()) + " -> " + codes(event.targets()) + " "
                + event.status().name().toLowerCase(Locale.ROOT) + " «"
                + event.evidence().of(report.article().text()) + "»";
    }

    private static String codes(List<Event.Role> roles) {
        return roles.isEmpty()
                ? "-"
                : String.join(
                        ",", roles.stream().map(r -> String.valueOf(r.code())).toList());
    }
}
