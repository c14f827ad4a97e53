package org.kawat.app.desk.read;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.article.Printed;
import org.kawat.app.desk.article.Printer;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Coding;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.Visitor;
import org.kawat.coder.Article;
import org.kawat.coder.Report;
import org.kawat.ingest.web.WebOptions;
import org.kawat.ledger.Added;

/** A text that somebody brings, read at once. Nothing of it is kept, unless it is asked for. */
public final class ReadRoom implements Room {
    private static final int LARGEST_PAGE = 4 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Pages pages;
    private final Ledgers ledgers;
    private final Coding coding;
    private final Brought brought;
    private final @Nullable PageFetcher fetcher;
    private final Map<String, String> example;

    public ReadRoom(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.coding = tools.coding();
        this.brought = new Brought(coding.languages());
        this.fetcher = tools.options().fetching()
                ? new PageFetcher(WebOptions.DEFAULT.most(LARGEST_PAGE).whole(PATIENCE))
                : null;
        this.example = Map.of("text", exampleText(), "published", "2025-03-10");
    }

    private static String exampleText() {
        try (InputStream in = ReadRoom.class.getResourceAsStream("example.txt")) {
            return new String(Objects.requireNonNull(in, "example.txt").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/read", this::form);
        routes.post("/read", this::read);
        routes.post("/read/keep", this::keep);
    }

    private void form(Context ctx) {
        if ("1".equals(ctx.queryParam("example"))) {
            answer(ctx, new LinkedHashMap<>(example), new LinkedHashMap<>());
        } else {
            show(ctx, Map.of(), Map.of(), null);
        }
    }

    private void read(Context ctx) {
        Map<String, String> values = values(ctx);
        Map<String, String> errors = new LinkedHashMap<>();
        if (values.getOrDefault("text", "").isBlank()
                && !values.getOrDefault("url", "").isEmpty()) {
            fetch(ctx, values, errors);
        }
        answer(ctx, values, errors);
    }

    /** What was sent. Browsers end the lines of a text in their own way. */
    private Map<String, String> values(Context ctx) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : Brought.FIELDS) {
            String value = Objects.requireNonNullElse(ctx.formParam(field), "");
            values.put(field, field.equals("text") ? value.replace("\r\n", "\n") : value.strip());
        }
        if (fetcher == null && !values.getOrDefault("url", "").isEmpty()) {
            throw new BadRequest(403, "no-fetching", "this desk fetches no pages; paste the text");
        }
        return values;
    }

    private void fetch(Context ctx, Map<String, String> values, Map<String, String> errors) {
        String url = values.getOrDefault("url", "");
        PageFetcher.Outcome outcome = Objects.requireNonNull(fetcher).fetch(url);
        Article article = outcome.article();
        if (article != null) {
            values.putAll(Brought.values(article, url));
            return;
        }
        boolean busy = outcome.why().isEmpty();
        String words = pages.visitor(ctx).labels().get(busy ? "read.wrong.busy" : "read.wrong.url");
        errors.put("url", busy ? words : words + " (" + outcome.why() + ")");
    }

    private void answer(Context ctx, Map<String, String> values, Map<String, String> errors) {
        Visitor visitor = pages.visitor(ctx);
        Article article = errors.isEmpty() ? brought.article(values, visitor.labels(), errors) : null;
        if (article == null) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, values, errors, null);
        } else {
            Report report = coding.code(article);
            show(ctx, values, errors, Printer.print(report, List.of(), 0, visitor.labels(), visitor.language()));
        }
    }

    private void show(Context ctx, Map<String, String> values, Map<String, String> errors, @Nullable Printed printed) {
        ReadPage page = new ReadPage(values, errors, printed, fetcher != null, coding.languages());
        pages.around(ctx, "read", pages.visitor(ctx).labels().get("read.title"))
                .scripts("article.js")
                .show("read.jte", page);
    }

    private void keep(Context ctx) {
        Map<String, String> values = values(ctx);
        Map<String, String> errors = new LinkedHashMap<>();
        Article article = brought.article(values, pages.visitor(ctx).labels(), errors);
        if (article == null) {
            answer(ctx, values, errors);
            return;
        }
        Report report = coding.code(article);
        Added added = ledgers.write(ledger -> ledger.add(report, null));
        ctx.redirect("/articles/" + added.article(), HttpStatus.SEE_OTHER);
    }
}
