package org.kawat.app.desk.wire;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.desk.http.Frame;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;

/** The wire: the newest events, a line each. */
public final class WireRoom implements Room {
    private static final int LINES = 50;
    private static final int MOST_AHEAD = 100;
    private final Pages pages;
    private final Ledgers ledgers;

    public WireRoom(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/", this::wire);
    }

    private void wire(Context ctx) {
        EventQuery query = EventQuery.of(ctx.queryParamMap());
        String after = ctx.queryParam("after");
        Labels labels = pages.visitor(ctx).labels();
        Wire wire = ledgers.read(ledger -> {
            Optional<LocalDate> today = ledger.lastPublished();
            // What is planned for next month is not what the desk has just heard of: it has a place of its own.
            boolean split = today.isPresent() && query.filter().until() == null;
            Page<EventEntry> page =
                    ledger.events(split ? query.filter().until(today.get()) : query.filter(), new Paging(LINES, after));
            List<EventLine> ahead = split && after == null
                    ? EventLine.of(ledger.ahead(query.filter(), today.get(), MOST_AHEAD), labels)
                    : List.of();
            return new Wire(query, query.sentence(labels), ahead, days(page.items(), labels), next(query, page.next()));
        });
        pages.around(ctx, "wire", labels.get("menu.wire"))
                .links(forms(query, labels))
                .scripts("live.js")
                .show("wire.jte", wire);
    }

    /** The same events in other forms. */
    public static List<Frame.Link> forms(EventQuery query, Labels labels) {
        String more = query.isEmpty() ? "" : "&" + query.print();
        return List.of(
                new Frame.Link("CSV", "/api/v1/events?format=csv" + more, null),
                new Frame.Link("JSON", "/api/v1/events" + query.suffix(), null),
                new Frame.Link("Atom", "/feeds/events.atom" + query.suffix(), "application/atom+xml"),
                new Frame.Link("JSON Feed", "/feeds/events.json" + query.suffix(), "application/feed+json"),
                new Frame.Link(labels.get("link.digest"), "/digest" + query.suffix(), null),
                new Frame.Link(labels.get("link.alert"), "/alerts" + query.suffix(), null));
    }

    private static String next(EventQuery query, @Nullable String after) {
        if (after == null) {
            return "";
        }
        String cursor = "after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
        return "/?" + (query.isEmpty() ? cursor : query.print() + "&" + cursor);
    }

    private static List<Wire.Day> days(List<EventEntry> events, Labels labels) {
        Map<String, List<EventLine>> days = new LinkedHashMap<>();
        for (EventLine line : EventLine.of(events, labels)) {
            days.computeIfAbsent(line.day(), d -> new ArrayList<>()).add(line);
        }
        return days.entrySet().stream()
                .map(day -> new Wire.Day(day.getKey(), day.getValue()))
                .toList();
    }
}
