package org.kawat.app.desk.alert;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.HookOptions;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.api.Part;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.Visitor;
import org.kawat.app.view.Labels;
import org.kawat.ingest.web.Addresses;

/** Webhooks that tell others of events. */
public final class AlertRoom implements Room {
    private static final int DELIVERIES = 100;
    private final Pages pages;
    private final AlertStore store;
    private final SenderPlace place;
    private final HookClient client;
    private final Sender sender;
    private final Alerts alerts;

    public AlertRoom(Tools tools) {
        this.pages = tools.pages();
        Path file = AlertFile.beside(tools.options().ledger());
        HookOptions hooks = tools.options().hooks();
        Addresses addresses = new Addresses(hooks.privateAddresses());
        this.store = new AlertStore(AlertFile.open(file), tools.clock());
        this.place = new SenderPlace(file.resolveSibling(file.getFileName() + ".lock"));
        this.client = new HookClient(addresses, hooks.timeout(), (SSLSocketFactory) SSLSocketFactory.getDefault());
        Gatherer gatherer = new Gatherer(tools.ledgers(), pages, store);
        this.sender = new Sender(store, gatherer, client, hooks, place, tools.log(), tools.clock());
        this.alerts = new Alerts(store, new AlertMaker(addresses, tools.clock()), gatherer, sender, tools.ledgers());
        tools.metrics().gauge("alerts_waiting", () -> store.count(Delivery.State.WAITING));
        tools.metrics().gauge("alerts_given_up", () -> store.count(Delivery.State.GIVEN_UP));
    }

    /** The same for programs. */
    public Part operations() {
        return new AlertApi(alerts, pages);
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/alerts", ctx -> show(ctx, null));
        routes.post("/alerts", this::make);
        routes.get("/alerts/{id}", this::one);
        routes.post("/alerts/{id}/pause", ctx -> change(ctx, () -> alerts.pause(ctx.pathParam("id"), true)));
        routes.post("/alerts/{id}/resume", ctx -> change(ctx, () -> alerts.pause(ctx.pathParam("id"), false)));
        routes.post("/alerts/{id}/remove", ctx -> change(ctx, () -> alerts.remove(ctx.pathParam("id"))));
        routes.post("/alerts/{id}/test", this::tryOut);
        routes.post("/alerts/{id}/deliveries/{delivery}/again", this::again);
        sender.start();
    }

    private void show(Context ctx, @Nullable Alert made) {
        EventQuery query = EventQuery.of(ctx.queryParamMap());
        Visitor visitor = pages.visitor(ctx);
        Labels labels = visitor.labels();
        Map<String, Summary> summaries = store.summaries();
        List<AlertLine> lines = store.alerts().stream()
                .map(a -> line(a, summaries.getOrDefault(a.id(), Summary.NONE), visitor))
                .toList();
        AlertsPage page = new AlertsPage(
                lines,
                query.print(),
                query.sentence(labels),
                visitor.mayWrite(),
                made == null ? null : line(made, Summary.NONE, visitor),
                made == null ? null : made.secret());
        pages.around(ctx, "alerts", labels.get("menu.alerts")).show("alerts.jte", page);
        if (made != null) {
            ctx.header("Cache-Control", "no-store"); // there is a secret on it
        }
    }

    private static AlertLine line(Alert alert, Summary summary, Visitor visitor) {
        return AlertLine.of(alert, summary, visitor.labels(), visitor.mayWrite());
    }

    private void make(Context ctx) {
        Map<String, String> fields = new TreeMap<>();
        for (String name : List.of("filter", "url", "secret", "language")) {
            String value = ctx.formParam(name);
            fields.put(name, value == null ? "" : value);
        }
        show(ctx, alerts.make(ctx, fields, pages.visitor(ctx).language()));
    }

    private void one(Context ctx) {
        Alert alert = alerts.find(ctx.pathParam("id"));
        Visitor visitor = pages.visitor(ctx);
        Delivery.State state = state(ctx.queryParam("state"));
        long before = before(ctx.queryParam("before"));
        List<Delivery> found = store.deliveries(alert.id(), state, before, DELIVERIES + 1);
        List<Delivery> shown = found.subList(0, Math.min(DELIVERIES, found.size()));
        String of = state == null ? "" : state.print();
        String next = found.size() > DELIVERIES
                ? "/alerts/" + alert.id() + "?before="
                        + shown.get(DELIVERIES - 1).number() + (of.isEmpty() ? "" : "&state=" + of)
                : "";
        AlertPage page = new AlertPage(
                line(alert, alerts.summary(alert), visitor),
                shown.stream().map(d -> DeliveryLine.of(d, visitor.labels())).toList(),
                of,
                visitor.mayWrite(),
                next);
        pages.around(ctx, "alerts", visitor.labels().get("menu.alerts")).show("alert.jte", page);
    }

    private static Delivery.@Nullable State state(@Nullable String given) {
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

    private static long before(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return Long.MAX_VALUE;
        }
        if (!given.matches("[1-9]\\d{0,17}")) {
            throw new BadRequest("before is a number from 1 on");
        }
        return Long.parseLong(given);
    }

    private static void change(Context ctx, Runnable change) {
        change.run();
        ctx.redirect("/alerts", HttpStatus.SEE_OTHER);
    }

    private void tryOut(Context ctx) {
        String id = ctx.pathParam("id");
        alerts.tryOut(id);
        ctx.redirect("/alerts/" + id, HttpStatus.SEE_OTHER);
    }

    private void again(Context ctx) {
        String id = ctx.pathParam("id");
        alerts.again(id, ctx.pathParam("delivery"));
        ctx.redirect("/alerts/" + id, HttpStatus.SEE_OTHER);
    }

    @Override
    public void close() {
        sender.close();
        client.close();
        place.close();
        store.close();
    }
}
