package org.kawat.app.desk.alert;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.api.Call;
import org.kawat.app.desk.api.Part;
import org.kawat.app.desk.api.Routes;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.view.Labels;

/** Alerts for programs. */
final class AlertApi implements Part {
    private static final List<String> FIELDS = List.of("filter", "language", "secret", "url");
    private static final int LARGEST = 64_000;
    private final Alerts alerts;
    private final Pages pages;

    AlertApi(Alerts alerts, Pages pages) {
        this.alerts = alerts;
        this.pages = pages;
    }

    @Override
    public void open(Routes routes) {
        routes.get("/alerts", this::list);
        routes.post("/alerts", this::make);
        routes.get("/alerts/{id}", this::one);
        routes.delete("/alerts/{id}", this::remove);
        routes.get("/alerts/{id}/deliveries", this::deliveries);
    }

    private void list(Call call) {
        Map<String, Summary> summaries = alerts.store().summaries();
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Alert alert : alerts.store().alerts()) {
            all.add(fields(call.context(), alert, summaries.getOrDefault(alert.id(), Summary.NONE)));
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("alerts", all);
        answer(call, answer);
    }

    private void make(Call call) {
        Context ctx = call.context();
        Alert alert = alerts.make(ctx, texts(call.body(LARGEST)), "en");
        Map<String, @Nullable Object> fields = fields(ctx, alert, alerts.summary(alert));
        fields.put("secret", alert.secret());
        ctx.status(HttpStatus.CREATED).header("Location", "/api/v1/alerts/" + alert.id());
        answer(call, fields);
    }

    private static Map<String, String> texts(Map<?, ?> given) {
        List<String> errors = new ArrayList<>();
        Map<String, String> fields = new TreeMap<>();
        given.forEach((name, value) -> {
            if (!FIELDS.contains(String.valueOf(name))) {
                errors.add("there is no field '" + name + "'; there are " + String.join(", ", FIELDS));
            } else if (value instanceof String text) {
                fields.put(String.valueOf(name), text);
            } else if (value != null) {
                errors.add(name + " is no text");
            }
        });
        if (!errors.isEmpty()) {
            throw new BadRequest(400, "bad-body", String.join("; ", errors), errors);
        }
        return fields;
    }

    private void one(Call call) {
        Alert alert = alerts.find(call.required("id"));
        answer(call, fields(call.context(), alert, alerts.summary(alert)));
    }

    private void remove(Call call) {
        alerts.remove(call.required("id"));
        call.context().status(HttpStatus.NO_CONTENT);
    }

    private void deliveries(Call call) {
        Alert alert = alerts.find(call.required("id"));
        int limit = call.whole("limit");
        String after = call.text("after");
        long before = after == null ? Long.MAX_VALUE : Long.parseLong(after);
        List<Delivery> found = alerts.store().deliveries(alert.id(), state(call), before, limit + 1);
        List<Delivery> shown = found.subList(0, Math.min(limit, found.size()));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("deliveries", shown.stream().map(this::fields).toList());
        answer.put(
                "next",
                found.size() > limit ? String.valueOf(shown.get(limit - 1).number()) : null);
        answer(call, answer);
    }

    private static Delivery.@Nullable State state(Call call) {
        String given = call.text("state");
        return given == null ? null : Delivery.State.of(given.replace(' ', '-'));
    }

    private Map<String, @Nullable Object> fields(Context ctx, Alert alert, Summary summary) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", alert.id());
        fields.put("filter", alert.filter());
        fields.put("url", AlertLine.shown(alert.url(), pages.visitor(ctx).mayWrite()));
        fields.put("language", alert.language());
        fields.put("state", alert.paused() ? "paused" : "on");
        fields.put("made_at", alert.madeAt());
        fields.put("sent", summary.sent());
        fields.put("waiting", summary.waiting());
        fields.put("given_up", summary.givenUp());
        Delivery last = summary.last();
        fields.put("last", last == null ? null : fields(last));
        return fields;
    }

    private Map<String, @Nullable Object> fields(Delivery delivery) {
        Labels labels = pages.labels("en");
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", delivery.id());
        fields.put("event", delivery.event());
        fields.put("text", delivery.text());
        fields.put("state", delivery.state().print());
        fields.put("attempts", delivery.attempts());
        fields.put("status", delivery.status());
        fields.put(
                "reason", delivery.reason() == null ? null : delivery.reason().print());
        fields.put("why", delivery.reason() == null ? null : DeliveryLine.why(delivery, labels));
        fields.put("made_at", delivery.madeAt());
        fields.put("tried_at", delivery.triedAt());
        boolean due = delivery.state() == Delivery.State.WAITING;
        fields.put("due", due ? Instant.ofEpochMilli(delivery.due()).toString() : null);
        return fields;
    }

    /** Answers with what hangs on more than the ledger, so that nobody keeps it. */
    private static void answer(Call call, Map<String, @Nullable Object> fields) {
        call.context().header("Cache-Control", "no-store");
        call.answer(fields);
    }
}
