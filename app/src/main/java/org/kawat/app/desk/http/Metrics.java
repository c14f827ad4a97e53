package org.kawat.app.desk.http;

import com.sun.management.UnixOperatingSystemMXBean;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Counts, in the text format of Prometheus. Thread-safe. */
public final class Metrics {
    private static final double[] BUCKETS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 10};

    private final Map<String, Timing> requests = new TreeMap<>();
    private final Map<String, LongSupplier> gauges = new TreeMap<>();
    private final Map<String, AtomicLong> counters = new TreeMap<>();

    /** How long requests of one kind took. */
    private static final class Timing {
        private final long[] within = new long[BUCKETS.length];
        private long count;
        private double seconds;

        void add(double took) {
            count++;
            seconds += took;
            for (int i = 0; i < BUCKETS.length; i++) {
                within[i] += took <= BUCKETS[i] ? 1 : 0;
            }
        }
    }

    /** Counts and logs a request that was answered. */
    public void request(Context ctx, double milliseconds, Log log) {
        Endpoint answered = ctx.endpoints().matchedHttpEndpoint();
        // By the pattern, for there is no end of addresses.
        String route = answered == null ? "none" : answered.path;
        request(ctx.req().getMethod(), route, ctx.statusCode(), milliseconds / 1000);
        log.request(ctx, milliseconds);
    }

    private synchronized void request(String method, String route, int status, double seconds) {
        String labels = "method=\"" + escaped(method) + "\",route=\"" + escaped(route) + "\",status=\"" + status + "\"";
        requests.computeIfAbsent(labels, l -> new Timing()).add(seconds);
    }

    /** Shows a number that goes up and down. */
    public synchronized void gauge(String name, LongSupplier value) {
        gauges.put(name, value);
    }

    /** Counts something once more. */
    public synchronized void count(String name) {
        counters.computeIfAbsent(name, n -> new AtomicLong()).incrementAndGet();
    }

    /** Answers with all of them. */
    public void show(Context ctx) {
        ctx.contentType("text/plain; version=0.0.4; charset=utf-8").result(print());
    }

    private synchronized String print() {
        StringBuilder s = new StringBuilder();
        s.append("# TYPE kawat_request_seconds histogram\n");
        requests.forEach((labels, timing) -> print(s, labels, timing));
        counters.forEach((name, value) -> s.append("# TYPE kawat_")
                .append(name)
                .append("_total counter\nkawat_")
                .append(name)
                .append("_total ")
                .append(value.get())
                .append('\n'));
        gauges.forEach((name, value) -> gauge(s, name, value.getAsLong()));
        gauge(
                s,
                "heap_bytes",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system) {
            gauge(s, "open_files", system.getOpenFileDescriptorCount());
        }
        gauge(s, "threads", ManagementFactory.getThreadMXBean().getThreadCount());
        gauge(s, "uptime_seconds", ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
        return s.toString();
    }

    private static void gauge(StringBuilder s, String name, long value) {
        s.append("# TYPE kawat_").append(name).append(" gauge\nkawat_").append(name);
        s.append(' ').append(value).append('\n');
    }

    private static void print(StringBuilder s, String labels, Timing timing) {
        for (int i = 0; i < BUCKETS.length; i++) {
            bucket(s, labels, String.valueOf(BUCKETS[i]), timing.within[i]);
        }
        bucket(s, labels, "+Inf", timing.count);
        s.append("kawat_request_seconds_sum{").append(labels).append("} ");
        s.append(String.format(Locale.ROOT, "%.6f", timing.seconds)).append('\n');
        s.append("kawat_request_seconds_count{").append(labels).append("} ").append(timing.count);
        s.append('\n');
    }

    private static void bucket(StringBuilder s, String labels, String least, long count) {
        s.append("kawat_request_seconds_bucket{")
                .append(labels)
                .append(",le=\"")
                .append(least);
        s.append("\"} ").append(count).append('\n');
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
