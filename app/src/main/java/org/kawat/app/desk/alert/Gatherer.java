package org.kawat.app.desk.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.ledger.Entries;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.Arrival;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.ReportEntry;

/** Asks the ledger what has come, and puts what an alert is to be told of among what is to be sent. */
final class Gatherer {
    private static final int AT_A_TIME = 100;
    private final Ledgers ledgers;
    private final Pages pages;
    private final AlertStore store;

    Gatherer(Ledgers ledgers, Pages pages, AlertStore store) {
        this.ledgers = ledgers;
        this.pages = pages;
        this.store = store;
    }

    private record Found(Arrival arrival, List<String> reports) {}

    /** Looks at what has come since the last time. */
    void gather() {
        List<Alert> alerts = store.alerts().stream().filter(a -> !a.paused()).toList();
        if (alerts.isEmpty()) {
            return;
        }
        long last = ledgers.read(LedgerQuery::lastArrival);
        for (Alert alert : alerts) {
            if (alert.arrival() != last) {
                gather(alert, last);
            }
        }
    }

    private void gather(Alert alert, long last) {
        EventFilter filter = alert.query().filter();
        // It was higher if the ledger is an older copy that was put back.
        long after = Math.min(alert.arrival(), last);
        List<Found> found;
        do {
            long from = after;
            found = ledgers.read(ledger -> found(ledger, filter, from));
            after = found.size() < AT_A_TIME
                    ? last
                    : found.get(found.size() - 1).arrival().number();
            store.enqueue(alert.id(), found.stream().map(f -> draft(alert, f)).toList(), after);
        } while (found.size() == AT_A_TIME);
    }

    private static List<Found> found(LedgerQuery ledger, EventFilter filter, long after) {
        List<Found> found = new ArrayList<>();
        for (Arrival arrival : ledger.arrivals(filter, after, AT_A_TIME)) {
            List<String> reports = new ArrayList<>(ledger.event(arrival.reportKey()).reports().stream()
                    .map(ReportEntry::id)
                    .toList());
            if (!reports.contains(arrival.reportKey())) {
                reports.add(arrival.reportKey());
            }
            found.add(new Found(arrival, reports));
        }
        return found;
    }

    private Draft draft(Alert alert, Found found) {
        EventEntry event = found.arrival().event();
        Labels labels = pages.labels(alert.language());
        String text = Told.event(event, labels);
        String id = Secrets.id();
        Map<String, @Nullable Object> fields = fields(alert, id);
        fields.put("event", Entries.event(event));
        fields.put("text", text);
        fields.put("link", alert.desk() + "/events/" + event.id());
        return new Draft(id, event.id(), text, JsonWriter.line(fields).strip(), found.reports());
    }

    /** Something to try a receiver with. */
    Draft trial(Alert alert) {
        String id = Secrets.id();
        String text = pages.labels(alert.language()).get("alerts.trial");
        Map<String, @Nullable Object> fields = fields(alert, id);
        fields.put("event", null);
        fields.put("text", text);
        fields.put("link", alert.desk() + "/alerts/" + alert.id());
        return new Draft(id, null, text, JsonWriter.line(fields).strip(), List.of());
    }

    private static Map<String, @Nullable Object> fields(Alert alert, String delivery) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("kawat", "1");
        fields.put("alert", alert.id());
        fields.put("delivery", delivery);
        return fields;
    }
}
