package org.kawat.ledger.query;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.store.Database;

/** Reads events in the order in which their reports came. */
final class ArrivalReader {
    private static final String OF_THE_SAME =
            "NOT EXISTS (SELECT 1 FROM report s JOIN arrival b ON b.report_key = s.key WHERE s.event_id = e.id";
    private final Database database;
    private final EventReader events;
    private final EventSearch search;

    ArrivalReader(Database database, EventReader events, EventSearch search) {
        this.database = database;
        this.events = events;
        this.search = search;
    }

    private record Hit(long number, String report, long event) {}

    /** The number of what came last; 0 where nothing has. */
    long last() {
        return database.number("SELECT coalesce(max(number), 0) AS n FROM arrival");
    }

    List<Arrival> after(EventFilter filter, long after, int limit) {
        Conditions conditions = EventSearch.fittingEach(filter)
                .with("a.number > ?", after)
                .with(OF_THE_SAME + " AND b.number > ? AND b.number < a.number)", after);
        // From the log on, so that what came long ago is not looked at.
        List<Hit> hits = database.list(
                "SELECT a.number, a.report_key, e.id FROM arrival a CROSS JOIN report r ON r.key = a.report_key"
                        + " CROSS JOIN event e ON e.id = r.event_id" + conditions.where()
                        + " ORDER BY a.number LIMIT ?",
                row -> new Hit(row.number("number"), row.text("report_key"), row.number("id")),
                conditions.values(limit));
        List<EventEntry> entries = events.events(hits.stream().map(Hit::event).toList());
        return IntStream.range(0, hits.size())
                .mapToObj(i -> new Arrival(hits.get(i).number, hits.get(i).report, entries.get(i)))
                .toList();
    }

    private record Came(
            long event,
            String report,
            @Nullable String first,
            @Nullable String last) {}

    List<Newcomer> newest(EventFilter filter, int limit) {
        Conditions conditions = search.fitting(filter).with(OF_THE_SAME + " AND b.number < a.number)");
        List<Came> came = database.list(
                "SELECT e.id, a.report_key, a.at, (SELECT max(b.at) FROM report s JOIN arrival b ON b.report_key = s.key"
                        + " WHERE s.event_id = e.id) AS last_at FROM arrival a JOIN report r ON r.key = a.report_key"
                        + " JOIN event e ON e.id = r.event_id" + conditions.where()
                        + " ORDER BY a.number DESC LIMIT ?",
                row -> new Came(
                        row.number("id"), row.text("report_key"), row.textOrNull("at"), row.textOrNull("last_at")),
                conditions.values(limit));
        return came.stream()
                .map(c -> new Newcomer(c.report, c.first, c.last, events.detail(c.event)))
                .toList();
    }
}
