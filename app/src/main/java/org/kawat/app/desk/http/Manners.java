package org.kawat.app.desk.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.ledger.query.Counts;

/** What a server is expected to have besides its pages: health, metrics, the choice of a language, signing in. */
public final class Manners implements Room {
    private final Pages pages;
    private final Ledgers ledgers;
    private final Access access;
    private final Metrics metrics;

    public Manners(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.access = tools.options().access();
        this.metrics = tools.metrics();
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/health", this::health);
        routes.get("/metrics", metrics::show);
        routes.post("/language", this::language);
        routes.get(
                "/login",
                ctx -> pages.around(ctx, "", pages.visitor(ctx).labels().get("login.title"))
                        .show("login.jte", Map.of("back", back(ctx.queryParam("back")))));
        routes.post("/login", this::login);
        routes.post("/logout", this::logout);
        routes.get("/robots.txt", ctx -> ctx.result("User-agent: *\nDisallow: /\n"));
    }

    private void health(Context ctx) {
        Counts counts = ledgers.read(ledger -> ledger.counts());
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("ok", true);
        fields.put("articles", counts.articles());
        fields.put("events", counts.events());
        ctx.contentType("application/json; charset=utf-8").result(JsonWriter.line(fields));
    }

    private void language(Context ctx) {
        String language = String.valueOf(ctx.formParam("language"));
        pages.labels(language); // refuses one that there is not
        Cookies.set(ctx, Visitor.LANGUAGE, language);
        ctx.redirect(back(ctx.formParam("back")), HttpStatus.SEE_OTHER);
    }

    private void login(Context ctx) {
        String token = String.valueOf(ctx.formParam("token")).strip();
        if (!access.opens(token)) {
            throw new BadRequest(403, "wrong-token", "that is not the token");
        }
        Cookies.set(ctx, Access.COOKIE, token);
        ctx.redirect(back(ctx.formParam("back")), HttpStatus.SEE_OTHER);
    }

    private void logout(Context ctx) {
        Cookies.forget(ctx, Access.COOKIE);
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    /** Where to go back to: a page of this desk, and nowhere else. */
    public static String back(@Nullable String address) {
        if (address == null || !address.startsWith("/") || address.startsWith("//")) {
            return "/";
        }
        return address.chars().noneMatch(c -> c == '\\' || c <= ' ') ? address : "/";
    }
}
