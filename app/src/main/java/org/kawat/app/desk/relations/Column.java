package org.kawat.app.desk.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.json.Constants;
import org.kawat.app.view.Labels;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;

/**
 * Events of one kind, the newest first.
 *
 * @param name by which its title is found
 * @param count how many there are
 * @param more addresses of all of them on the wire, with their words
 */
public record Column(String name, long count, List<EventLine> lines, List<More> more) {
    private static final int LINES = 20;
    private static final int AT_ONCE = 6;
    private static final List<Status> UNCONDITIONAL =
            List.of(Status.ACTUAL, Status.PLANNED, Status.NEGATED, Status.ALLEGED, Status.POSSIBLE);

    /** Where all of some events are. */
    public record More(String key, long count, String address) {}

    /** Which events stand together. */
    private record Kind(String name, List<EventType> types) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("talks", List.of(EventType.CONSULT)),
            new Kind("promises", List.of(EventType.AGREE)),
            new Kind("accusations", List.of(EventType.ACCUSE)),
            new Kind("words", List.of(EventType.SUPPORT, EventType.CONCEDE, EventType.REQUEST, EventType.REJECT)),
            new Kind(
                    "deeds",
                    List.of(
                            EventType.COOPERATE,
                            EventType.AID,
                            EventType.RETREAT,
                            EventType.PROTEST,
                            EventType.SANCTION,
                            EventType.MOBILIZE,
                            EventType.COERCE,
                            EventType.ASSAULT)));

    public Column {
        lines = List.copyOf(lines);
        more = List.copyOf(more);
    }

    /** Those that are shown at once. */
    public List<EventLine> first() {
        return lines.subList(0, Math.min(AT_ONCE, lines.size()));
    }

    /** Those that are shown when wanted. */
    public List<EventLine> rest() {
        return lines.subList(first().size(), lines.size());
    }

    /** What is between two in that time, whatever came of it. */
    static List<Column> of(LedgerQuery ledger, Choice choice, String two, Labels labels) {
        List<Column> columns = new ArrayList<>();
        for (Kind kind : KINDS) {
            EventQuery query = query(choice, two, kind.types, UNCONDITIONAL);
            List<EventEntry> events = newest(ledger, query);
            columns.add(column(kind.name, events, List.of(more(ledger, "column.all", query, events)), labels));
        }
        columns.add(2, threats(ledger, choice, two, labels));
        return columns;
    }

    // Threats, and what somebody is ready to do if: both tell what it would take.
    private static Column threats(LedgerQuery ledger, Choice choice, String two, Labels labels) {
        EventQuery threats = query(choice, two, List.of(EventType.THREATEN), UNCONDITIONAL);
        EventQuery conditions = query(choice, two, List.of(), List.of(Status.CONDITIONAL));
        List<EventEntry> one = newest(ledger, threats);
        List<EventEntry> other = newest(ledger, conditions);
        List<EventEntry> both = new ArrayList<>(one);
        both.addAll(other);
        both.sort(
                Comparator.comparing(Column::day).thenComparing(EventEntry::id).reversed());
        List<More> more = new ArrayList<>();
        if (!one.isEmpty()) {
            more.add(more(ledger, "column.threats.all", threats, one));
        }
        if (!other.isEmpty()) {
            more.add(more(ledger, "column.conditions.all", conditions, other));
        }
        return column("threats", both, more, labels);
    }

    private static String day(EventEntry event) {
        return event.day() != null ? event.day() : event.date() != null ? event.date() : "";
    }

    private static EventQuery query(Choice choice, String two, List<EventType> types, List<Status> statuses) {
        List<String> parts = new ArrayList<>(List.of("between", two, "status", joined(statuses)));
        if (!types.isEmpty()) {
            parts.addAll(List.of("type", types.stream().map(Enum::name).collect(Collectors.joining(","))));
        }
        return choice.events(parts.toArray(new String[0]));
    }

    private static String joined(List<Status> statuses) {
        return statuses.stream().map(Constants::lower).collect(Collectors.joining(","));
    }

    private static List<EventEntry> newest(LedgerQuery ledger, EventQuery query) {
        return ledger.events(query.filter(), Paging.first(LINES)).items();
    }

    private static More more(LedgerQuery ledger, String key, EventQuery query, List<EventEntry> shown) {
        long count = shown.size() < LINES ? shown.size() : ledger.count(query.filter());
        return new More(key, count, "/" + query.suffix());
    }

    private static Column column(String name, List<EventEntry> events, List<More> more, Labels labels) {
        List<EventEntry> shown = events.subList(0, Math.min(LINES, events.size()));
        return new Column(name, more.stream().mapToLong(More::count).sum(), EventLine.of(shown, labels), more);
    }
}
