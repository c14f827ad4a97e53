package org.kawat.app.desk.alert;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.alert.Delivery.Reason;
import org.kawat.app.desk.alert.Delivery.State;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Insert;
import org.kawat.ledger.store.Row;

/** Keeps alerts, and what is sent and was. Thread-safe: one after the other. */
final class AlertStore implements AutoCloseable {
    private static final String FIND = "SELECT * FROM delivery WHERE id = ?";
    private final Database database;
    private final Clock clock;

    AlertStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    synchronized void add(Alert alert) {
        new Insert("alert", "id, filter, url, secret, language, desk, paused, arrival, made_at")
                .row(
                        alert.id(),
                        alert.filter(),
                        alert.url(),
                        alert.secret(),
                        alert.language(),
                        alert.desk(),
                        alert.paused(),
                        alert.arrival(),
                        alert.madeAt())
                .into(database);
    }

    /** Takes it out with all its deliveries, and tells whether it was there. */
    synchronized boolean remove(String id) {
        return database.run("DELETE FROM alert WHERE id = ?", id) > 0;
    }

    synchronized boolean pause(String id, boolean paused) {
        return database.run("UPDATE alert SET paused = ? WHERE id = ?", paused, id) > 0;
    }

    /** All of them, the oldest first. */
    synchronized List<Alert> alerts() {
        return database.list("SELECT * FROM alert ORDER BY made_at, id", AlertStore::alert);
    }

    synchronized Optional<Alert> alert(String id) {
        return database.first("SELECT * FROM alert WHERE id = ?", AlertStore::alert, id);
    }

    private static Alert alert(Row row) {
        return new Alert(
                row.text("id"),
                row.text("filter"),
                row.text("url"),
                row.text("secret"),
                row.text("language"),
                row.text("desk"),
                row.flag("paused"),
                row.number("arrival"),
                row.text("made_at"));
    }

    /**
     * Keeps what is to be sent, and up to where the ledger has been looked at: all of it or none. What the receiver was told
     * of before is left out.
     */
    synchronized void enqueue(String alert, List<Draft> drafts, long arrival) {
        database.transaction(() -> {
            // It may have been taken out meanwhile.
            if (database.run("UPDATE alert SET arrival = ? WHERE id = ?", arrival, alert) > 0) {
                drafts.forEach(draft -> enqueue(alert, draft));
            }
            return true;
        });
    }

    private void enqueue(String alert, Draft draft) {
        String reports = JsonWriter.line(draft.reports());
        long known = database.number(
                "SELECT count(*) AS n FROM told WHERE alert_id = ?"
                        + " AND report_key IN (SELECT value FROM json_each(?))",
                alert,
                reports);
        if (known == 0) {
            insert(alert, draft);
        }
        database.run(
                "INSERT OR IGNORE INTO told (alert_id, report_key) SELECT ?, value FROM json_each(?)", alert, reports);
    }

    /** Keeps something to be sent by itself. */
    synchronized void insert(String alert, Draft draft) {
        new Insert("delivery", "id, alert_id, event_key, text, body, state, attempts, due, made_at")
                .row(
                        draft.id(),
                        alert,
                        draft.event(),
                        draft.text(),
                        draft.body(),
                        State.WAITING.print(),
                        0,
                        clock.millis(),
                        now())
                .into(database);
    }

    /** What is to be sent by now, the longest due first; of alerts that are not paused and not among these. */
    synchronized List<Delivery> due(Collection<String> but, int most) {
        return database.list(
                "SELECT d.* FROM delivery d JOIN alert a ON a.id = d.alert_id WHERE d.state = 'waiting' AND d.due <= ?"
                        + " AND (a.paused = 0 OR d.event_key IS NULL)"
                        + " AND a.id NOT IN (SELECT value FROM json_each(?)) ORDER BY d.due, d.number LIMIT ?",
                AlertStore::delivery,
                clock.millis(),
                JsonWriter.line(List.copyOf(but)),
                most);
    }

    /** Keeps that it is about to be sent, and tells whether it still was to be. */
    synchronized boolean claim(String id) {
        return database.run(
                        "UPDATE delivery SET state = 'sending', attempts = attempts + 1, tried_at = ?"
                                + " WHERE id = ? AND state = 'waiting'",
                        now(),
                        id)
                > 0;
    }

