package org.kawat.app.desk.article;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.Frame;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.Visitor;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.CorrectionEntry;
import org.kawat.ledger.query.CorrectionFilter;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.ReportEntry;

/** An article with what was read from it, where analysts say what is right and wrong. */
public final class ArticleRoom implements Room {
    private static final int HISTORY = 200;
    private final Pages pages;
    private final Ledgers ledgers;
    private final ArticleList list;
    private final Judging judging;

    public ArticleRoom(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.list = new ArticleList(tools);
        this.judging = new Judging(tools, this);
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/articles", list::show);
        routes.get("/articles/{id}", this::article);
        routes.post("/reports/{id}/judge", judging::judge);
    }

    private void article(Context ctx) {
        String wanted = Objects.requireNonNullElse(ctx.queryParam("report"), "");
        Found found = find(ctx.pathParam("id"));
        String lit = found.detail().events().stream()
                .map(ReportEntry::id)
                .filter(id -> !wanted.isEmpty() && id.startsWith(wanted))
                .findFirst()
                .orElse("");
        Asked asked = Asked.NOTHING;
        if ("1".equals(ctx.queryParam("amend")) && pages.visitor(ctx).mayWrite()) {
            asked = found.detail().events().stream()
                    .filter(report -> report.id().equals(lit))
                    .map(report -> new Asked(lit, "amend", "amended", Amending.values(report), Map.of()))
                    .findFirst()
                    .orElse(asked);
        }
        show(ctx, found, lit, asked);
    }

    /** An article, and all that was said of it. */
    record Found(ArticleDetail detail, List<CorrectionEntry> history) {}

    Found find(String article) {
        return ledgers.read(ledger -> new Found(
                ledger.article(article),
                ledger.corrections(new CorrectionFilter(null, article), Paging.first(HISTORY))
                        .items()));
    }

    /** Answers with the page of that article. */
    void show(Context ctx, Found found, String lit, Asked asked) {
        Visitor visitor = pages.visitor(ctx);
        ArticlePage page = ArticlePage.of(found.detail(), found.history(), lit, number(ctx), asked, visitor);
        pages.around(ctx, "", page.title(visitor.labels()))
                .links(List.of(new Frame.Link(
                        "JSON", "/api/v1/articles/" + found.detail().article().id(), null)))
                .scripts("article.js")
                .show("article.jte", page);
    }

    private static long number(Context ctx) {
        String done = Objects.requireNonNullElse(ctx.queryParam("done"), "");
        return done.matches("\\d{1,15}") ? Long.parseLong(done) : 0;
    }
}
