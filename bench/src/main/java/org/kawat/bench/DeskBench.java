package org.kawat.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Prints how long the pages of a desk take on a ledger of many events: asked for the first time by one client, and then with 50
 * clients that ask without a pause; clients and desk share the machine. Fails where the 95th percentile of a page is over 300 ms.
 */
public final class DeskBench {
    private static final int CLIENTS = 50;
    private static final int REQUESTS = 1_000;
    private static final double MOST = 300;

    private DeskBench() {}

    /** Arguments: the file of the ledger (made if it is not there), how many events, the launcher. */
    public static void main(String[] args) throws IOException, InterruptedException, ExecutionException {
        Path ledger = Path.of(args[0]);
        if (!Files.exists(ledger)) {
            MadeLedger.fill(ledger, Long.parseLong(args[1]));
        }
        boolean good = true;
        try (Server server = new Server(Path.of(args[2]), ledger)) {
            System.out.println(server.get("/health").body().strip() + ", " + CLIENTS + " clients");
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9s %8s %8s %8s %8s %8s%n",
                    "page",
                    "first ms",
                    "p50 ms",
                    "p95 ms",
                    "max ms",
                    "per s",
                    "kB");
            for (Map.Entry<String, List<String>> page : pages(server).entrySet()) {
                good &= measure(server, page.getKey(), page.getValue());
            }
            server.said().forEach(System.out::println);
            good &= server.said().isEmpty();
        }
        System.exit(good ? 0 : 1);
    }

    private static Map<String, List<String>> pages(Server server) {
        List<String> events = server.ids("/api/v1/events?limit=200");
        List<String> articles = server.ids("/api/v1/articles?limit=200");
        List<String> stories = server.ids("/api/v1/stories?limit=100");
        List<String> states = List.of("RUS", "CHN", "USA", "TUR", "IRN", "ISR", "FRA", "DEU", "JPN", "PHL");
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("wire", List.of("/"));
        pages.put("wire, an actor", each("/?actor=", states));
        pages.put("wire, a type and a year", List.of("/?type=THREATEN&since=2025", "/?type=CONSULT&since=2024-06"));
        pages.put("wire, words", List.of("/?text=tarif", "/?text=serangan", "/?text=tahanan"));
        pages.put("event", each("/events/", events));
        pages.put("article", each("/articles/", articles));
        pages.put("articles", List.of("/articles"));
        pages.put("relations", List.of("/relations", "/relations?measure=tone"));
        pages.put("relations, a period", List.of("/relations?since=2024-03&until=2024-05", "/relations?since=2025"));
        pages.put("dyad", dyads(states));
        pages.put("actors", List.of("/actors"));
        pages.put("actor", each("/actors/", states));
        pages.put("stories", List.of("/stories"));
        pages.put("story", each("/stories/", stories));
        pages.put("statements", List.of("/statements", "/statements?speaker=RUS"));
        pages.put("figures", List.of("/figures", "/figures?unit=USD"));
        pages.put("search", List.of("/search?q=tarif", "/search?q=blokade", "/search?q=Karlo"));
        pages.put("read", List.of("/read"));
        pages.put("alerts", List.of("/alerts"));
        pages.put("about", List.of("/about"));
        pages.put("digest", List.of("/digest"));
        pages.put("feed", List.of("/feeds/events.atom"));
        pages.put("api: events", List.of("/api/v1/events", "/api/v1/events?actor=CHN"));
        pages.put("api: matrix", List.of("/api/v1/relations/matrix"));
        List<String> all = pages.values().stream().flatMap(List::stream).toList();
        pages.put("all of these in turn", all);
        pages.values().removeIf(List::isEmpty);
        return pages;
    }

    private static List<String> each(String path, List<String> ends) {
        return ends.stream().map(end -> path + end).toList();
    }

    private static List<String> dyads(List<String> states) {
        List<String> dyads = new ArrayList<>();
        for (String one : states) {
            for (String other : states) {
                if (one.compareTo(other) < 0) {
                    dyads.add("/relations/" + one + "/" + other);
                }
            }
        }
        return dyads;
    }

    private static boolean measure(Server server, String name, List<String> paths)
            throws InterruptedException, ExecutionException {
        // Each for the first time, one after the other: what it costs while the ledger changes. A second path, for the
        // first one of a page pays for what the Java machine has yet to compile.
        time(server, paths.get(0));
        double[] firsts = paths.stream()
                .skip(paths.size() > 1 ? 1 : 0)
                .limit(20)
                .mapToDouble(p -> time(server, p))
                .sorted()
                .toArray();
        run(server, paths, REQUESTS / 5); // warms up
        long begin = System.nanoTime();
        double[] times = run(server, paths, REQUESTS);
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(times);
        double p95 = times[times.length * 95 / 100];
        int size = server.get(paths.get(0)).body().length() / 1000;
        System.out.printf(
                Locale.ROOT,
                "%-28s %9.0f %8.0f %8.0f %8.0f %8.0f %8d%s%n",
                name,
                firsts[firsts.length / 2],
                times[times.length / 2],
                p95,
                times[times.length - 1],
                times.length / seconds,
                size,
                p95 > MOST ? "  OVER " + MOST : "");
        return p95 <= MOST;
    }

    private static double[] run(Server server, List<String> paths, int requests)
            throws InterruptedException, ExecutionException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            return run(server, paths, requests, clients);
        } finally {
            clients.shutdownNow();
        }
    }

    private static double[] run(Server server, List<String> paths, int requests, ExecutorService clients)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        double[] times = new double[requests];
        List<Future<?>> running = new ArrayList<>();
        for (int c = 0; c < CLIENTS; c++) {
            running.add(clients.submit(() -> {
                for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                    times[i] = time(server, paths.get(i % paths.size()));
                }
            }));
        }
        for (Future<?> client : running) {
            client.get();
        }
        return times;
    }

    private static double time(Server server, String path) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = server.get(path);
        double milliseconds = (System.nanoTime() - begin) / 1e6;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return milliseconds;
    }
}
