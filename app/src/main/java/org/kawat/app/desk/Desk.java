package org.kawat.app.desk;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.kawat.app.desk.about.AboutRoom;
import org.kawat.app.desk.alert.AlertRoom;
import org.kawat.app.desk.api.ApiRoom;
import org.kawat.app.desk.article.ArticleRoom;
import org.kawat.app.desk.facts.FactsRoom;
import org.kawat.app.desk.feed.FeedRoom;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.BareFaults;
import org.kawat.app.desk.http.Coding;
import org.kawat.app.desk.http.Faults;
import org.kawat.app.desk.http.Gate;
import org.kawat.app.desk.http.KeptAnswers;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Log;
import org.kawat.app.desk.http.Manners;
import org.kawat.app.desk.http.Metrics;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.RateLimit;
import org.kawat.app.desk.live.LiveRoom;
import org.kawat.app.desk.read.ReadRoom;
import org.kawat.app.desk.relations.RelationsRoom;
import org.kawat.app.desk.story.StoryRoom;
import org.kawat.app.desk.wire.WireRoom;
import org.kawat.ledger.LedgerException;

/** The desk: a server with the ledger's pages. It is open from {@link #open} to {@link #close}. */
public final class Desk implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int READERS = 8;
    private static final long LARGEST_BODY = 4_000_000;
    private static final long PATIENCE = 60_000;
    private static final List<String> ROOMS_WITH_WORDS = List.of(
            "common", "wire", "relations", "article", "story", "facts", "alerts", "feed", "live", "about", "api");

    private final Javalin server;
    private final List<Room> rooms;
    private final Ledgers ledgers;
    private final Log log;

    private Desk(Javalin server, List<Room> rooms, Ledgers ledgers, Log log) {
        this.log = log;
        this.server = server;
        this.rooms = rooms;
        this.ledgers = ledgers;
    }

    /**
     * Opens a desk.
     *
     * @param coding by what texts are coded that visitors bring
     * @param out where the log goes
     */
    public static Desk open(DeskOptions options, Coding coding, PrintStream out) {
        Ledgers ledgers = new Ledgers(options.ledger(), options.ledgerOptions(), READERS);
        Clock clock = Clock.systemUTC();
        Log log = new Log(out, clock, options.log());
        Metrics metrics = new Metrics();
        Pages pages = new Pages(words(), options.access(), options.demo() ? "notice.demo" : null);
        Tools tools = new Tools(options, pages, ledgers, coding, log, metrics, clock);
        List<Room> rooms = rooms(tools);
        KeptAnswers kept = new KeptAnswers(ledgers, pages, clock);
        Listening listening = options.listening();
        Gate gate = new Gate(
                listening.names(), options.access(), new RateLimit(listening.requestsPerMinute(), System::nanoTime));
        Javalin server = Javalin.create(config -> {
            measures(config, options);
            config.routes.before(gate::pass);
            config.routes.before(kept::give);
            config.routes.after(kept::keep);
            config.routes.get("/assets/{hash}/{name}", pages.assets()::serve);
            rooms.forEach(room -> room.open(config.routes));
            faults(config, new Faults(pages, log));
            config.requestLogger.http((ctx, ms) -> metrics.request(ctx, ms, log));
        });
        Desk desk = new Desk(server, rooms, ledgers, log);
        try {
            server.start();
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
        return desk;
    }

    private static List<Room> rooms(Tools tools) {
        AlertRoom alerts = new AlertRoom(tools);
        return List.of(
                new WireRoom(tools),
                new RelationsRoom(tools),
                new ArticleRoom(tools),
                new ReadRoom(tools),
                new StoryRoom(tools),
                new FactsRoom(tools),
                alerts,
                new FeedRoom(tools),
                new ApiRoom(tools, alerts.operations()),
                new LiveRoom(tools),
                new AboutRoom(tools),
                new Manners(tools));
    }

    private static List<String> words() {
        return Stream.concat(
                        Stream.of("org.kawat.app.view.labels"),
                        ROOMS_WITH_WORDS.stream().map(room -> "org.kawat.app.desk.words." + room))
                .toList();
    }

    private static void measures(JavalinConfig config, DeskOptions options) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.host = options.listening().host();
        config.jetty.port = options.listening().port();
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4, 30_000);
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(5_000);
            server.setErrorHandler(new BareFaults());
        });
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setRequestHeaderSize(16_384);
        });
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.asyncTimeout = PATIENCE;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.http.strictContentTypes = false;
    }

    private static void faults(JavalinConfig config, Faults faults) {
        config.routes.exception(BadRequest.class, faults::badRequest);
        config.routes.exception(LedgerException.class, faults::ledger);
        config.routes.exception(HttpResponseException.class, faults::http);
        config.routes.exception(Exception.class, faults::internal);
        config.routes.error(404, faults::notFound);
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** Ends what is being answered, and no more is taken. */
    @Override
    public void close() {
        rooms.forEach(Room::close); // open pages among them, which would be waited for
        try {
            server.stop();
        } catch (JavalinException e) {
            log.fault("answers that took too long were cut off", e);
        }
        ledgers.close();
    }
}
