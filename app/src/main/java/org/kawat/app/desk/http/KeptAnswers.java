package org.kawat.app.desk.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.query.LedgerQuery;

/**
 * Answers that were given already, as long as the ledger stays as it was: a newsroom looks at the same pages many times between
 * two articles. What has not been asked for longest is forgotten first. Thread-safe.
 */
public final class KeptAnswers {
    private static final int MOST_BYTES = 48_000_000;
    private static final int LARGEST = 1_000_000;
    private static final String STATE = "kawat-state";
    // What hangs on more than the ledger.
    private static final Set<String> OTHERS =
            Set.of("live", "health", "metrics", "alerts", "login", "assets", "read", "robots.txt");
    private static final String ALERTS = "/api/v1/alerts";
    private static final List<String> HEADERS = List.of(
            "Cache-Control", "Vary", "ETag", "Last-Modified", "Link", "Content-Disposition", "Content-Language");

    private final Ledgers ledgers;
    private final Pages pages;
    private final Clock clock;
    private final Map<String, Answer> answers = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Answer(long state, String type, Map<String, String> headers, byte[] body) {}

    public KeptAnswers(Ledgers ledgers, Pages pages, Clock clock) {
        this.clock = clock;
        this.ledgers = ledgers;
        this.pages = pages;
    }

    /** Gives the answer if there is one; no more is then done. */
    public void give(Context ctx) {
        if (!isKept(ctx)) {
            return;
        }
        long state = ledgers.read(LedgerQuery::state);
        Answer answer = find(key(ctx), state);
        if (answer == null) {
            ctx.attribute(STATE, state);
            return;
        }
        answer.headers().forEach(ctx::header);
        ctx.contentType(answer.type()).result(answer.body());
        ctx.skipRemainingHandlers();
    }

    /** Keeps the answer that was given. */
    public void keep(Context ctx) {
        Long state = ctx.attribute(STATE);
        String type = ctx.res().getContentType();
        if (state == null || type == null || ctx.statusCode() != 200) {
            return;
        }
        byte[] body = body(ctx);
        if (body.length <= LARGEST) {
            keep(key(ctx), new Answer(state, type, headers(ctx), body));
        }
    }

    private static Map<String, String> headers(Context ctx) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : HEADERS) {
            String value = ctx.res().getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return headers;
    }

    private static byte[] body(Context ctx) {
        try (InputStream in = ctx.resultInputStream()) {
            byte[] body = in == null ? new byte[0] : in.readAllBytes();
            ctx.result(body);
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKept(Context ctx) {
        String path = ctx.path();
        int end = path.indexOf('/', 1);
        String room = path.substring(1, end < 0 ? path.length() : end);
        // Who has an answer already is told so by whoever made it.
        boolean conditional = ctx.header("If-None-Match") != null || ctx.header("If-Modified-Since") != null;
        return ctx.req().getMethod().equals("GET")
                && !conditional
                && !OTHERS.contains(room)
                && !path.startsWith(ALERTS);
    }

    // All that pages are made of beside the ledger.
    private String key(Context ctx) {
        Visitor visitor = pages.visitor(ctx);
        return String.join(
                "\n",
                ctx.path() + "?" + ctx.queryString(),
                LocalDate.now(clock).toString(),
                visitor.language(),
                visitor.mayWrite() ? "writer" : "reader",
                String.valueOf(visitor.name()),
                String.valueOf(ctx.header("Host")),
                String.valueOf(ctx.header("Accept")),
                String.valueOf(ctx.header("HX-Request")));
    }

    private synchronized @Nullable Answer find(String key, long state) {
        Answer answer = answers.get(key);
        return answer != null && answer.state() == state ? answer : null;
    }

    private synchronized void keep(String key, Answer answer) {
        Answer before = answers.put(key, answer);
        bytes += answer.body().length - (before == null ? 0 : before.body().length);
        while (bytes > MOST_BYTES) {
            String oldest = answers.keySet().iterator().next();
            Answer gone = answers.remove(oldest);
            bytes -= gone == null ? 0 : gone.body().length;
        }
    }
}
