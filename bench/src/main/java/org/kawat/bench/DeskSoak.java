package org.kawat.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.coder.Article;

/**
 * Uses a desk for some minutes as a busy newsroom does in an hour: pages, searches, articles that come in, corrections that are
 * made and taken back, pages that stay open for news. Fails on any answer that is an error, and where the heap (after a
 * collection) or the number of open files has grown since the warm-up.
 */
public final class DeskSoak {
    private static final int READERS = 6;
    private static final int LISTENERS = 20;
    private static final double MOST_GROWTH = 1.25;
    private static final long HEAP_SLACK = 24_000_000;
    private static final long FILE_SLACK = 12;

    private final Server server;
    private final Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong news = new AtomicLong();
    private final AtomicLong articles = new AtomicLong();
    private volatile boolean going = true;

    private DeskSoak(Server server) {
        this.server = server;
    }

    /** Arguments: the file of the ledger, minutes, the launcher. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path ledger = Path.of(args[0]);
        MadeLedger.fill(ledger, 2_000);
        boolean good;
        try (Server server = new Server(Path.of(args[2]), ledger)) {
            good = new DeskSoak(server).use(Duration.ofSeconds((long) (60 * Double.parseDouble(args[1]))));
        }
        System.exit(good ? 0 : 1);
    }

    private boolean use(Duration time) throws IOException, InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            int seed = i;
            threads.add(start(() -> read(new Random(seed))));
        }
        for (int i = 0; i < LISTENERS; i++) {
            threads.add(start(this::listen));
        }
        threads.add(start(this::write));
        threads.add(start(this::judge));
        long quarter = time.toMillis() / 4;
        Measure warm = null;
        for (int i = 1; i <= 4; i++) {
            Thread.sleep(quarter);
            Measure now = measure();
            warm = warm == null ? now : warm;
            System.out.printf(
                    Locale.ROOT,
                    "%3d %%: %6d requests, %4d articles taken in, %5d news, heap %4d MB, %3d files, %d faults%n",
                    25 * i,
                    requests.get(),
                    articles.get(),
                    news.get(),
                    now.heap / 1_000_000,
                    now.files,
                    faults.size());
            if (i == 4) {
                boolean heap = now.heap <= warm.heap * MOST_GROWTH + HEAP_SLACK;
                boolean files = now.files <= warm.files + FILE_SLACK;
                System.out.println("heap " + (heap ? "steady" : "GROWN") + ", files " + (files ? "steady" : "GROWN"));
                going = false;
                for (Thread thread : threads) {
                    thread.join(TimeUnit.SECONDS.toMillis(40));
                }
                faults.stream().limit(10).forEach(System.out::println);
                server.said().stream().limit(10).forEach(System.out::println);
                return heap && files && faults.isEmpty() && server.said().isEmpty();
            }
        }
        throw new IllegalStateException("four quarters are a whole");
    }

    private Thread start(Runnable work) {
        Thread thread = new Thread(() -> {
            while (going) {
                try {
                    work.run();
                } catch (RuntimeException e) {
                    if (going) {
                        faults.add(e.toString());
                    }
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private record Measure(long heap, long files) {}

    private Measure measure() throws IOException, InterruptedException {
        new ProcessBuilder(jcmd.toString(), String.valueOf(server.pid()), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        String metrics = server.get("/metrics").body();
        return new Measure(number(metrics, "kawat_heap_bytes"), number(metrics, "kawat_open_files"));
    }

    private static long number(String metrics, String name) {
        Matcher matcher = Pattern.compile("(?m)^" + name + " (\\d+)").matcher(metrics);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    private void check(String what, HttpResponse<String> answer, int... good) {
        requests.incrementAndGet();
        for (int status : good) {
            if (answer.statusCode() == status) {
                return;
            }
        }
        String body = answer.body();
        faults.add(what + " answers " + answer.statusCode() + ": " + body.substring(0, Math.min(200, body.length())));
    }

    private void get(String path) {
        check(path, server.get(path), 200);
    }

    private void read(Random random) {
        List<String> states = List.of("RUS", "CHN", "USA", "TUR", "IRN", "ISR", "FRA", "DEU", "JPN", "PHL");
        String one = states.get(random.nextInt(5));
        String other = states.get(5 + random.nextInt(5));
        get("/");
        get("/?actor=" + one);
        get("/search?q=" + List.of("tarif", "tahanan", "blokade", "perdagangan").get(random.nextInt(4)));
        get("/relations");
        get("/relations/" + one + "/" + other);
        get("/actors/" + other);
        get("/statements?speaker=" + one);
        get("/figures?unit=USD");
        List<String> events = server.ids("/api/v1/events?limit=30&actor=" + one);
        get("/events/" + events.get(random.nextInt(events.size())));
        List<String> some = server.ids("/api/v1/articles?limit=30");
        get("/articles/" + some.get(random.nextInt(some.size())));
        List<String> stories = server.ids("/api/v1/stories?limit=20");
        if (!stories.isEmpty()) {
            get("/stories/" + stories.get(random.nextInt(stories.size())));
        }
        get("/feeds/events.atom?actor=" + other);
        get("/digest");
        check("read", server.post("/api/v1/read", "application/json", json(1_000_000 + random.nextInt(1000))), 200);
        pause(150);
    }

    private static String json(int number) {
        Article article = MadeLedger.article(number);
        return JsonWriter.line(Map.of(
                "text", article.text(),
                "publisher", String.valueOf(article.publisher()),
                "published", String.valueOf(article.published()),
                "language", "id",
                "title", String.valueOf(article.title())));
    }

    private void write() {
        int number = 2_000_000 + (int) articles.getAndIncrement();
        check("take in", server.post("/api/v1/articles", "application/json", json(number)), 200, 201);
        pause(900);
    }

    private void judge() {
        String event = server.ids("/api/v1/events?limit=50").get(0);
        String path = "/api/v1/events/" + event;
        HttpResponse<String> said =
                server.post(path + "/corrections", "application/json", "{\"verdict\":\"wrong\",\"by\":\"sari\"}");
        check("correct", said, 200, 201);
        Matcher number =
                Pattern.compile("\"(?:number|batch|correction)\":(\\d+)").matcher(said.body());
        if (number.find()) {
            HttpRequest undo = HttpRequest.newBuilder(
                            URI.create(server.address() + "/api/v1/corrections/" + number.group(1) + "?by=sari"))
                    .DELETE()
                    .build();
            check("undo", server.send(undo), 200, 204);
        } else {
            faults.add("a correction has no number: " + said.body());
        }
        pause(1_500);
    }

    /** Keeps a page open for half a minute. */
    private void listen() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/live"))
                .header("Accept", "text/event-stream")
                .build();
        try {
            HttpResponse<InputStream> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                String line = lines.readLine();
                while (going && line != null && System.nanoTime() < end) {
                    news.addAndGet(line.startsWith("event:") ? 1 : 0);
                    line = lines.readLine();
                }
            }
        } catch (IOException e) {
            faults.add("live: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
