package org.kawat.app.desk.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.ledger.LedgerException;

/** Says what went wrong: to people as a page in their language, to programs as JSON of one shape. */
public final class Faults {
    private final Pages pages;
    private final Log log;

    /** For these pages. */
    public Faults(Pages pages, Log log) {
        this.pages = pages;
        this.log = log;
    }

    /**
     * What a page says of it.
     *
     * @param status of HTTP
     * @param code for programs, and for the words that people are told
     * @param message what is wrong, in English
     */
    public record Fault(int status, String code, String message, List<String> errors) {
        public Fault {
            errors = List.copyOf(errors);
        }
    }

    public void badRequest(BadRequest e, Context ctx) {
        say(ctx, new Fault(e.status(), e.code(), String.valueOf(e.getMessage()), e.errors()));
    }

    public void ledger(LedgerException e, Context ctx) {
        int status = switch (e.kind()) {
            case UNKNOWN -> 404;
            case BAD_REQUEST -> 400;
            case BUSY -> 503;
            case FULL -> 507;
            case NEWER, OLDER, NOT_A_LEDGER, DENIED, INTERNAL -> 500;
        };
        String code = switch (e.kind()) {
            case UNKNOWN -> "not-found";
            case BAD_REQUEST -> "bad-request";
            case BUSY -> "busy";
            case FULL -> "full";
            case NEWER, OLDER, NOT_A_LEDGER, DENIED, INTERNAL -> "ledger";
        };
        if (status >= 500) {
            log.fault(ctx, e);
        }
        say(ctx, new Fault(status, code, String.valueOf(e.getMessage()), List.of()));
    }

    public void http(HttpResponseException e, Context ctx) {
        say(ctx, new Fault(e.getStatus(), code(e.getStatus()), String.valueOf(e.getMessage()), List.of()));
    }

    private static String code(int status) {
        return switch (status) {
            case 404 -> "not-found";
            case 405 -> "not-allowed";
            case 413 -> "too-large";
            default -> "bad-request";
        };
    }

    /** A fault of Kawat's own: what it was is in the log, and not for strangers. */
    public void internal(Exception e, Context ctx) {
        log.fault(ctx, e);
        say(ctx, new Fault(500, "internal", "a fault of Kawat's own; the log has more", List.of()));
    }

    /** Where there is no such page. */
    public void notFound(Context ctx) {
        if (ctx.result() == null || String.valueOf(ctx.result()).startsWith("Endpoint ")) {
            say(ctx, new Fault(404, "not-found", "there is no such page", List.of()));
        }
    }

    private void say(Context ctx, Fault fault) {
        ctx.status(fault.status());
        if (wantsPage(ctx)) {
            pages.around(ctx, "", pages.visitor(ctx).labels().get("fault")).show("fault.jte", fault);
        } else {
            ctx.contentType("application/json; charset=utf-8").result(JsonWriter.line(fields(fault)));
        }
    }

    private static boolean wantsPage(Context ctx) {
        String accept = ctx.header("Accept");
        return !ctx.path().startsWith("/api/") && accept != null && accept.contains("text/html");
    }

    static Map<String, @Nullable Object> fields(Fault fault) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ok", false);
        fields.put("code", fault.code());
        fields.put("error", fault.message());
        fields.put("errors", fault.errors());
        fields.put("status", fault.status());
        return fields;
    }
}
