package org.kawat.app.desk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.json.JsonTree;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.query.LedgerQuery;

/** A desk that is killed again and again tells nobody anything twice, and forgets nothing. */
class AlertCrashTest {
    private static final int ARTICLES = 40;
    private static final int KILLS = 4;
    private static final Pattern AT = Pattern.compile("Kawat is at http://localhost:(\\d+)/");
    private static final String[] STATES = {"Jepang", "China", "Rusia", "Iran", "Mesir", "Brasil", "Kanada", "India"};

    @TempDir
    private Path dir;

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable Process desk;
    private int starts;

    @AfterEach
    void end() throws InterruptedException {
        if (desk != null) {
            desk.destroyForcibly().waitFor();
        }
    }

    private Path ledger() {
        return dir.resolve("ledger.db");
    }

    /** Starts a desk in a process of its own, and tells where it is. */
    private String start() throws IOException {
        Path said = dir.resolve("said-" + ++starts + ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.kawat.app.Main",
                "serve",
                "--port",
                "0",
                "--private-hooks",
                "--quiet",
                "--ledger",
                ledger().toString());
        builder.environment().put("KAWAT_HOOK_TIMES", "5000,20,20,20,20,20,20");
        Process started = builder.redirectError(said.toFile())
                .redirectOutput(dir.resolve("out.txt").toFile())
                .start();
        desk = started;
        StringBuilder address = new StringBuilder();
        Await.until("the desk is open", () -> {
            Matcher at = AT.matcher(read(said));
            if (at.find()) {
                address.append("http://127.0.0.1:").append(at.group(1));
            } else if (!started.isAlive()) {
                throw new AssertionError(read(said));
            }
            return !address.isEmpty();
        });
        return address.toString();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Map<?, ?> ask(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode())
                    .as(new String(answer.body(), StandardCharsets.UTF_8))
                    .isLessThan(300);
            return (Map<?, ?>) JsonTree.read(answer.body());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<?, ?> get(String address) {
        return ask(HttpRequest.newBuilder(URI.create(address)));
    }

    private void ingest(String name, int from, int to, String publisher) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String one = STATES[i % STATES.length];
            String other = STATES[(i / STATES.length + i + 1) % STATES.length];
            lines.add("{\"publisher\":\"" + publisher + "\",\"published\":\"2025-0" + (1 + i % 9) + "-1" + i % 10
                    + "\",\"language\":\"id\",\"text\":\"" + publisher + " - " + one + " mengecam " + other
                    + " soal berkas nomor " + i + " di kota ke-" + i + ".\"}");
        }
        Path file = dir.resolve(name + ".jsonl");
        Files.write(file, lines);
        OpenDesk.ingest(ledger(), file);
    }

    private void kill() {
        Process process = desk;
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void everyEventArrivesOnceOrIsKnownToBeInDoubt() throws Exception {
        Random random = new Random(7);
        AtomicInteger killAt = new AtomicInteger(Integer.MAX_VALUE);
        try (Receiver receiver = new Receiver(n -> {
            if (n == killAt.get()) {
                kill(); // after it has come in, and before it is answered
            }
            return n % 7 == 3 ? 500 : 200;
        })) {
            String at = start();
            Map<?, ?> made = ask(HttpRequest.newBuilder(URI.create(at + "/api/v1/alerts"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString("{\"url\":\"" + receiver.url() + "\"}")));
            String alert = "/api/v1/alerts/" + made.get("id");
            for (int i = 0; i < KILLS; i++) {
                int before = receiver.got().size();
                killAt.set(before + 1 + random.nextInt(5));
                ingest("part" + i, i * ARTICLES / KILLS, (i + 1) * ARTICLES / KILLS, "Warta");
                Process running = desk;
                Await.until("it is killed", () -> running != null && !running.isAlive());
                killAt.set(Integer.MAX_VALUE);
                at = start();
            }
            awaitEnd(at + alert);
            assertTold(receiver, deliveries(at + alert));

            // Other papers tell of the same, and the desk is stopped as it should be.
            int asked = receiver.got().size();
            long before = events();
            ingest("again", 0, ARTICLES, "Kabar");
            assertThat(events()).isEqualTo(before);
            awaitEnd(at + alert);
            Process stopped = desk;
            if (stopped != null) {
                stopped.destroy();
                assertThat(stopped.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
            at = start();
            ingest("last", ARTICLES, ARTICLES + 1, "Warta");
            Await.until("the last one is told of", () -> receiver.got().size() > asked);
            awaitEnd(at + alert);
            assertTold(receiver, deliveries(at + alert));
        }
    }

    private void awaitEnd(String alert) throws IOException {
        Await.until("all that has come is sent or given up", () -> {
            Map<?, ?> now = get(alert);
            return now.get("waiting").equals(0L) && (Long) now.get("sent") + (Long) now.get("given_up") >= events();
        });
    }

    private long events() {
        try (LedgerQuery query = LedgerQuery.open(ledger(), LedgerOptions.standard())) {
            return query.counts().events();
        }
    }

    private List<?> deliveries(String alert) {
        return (List<?>) get(alert + "/deliveries?limit=500").get("deliveries");
    }

    private void assertTold(Receiver receiver, List<?> deliveries) {
        Map<String, Integer> taken = new TreeMap<>();
        receiver.taken().forEach(got -> taken.merge(got.event(), 1, Integer::sum));
        int inDoubt = 0;
        for (Object each : deliveries) {
            Map<?, ?> delivery = (Map<?, ?>) each;
            String event = String.valueOf(delivery.get("event"));
            if (delivery.get("state").equals("given-up")) {
                inDoubt++;
                assertThat(delivery.get("reason")).isEqualTo("stopped");
                assertThat(taken.getOrDefault(event, 0)).as(event).isLessThanOrEqualTo(1);
            } else {
                assertThat(delivery.get("state")).isEqualTo("sent");
                assertThat(taken).containsEntry(event, 1);
            }
        }
        assertThat((long) deliveries.size()).isEqualTo(events()).isGreaterThanOrEqualTo(ARTICLES - 10);
        // A kill leaves in doubt what was being sent, and no more: two to one receiver.
        assertThat(inDoubt).isBetween(1, 2 * KILLS);
    }
}
