package org.kawat.app.desk.alert;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.kawat.app.desk.HookOptions;
import org.kawat.app.desk.http.Log;

/**
 * Sends what is to be sent, in the background. That something is being sent is on the disk before the first byte leaves, so
 * what a crash interrupts is known afterwards and not sent a second time by itself. The queue is the file: no more is in
 * memory than is being sent.
 */
final class Sender implements AutoCloseable {
    // Few to one receiver, so that a slow one does not take all places.
    private static final int AT_ONCE = 16;
    private static final int TO_ONE = 2;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final AlertStore store;
    private final Gatherer gatherer;
    private final HookClient client;
    private final HookOptions options;
    private final SenderPlace place;
    private final Log log;
    private final Clock clock;
    private final BlockingQueue<Boolean> bell = new ArrayBlockingQueue<>(1);
    private final Map<String, Integer> underWay = new TreeMap<>();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, work -> daemon(work, "kawat-alert"));
    private final Thread thread = daemon(this::run, "kawat-alerts");
    private volatile boolean ended;

    Sender(
            AlertStore store,
            Gatherer gatherer,
            HookClient client,
            HookOptions options,
            SenderPlace place,
            Log log,
            Clock clock) {
        this.store = store;
        this.gatherer = gatherer;
        this.client = client;
        this.options = options;
        this.place = place;
        this.log = log;
        this.clock = clock;
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    void start() {
        thread.start();
    }

    /** Says that there is something to do. */
    void wake() {
        if (!bell.offer(true)) {
            return; // it is awake already
        }
    }

    private void run() {
        try {
            while (!ended) {
                work();
                bell.poll(options.poll().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Whatever goes wrong now may go well in a moment: a disk that is full, a ledger that is busy.
    private void work() {
        try {
            if (place.isTaken() || takePlace()) {
                gatherer.gather();
                while (!ended && sendSome()) {
                    // until nothing is due, or all places are taken
                }
            }
        } catch (RuntimeException e) {
            log.fault("alerts", e);
        }
    }

    private boolean takePlace() {
        if (!place.take()) {
            return false;
        }
        int interrupted = store.giveUpInterrupted();
        if (interrupted > 0) {
            log.say("alerts-interrupted", Map.of("deliveries", interrupted));
        }
        return true;
    }

    private boolean sendSome() {
        List<String> busy;
        int free;
        synchronized (underWay) {
            busy = underWay.entrySet().stream()
                    .filter(e -> e.getValue() >= TO_ONE)
                    .map(Map.Entry::getKey)
                    .toList();
            free = AT_ONCE - underWay.values().stream().mapToInt(n -> n).sum();
        }
        boolean any = false;
        for (Delivery delivery : free > 0 ? store.due(busy, free) : List.<Delivery>of()) {
            any |= begin(delivery);
        }
        return any;
    }

    private boolean begin(Delivery delivery) {
        synchronized (underWay) {
            if (underWay.getOrDefault(delivery.alert(), 0) >= TO_ONE) {
                return false;
            }
            underWay.merge(delivery.alert(), 1, Integer::sum);
        }
        boolean begun = false;
        try {
            begun = store.claim(delivery.id());
        } finally {
            if (!begun) {
                release(delivery);
            }
        }
        if (begun) {
            workers.execute(() -> send(delivery));
        }
        return begun;
    }

    private void release(Delivery delivery) {
        synchronized (underWay) {
            underWay.computeIfPresent(delivery.alert(), (alert, n) -> n == 1 ? null : n - 1);
        }
        wake();
    }

    private void send(Delivery delivery) {
        try {
            store.alert(delivery.alert()).ifPresent(alert -> end(delivery, post(alert, delivery)));
        } catch (RuntimeException e) {
            log.fault("alerts", e);
        } finally {
            release(delivery);
        }
    }

    private Outcome post(Alert alert, Delivery delivery) {
        byte[] body = delivery.body().getBytes(StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("User-Agent", "Kawat");
        headers.put("Content-Type", "application/json; charset=utf-8");
        headers.put("Kawat-Delivery", delivery.id());
        headers.put("Kawat-Signature", Signature.of(alert.secret(), clock.millis() / 1000, body));
        return client.post(URI.create(alert.url()), headers, body);
    }

    private void end(Delivery delivery, Outcome outcome) {
        if (outcome.arrived()) {
            store.sent(delivery.id(), outcome);
            return;
        }
        int failures = delivery.attempts() + 1;
        boolean last = outcome.isFinal() || failures > options.delays().size();
        store.failed(
                delivery.id(),
                outcome,
                last ? null : options.delays().get(failures - 1).toMillis());
    }

    /** Lets what is under way come to its end, and sends no more. */
    @Override
    public void close() {
        ended = true;
        wake();
        try {
            if (thread.isAlive()) {
                thread.join();
            }
            workers.shutdown();
            Duration longest = options.timeout().plus(GRACE);
            if (!workers.awaitTermination(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                log.say("alerts-cut-off", Map.of("seconds", longest.toSeconds()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