    /** Keeps that it has arrived; what was sent is not needed any more. */
    synchronized void sent(String id, Outcome outcome) {
        database.run(
                "UPDATE delivery SET state = 'sent', status = ?, reason = NULL, body = ''"
                        + " WHERE id = ? AND state = 'sending'",
                outcome.status(),
                id);
    }

    /**
     * Keeps that it has not arrived.
     *
     * @param delay how long to wait for the next attempt, in milliseconds; null to give it up
     */
    synchronized void failed(String id, Outcome outcome, @Nullable Long delay) {
        Reason reason = outcome.reason();
        database.run(
                "UPDATE delivery SET state = ?, status = ?, reason = ?, due = ? WHERE id = ? AND state = 'sending'",
                (delay == null ? State.GIVEN_UP : State.WAITING).print(),
                outcome.status(),
                reason == null ? null : reason.print(),
                clock.millis() + (delay == null ? 0 : delay),
                id);
    }

    /**
     * Gives up what was being sent when Kawat was stopped: it may have arrived, and is not to arrive twice.
     *
     * @return how many
     */
    synchronized int giveUpInterrupted() {
        return database.run(
                "UPDATE delivery SET state = 'given-up', status = NULL, reason = ? WHERE state = 'sending'",
                Reason.STOPPED.print());
    }

    /** Has it sent again although it was given up, with all the attempts of a new one; tells whether it was. */
    synchronized boolean again(String alert, String id) {
        return database.run(
                        "UPDATE delivery SET state = 'waiting', attempts = 0, due = ?"
                                + " WHERE id = ? AND alert_id = ? AND state = 'given-up'",
                        clock.millis(),
                        id,
                        alert)
                > 0;
    }

    /** How it goes, by alert. */
    synchronized Map<String, Summary> summaries() {
        Map<String, Map<State, Long>> counts = new HashMap<>();
        database.each(
                "SELECT alert_id, state, count(*) AS n FROM delivery GROUP BY alert_id, state",
                row -> counts.computeIfAbsent(row.text("alert_id"), id -> new HashMap<>())
                        .put(State.of(row.text("state")), row.number("n")));
        Map<String, Summary> all = new HashMap<>();
        for (Alert alert : alerts()) {
            Map<State, Long> of = counts.getOrDefault(alert.id(), Map.of());
            all.put(
                    alert.id(),
                    new Summary(
                            of.getOrDefault(State.SENT, 0L),
                            of.getOrDefault(State.WAITING, 0L) + of.getOrDefault(State.SENDING, 0L),
                            of.getOrDefault(State.GIVEN_UP, 0L),
                            last(alert.id())));
        }
        return all;
    }

    private @Nullable Delivery last(String alert) {
        return database.first(
                        "SELECT * FROM delivery WHERE alert_id = ? AND tried_at IS NOT NULL"
                                + " ORDER BY tried_at DESC, number DESC LIMIT 1",
                        AlertStore::delivery,
                        alert)
                .orElse(null);
    }

    /**
     * What is and was sent, the newest first.
     *
     * @param state only those; null for all
     * @param before only those with a lower number
     */
    synchronized List<Delivery> deliveries(String alert, @Nullable State state, long before, int most) {
        String of = state == null ? "" : " AND state = '" + state.print() + "'";
        return database.list(
                "SELECT * FROM delivery WHERE alert_id = ?" + of + " AND number < ? ORDER BY number DESC LIMIT ?",
                AlertStore::delivery,
                alert,
                before,
                most);
    }

    synchronized Optional<Delivery> delivery(String id) {
        return database.first(FIND, AlertStore::delivery, id);
    }

    /** How many are in that state. */
    synchronized long count(State state) {
        return database.number("SELECT count(*) AS n FROM delivery WHERE state = '" + state.print() + "'");
    }

    private static Delivery delivery(Row row) {
        String reason = row.textOrNull("reason");
        return new Delivery(
                row.number("number"),
                row.text("id"),
                row.text("alert_id"),
                row.textOrNull("event_key"),
                row.text("text"),
                row.text("body"),
                State.of(row.text("state")),
                row.count("attempts"),
                row.number("due"),
                row.countOrNull("status"),
                reason == null ? null : Reason.of(reason),
                row.text("made_at"),
                row.textOrNull("tried_at"));
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
