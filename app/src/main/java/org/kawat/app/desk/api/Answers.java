package org.kawat.app.desk.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.ledger.CsvWriter;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Page;

/** Answers questions to the ledger, or says that nothing has changed since they were asked before. */
final class Answers {
    static final String JSON = "application/json; charset=utf-8";
    static final String JSON_LINES = "application/x-ndjson; charset=utf-8";
    private final Ledgers ledgers;
    private final String tag;

    /** For that ledger. What was answered by another desk, perhaps on another ledger, is not taken for an answer of this one. */
    Answers(Ledgers ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.tag = Long.toString(clock.millis(), 36);
    }

    /** Answers with one thing. */
    void single(Call call, Function<LedgerQuery, Map<String, @Nullable Object>> question) {
        raw(call, ledger -> JsonWriter.line(question.apply(ledger)));
    }

    /** Answers with JSON that is written already. */
    void raw(Call call, Function<LedgerQuery, String> question) {
        Context ctx = call.context();
        String json = fresh(ctx, question);
        if (json != null) {
            ctx.contentType(JSON).result(json);
        }
    }

    /** Answers with a part of many things, in the form that is wanted. */
    <T> void page(Call call, Form<T> form, Function<LedgerQuery, Page<T>> question) {
        Context ctx = call.context();
        Page<T> page = fresh(ctx, question);
        if (page == null) {
            return;
        }
        if (page.next() != null) {
            ctx.header("Link", "<" + next(ctx, page.next()) + ">; rel=\"next\"");
        }
        switch (call.required("format")) {
            case "csv" -> {
                ctx.header("Content-Disposition", "attachment; filename=\"" + form.name() + ".csv\"");
                ctx.contentType("text/csv; charset=utf-8").result(csv(form, page));
            }
            case "jsonl" -> ctx.contentType(JSON_LINES).result(lines(form, page));
            default -> ctx.contentType(JSON).result(json(form, page));
        }
    }

    private static <T> String csv(Form<T> form, Page<T> page) {
        return page.items().stream()
                .map(item -> CsvWriter.row(form.columns(), form.fields().apply(item)))
                .collect(Collectors.joining("", CsvWriter.head(form.columns()), ""));
    }

    private static <T> String lines(Form<T> form, Page<T> page) {
        return page.items().stream()
                .map(item -> JsonWriter.line(form.fields().apply(item)))
                .collect(Collectors.joining());
    }

    private static <T> String json(Form<T> form, Page<T> page) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put(form.name(), page.items().stream().map(form.fields()).toList());
        fields.put("next", page.next());
        return JsonWriter.line(fields);
    }

    /** The address of the part after this one. */
    private static String next(Context ctx, String after) {
        return ctx.queryParamMap().entrySet().stream()
                .filter(e -> !e.getKey().equals("after"))
                .flatMap(e -> e.getValue().stream().map(value -> e.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&", ctx.path() + "?", "&after=" + encoded(after)))
                .replace("?&", "?");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The answer; null where whoever asks has it already, which is then said. */
    private <T> @Nullable T fresh(Context ctx, Function<LedgerQuery, T> question) {
        return ledgers.read(ledger -> {
            // Looked at first: what is written meanwhile makes the tag too old, and never the answer.
            String current = "\"" + tag + "-" + ledger.state() + "\"";
            boolean known = has(ctx.header("If-None-Match"), current);
            T answer = known ? null : question.apply(ledger);
            ctx.header("ETag", current);
            ctx.header("Cache-Control", "private, no-cache");
            ctx.header("Vary", "Authorization, Cookie");
            if (known) {
                ctx.status(304);
            }
            return answer;
        });
    }

    private static boolean has(@Nullable String known, String current) {
        return known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(current::equals);
    }
}
