package org.kawat.app.desk.live;

import io.javalin.http.sse.SseClient;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.desk.http.Frame;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Log;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.ledger.query.Arrival;
import org.kawat.ledger.query.LedgerQuery;

/**
 * News of the ledger as it comes, as server-sent events: to each page that is open the events that fit its filter. One thread
 * looks whether the ledger has changed, whoever has written to it.
 */
public final class LiveRoom implements Room {
    private static final int MOST_PAGES = 300;
    private static final int MOST_EVENTS = 50;
    private static final long PAUSE = 1_000;
    private static final int PAUSES_TO_BEAT = 15;

    private final Ledgers ledgers;
    private final Pages pages;
    private final Log log;
    private final ConcurrentLinkedQueue<Listener> listeners = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "kawat-live");
        thread.setDaemon(true);
        return thread;
    });
    private long state = -1;
    private int pauses;

    /** A page that is open. */
    private static final class Listener {
        private final SseClient client;
        private final EventQuery query;
        private final Frame frame;
        private long after;

        Listener(SseClient client, EventQuery query, Frame frame, long after) {
            this.client = client;
            this.query = query;
            this.frame = frame;
            this.after = after;
        }
    }

    public LiveRoom(Tools tools) {
        this.ledgers = tools.ledgers();
        this.pages = tools.pages();
        this.log = tools.log();
        tools.metrics().gauge("live_pages", listeners::size);
        watch.scheduleWithFixedDelay(this::look, PAUSE, PAUSE, TimeUnit.MILLISECONDS);
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.before("/live", ctx -> {
            EventQuery.of(ctx.queryParamMap()); // refuses a bad filter while that can still be said
            if (listeners.size() >= MOST_PAGES) {
                throw new BadRequest(503, "busy", "too many pages are open; this one is not told of news");
            }
        });
        routes.sse("/live", this::open);
    }

    private void open(SseClient client) {
        client.keepAlive();
        EventQuery query = EventQuery.of(client.ctx().queryParamMap());
        long after = after(client.ctx().header("Last-Event-ID"));
        Listener listener = new Listener(client, query, pages.bare(client.ctx()), after);
        client.onClose(() -> listeners.remove(listener));
        client.sendComment("here");
        listeners.add(listener);
    }

    // A page that lost its connection goes on where it was.
    private long after(@Nullable String last) {
        return last != null && last.matches("\\d{1,18}")
                ? Long.parseLong(last)
                : ledgers.read(LedgerQuery::lastArrival);
    }

    private void look() {
        try {
            long now = ledgers.read(LedgerQuery::state);
            boolean changed = now != state;
            state = now;
            boolean beat = ++pauses % PAUSES_TO_BEAT == 0;
            for (Listener listener : listeners) {
                if (changed) {
                    tell(listener);
                }
                if (beat) {
                    listener.client.sendComment("still here"); // finds out who is gone
                }
            }
        } catch (RuntimeException e) {
            log.fault("news of the ledger", e); // and goes on: the next look may be better
        }
    }

    private void tell(Listener listener) {
        List<Arrival> arrivals =
                ledgers.read(ledger -> ledger.arrivals(listener.query.filter(), listener.after, MOST_EVENTS));
        if (arrivals.isEmpty()) {
            return;
        }
        listener.after = arrivals.get(arrivals.size() - 1).number();
        StringBuilder lines = new StringBuilder();
        for (int i = arrivals.size() - 1; i >= 0; i--) {
            EventLine line = EventLine.of(arrivals.get(i).event(), listener.frame.labels());
            lines.append(pages.part("event-dated.jte", listener.frame, line));
        }
        Map<String, @Nullable Object> news = new LinkedHashMap<>();
        news.put("count", arrivals.size());
        news.put("html", lines.toString());
        listener.client.sendEvent("events", JsonWriter.line(news).strip(), String.valueOf(listener.after));
    }

    @Override
    public void close() {
        watch.shutdownNow();
        listeners.forEach(listener -> listener.client.close());
    }
}
