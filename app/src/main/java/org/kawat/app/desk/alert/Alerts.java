package org.kawat.app.desk.alert;

import io.javalin.http.Context;
import java.util.Map;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.ledger.query.LedgerQuery;

/** What pages and API do with alerts. */
final class Alerts {
    private final AlertStore store;
    private final AlertMaker maker;
    private final Gatherer gatherer;
    private final Sender sender;
    private final Ledgers ledgers;

    Alerts(AlertStore store, AlertMaker maker, Gatherer gatherer, Sender sender, Ledgers ledgers) {
        this.store = store;
        this.maker = maker;
        this.gatherer = gatherer;
        this.sender = sender;
        this.ledgers = ledgers;
    }

    AlertStore store() {
        return store;
    }

    /** Makes an alert that begins with what comes from now on. */
    Alert make(Context ctx, Map<String, String> fields, String language) {
        String desk = ctx.scheme() + "://" + ctx.header("Host");
        Alert alert = maker.make(fields, language, desk, ledgers.read(LedgerQuery::lastArrival));
        store.add(alert);
        return alert;
    }

    Alert find(String id) {
        return store.alert(id).orElseThrow(Alerts::unknown);
    }

    Summary summary(Alert alert) {
        return store.summaries().getOrDefault(alert.id(), Summary.NONE);
    }

    void pause(String id, boolean paused) {
        require(store.pause(id, paused));
        sender.wake();
    }

    void remove(String id) {
        require(store.remove(id));
    }

    void tryOut(String id) {
        store.insert(id, gatherer.trial(find(id)));
        sender.wake();
    }

    void again(String alert, String delivery) {
        require(store.again(alert, delivery));
        sender.wake();
    }

    private static void require(boolean found) {
        if (!found) {
            throw unknown();
        }
    }

    private static BadRequest unknown() {
        return new BadRequest(404, "not-found", "there is no such alert or delivery");
    }
}
