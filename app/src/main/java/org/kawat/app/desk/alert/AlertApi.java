package org.kawat.app.desk.alert;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.json.JsonTree;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.app.view.Labels;

/** Alerts for programs. */
final class AlertApi {
    private static final List<String> FIELDS = List.of("filter", "language", "secret", "url");
    private static final int MOST = 500;
    private final Alerts alerts;
    private final Pages pages;

    AlertApi(Alerts alerts, Pages pages) {
        this.alerts = alerts;
        this.pages = pages;
    }

    void open(JavalinDefaultRoutingApi routes) {
        routes.get("/api/v1/alerts", this::list);
        routes.post("/api/v1/alerts", this::make);
        routes.get("/api/v1/alerts/{id}", this::one);
        routes.delete("/api/v1/alerts/{id}", this::remove);
        routes.get("/api/v1/alerts/{id}/deliveries", this::deliveries);
    }

    private void list(Context ctx) {
        Map<String, Summary> summaries = alerts.store().summaries();
        List<Map<String, @Nullable Object>> all = new ArrayList<>();
        for (Alert alert : alerts.store().alerts()) {
            all.add(fields(ctx, alert, summaries.getOrDefault(alert.id(), new Summary(0, 0, 0, null))));
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("alerts", all);
        json(ctx, answer);
    }

    private void make(Context ctx) {
        Alert alert = alerts.make(ctx, body(ctx), "en");
        Map<String, @Nullable Object> fields = fields(ctx, alert, alerts.summary(alert));
        fields.put("secret", alert.secret());
        ctx.status(HttpStatus.CREATED).header("Location", "/api/v1/alerts/" + alert.id());
        json(ctx, fields);
    }

    private static Map<String, String> body(Context ctx) {
        Object tree;
        try {
            tree = JsonTree.read(ctx.bodyAsBytes());
        } catch (IOException e) {
            throw new BadRequest(400, "bad-json", "the body is no JSON");
        }
        if (!(tree instanceof Map<?, ?> given)) {
            throw new BadRequest(400, "bad-json", "the body is no JSON object");
        }
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
            throw new BadRequest(400, "bad-alert", String.join("; ", errors), errors);
        }
        return fields;
    }

    private void one(Context ctx) {
        Alert alert = alerts.find(ctx.pathParam("id"));
        json(ctx, fields(ctx, alert, alerts.summary(alert)));
    }

    private void remove(Context ctx) {
        alerts.remove(ctx.pathParam("id"));
        ctx.status(HttpStatus.NO_CONTENT);
    }

    private void deliveries(Context ctx) {
        Alert alert = alerts.find(ctx.pathParam("id"));
        int limit = (int) number(ctx, "limit", 100, MOST);
        long before = number(ctx, "after", Long.MAX_VALUE, Long.MAX_VALUE);
        List<Delivery> found = alerts.store().deliveries(alert.id(), state(ctx.queryParam("state")), before, limit + 1);
        List<Delivery> shown = found.subList(0, Math.min(limit, found.size()));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("deliveries", shown.stream().map(this::fields).toList());
        answer.put(
                "next",
                found.size() > limit ? String.valueOf(shown.get(limit - 1).number()) : null);
        json(ctx, answer);
    }

    /** Which deliveries are asked for; null for all. */
    static Delivery.@Nullable State state(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        for (Delivery.State state : Delivery.State.values()) {
            if (state.print().equals(given)) {
                return state;
            }
        }
        throw new BadRequest("'" + given + "' is no state; there are waiting, sending, sent, given-up");
    }

    /** A number that is asked for, from 1 on. */
    static long number(Context ctx, String name, long standard, long most) {
        String given = ctx.queryParam(name);
        if (given == null || given.isBlank()) {
            return standard;
        }
        if (!given.matches("[1-9]\\d{0,17}") || Long.parseLong(given) > most) {
            throw new BadRequest(
                    name + " is a number from 1 on" + (most == Long.MAX_VALUE ? "" : ", " + most + " at most"));
        }
        return Long.parseLong(given);
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

    private static void json(Context ctx, Map<String, @Nullable Object> fields) {
        ctx.header("Cache-Control", "no-store");
        ctx.contentType("application/json; charset=utf-8").result(JsonWriter.line(fields));
    }
}
