package org.kawat.app.desk.relations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.json.Constants;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.query.MatrixFilter;
import org.kawat.ledger.query.RelationFilter;

/**
 * Which time is asked for, and what is to count. Only what happened counts, unless the address says otherwise.
 *
 * @param query the part of the address that says so
 */
public record Choice(EventQuery query) {
    private static final List<String> NAMES = List.of("since", "until", "status");

    /** What can be chosen to count: nothing given is what happened. */
    public static final List<String> STATUSES = List.of(
            "",
            "actual,planned,conditional",
            "planned,conditional",
            "alleged,possible",
            "actual,planned,conditional,negated,alleged,possible");

    static Choice of(Map<String, List<String>> parameters) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        for (String name : NAMES) {
            own.put(name, parameters.getOrDefault(name, List.of()));
        }
        return new Choice(EventQuery.of(own));
    }

    public @Nullable LocalDate since() {
        return query.filter().since();
    }

    public @Nullable LocalDate until() {
        return query.filter().until();
    }

    public List<Status> statuses() {
        List<Status> given = query.filter().statuses();
        return given.isEmpty() ? List.of(Status.ACTUAL) : given;
    }

    MatrixFilter matrix() {
        return new MatrixFilter(since(), until(), statuses(), List.of());
    }

    RelationFilter relations(@Nullable String one, @Nullable String other, RelationFilter.Step step) {
        return new RelationFilter(one, other, since(), until(), statuses(), step);
    }

    /** Those events of this time and status that also fit this: names and values by turns. */
    EventQuery events(String... more) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        query.values().forEach((name, value) -> all.put(name, List.of(value)));
        all.put("status", List.of(statuses().stream().map(Constants::lower).collect(Collectors.joining(","))));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], List.of(more[i + 1]));
        }
        return EventQuery.of(all);
    }

    /** The same with another time. */
    Choice within(@Nullable String since, @Nullable String until) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("since", since == null ? List.of() : List.of(since));
        all.put("until", until == null ? List.of() : List.of(until));
        all.put("status", List.of(query.get("status")));
        return of(all);
    }

    boolean isSameTime(Choice other) {
        return Objects.equals(since(), other.since()) && Objects.equals(until(), other.until());
    }

    /** The address of that page for this choice, with this as well: names and values by turns; what is empty is left out. */
    public String address(String path, String... more) {
        List<String> parts = new ArrayList<>();
        if (!query.isEmpty()) {
            parts.add(query.print());
        }
        for (int i = 0; i < more.length; i += 2) {
            if (!more[i + 1].isEmpty()) {
                parts.add(more[i] + "=" + URLEncoder.encode(more[i + 1], StandardCharsets.UTF_8));
            }
        }
        return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
    }
}
