package org.kawat.app.desk.http;

import io.javalin.http.Context;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.ledger.JsonWriter;

/** The log: a JSON object a line, so that programs can read it. Thread-safe. */
public final class Log {
    private final PrintStream out;
    private final Clock clock;
    private final boolean requests;

    /**
     * A log on that stream.
     *
     * @param requests whether every request has a line, or only what goes wrong
     */
    public Log(PrintStream out, Clock clock, boolean requests) {
        this.out = out;
        this.clock = clock;
        this.requests = requests;
    }

    /** That a request was answered. The query is left out, for it may hold what somebody looks for. */
    void request(Context ctx, double milliseconds) {
        if (requests) {
            Map<String, @Nullable Object> fields = of(ctx, "info", "request");
            fields.put("status", ctx.statusCode());
            fields.put("ms", Math.round(milliseconds * 10) / 10.0);
            print(fields);
        }
    }

    /** That something went wrong for which nobody outside is to blame. */
    public void fault(Context ctx, Exception e) {
        fault(of(ctx, "error", "fault"), e);
    }

    /** That something went wrong while nobody was asking. */
    public void fault(String what, Exception e) {
        Map<String, @Nullable Object> fields = line("error", "fault");
        fields.put("what", what);
        fault(fields, e);
    }

    private void fault(Map<String, @Nullable Object> fields, Exception e) {
        fields.put("error", e.toString());
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace, true));
        fields.put("trace", trace.toString());
        print(fields);
    }

    /** That something happened. */
    public void say(String event, Map<String, ?> more) {
        Map<String, @Nullable Object> fields = line("info", event);
        fields.putAll(more);
        print(fields);
    }

    private Map<String, @Nullable Object> of(Context ctx, String level, String event) {
        Map<String, @Nullable Object> fields = line(level, event);
        fields.put("from", ctx.ip());
        fields.put("method", ctx.req().getMethod());
        fields.put("path", ctx.path());
        return fields;
    }

    private Map<String, @Nullable Object> line(String level, String event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        fields.put("level", level);
        fields.put("event", event);
        return fields;
    }

    private void print(Map<String, @Nullable Object> fields) {
        out.print(JsonWriter.line(fields));
        out.flush();
    }
}
