package org.kawat.app.desk.facts;

import io.javalin.http.Context;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Map;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.show.Amounts;
import org.kawat.app.desk.show.Places;
import org.kawat.app.view.Labels;
import org.kawat.coder.Check;
import org.kawat.ledger.query.FigureEntry;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.StatementEntry;

/** Statements, figures, and the search over everything. */
public final class FactsRoom implements Room {
    private static final int STATEMENTS = 50;
    private static final int FIGURES = 100;
    private final Pages pages;
    private final Ledgers ledgers;
    private final Search search;

    public FactsRoom(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.search = new Search(tools);
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/statements", this::statements);
        routes.get("/figures", this::figures);
        routes.get("/search", search::show);
    }

    private void statements(Context ctx) {
        FactQuery query = FactQuery.of(FactQuery.STATEMENTS, ctx.queryParamMap());
        Page<StatementEntry> page = ledgers.read(
                ledger -> ledger.statements(query.statements(), new Paging(STATEMENTS, ctx.queryParam("after"))));
        Labels labels = pages.visitor(ctx).labels();
        pages.around(ctx, "statements", labels.get("menu.statements"))
                .links(query.forms("/api/v1/statements"))
                .show(
                        "statements.jte",
                        new StatementsPage(
                                query,
                                query.sentence("statements", labels),
                                page.items().stream().map(FactsRoom::line).toList(),
                                query.next("/statements", page.next())));
    }

    static StatementsPage.Line line(StatementEntry entry) {
        return new StatementsPage.Line(
                entry, Places.outlet(entry.article()), Places.words(entry.article(), "s", entry.span(), entry.text()));
    }

    /** Figures, with what was worked out again of the articles that they are in. */
    private record Found(Page<FigureEntry> page, Map<String, List<Check>> checks) {}

    private void figures(Context ctx) {
        FactQuery query = FactQuery.of(FactQuery.FIGURES, ctx.queryParamMap());
        Found found = ledgers.read(ledger -> {
            Page<FigureEntry> page = ledger.figures(query.figures(), new Paging(FIGURES, ctx.queryParam("after")));
            return new Found(
                    page,
                    ledger.checks(
                            page.items().stream().map(f -> f.article().id()).toList()));
        });
        Labels labels = pages.visitor(ctx).labels();
        List<FiguresPage.Line> lines = found.page().items().stream()
                .map(figure -> line(
                        figure, found.checks().getOrDefault(figure.article().id(), List.of()), labels))
                .toList();
        pages.around(ctx, "figures", labels.get("menu.figures"))
                .links(query.forms("/api/v1/figures"))
                .show(
                        "figures.jte",
                        new FiguresPage(
                                query,
                                query.sentence("figures", labels),
                                lines,
                                query.next("/figures", found.page().next())));
    }

    private static FiguresPage.Line line(FigureEntry figure, List<Check> checks, Labels labels) {
        return new FiguresPage.Line(
                figure,
                Places.outlet(figure.article()),
                Amounts.number(figure, labels),
                Amounts.isLength(figure) ? Amounts.full(figure, labels) : "",
                checks.stream()
                        .filter(check -> check.spans().stream().anyMatch(span -> span.overlaps(figure.span())))
                        .toList(),
                Places.words(figure.article(), "f", figure.span(), figure.text()));
    }
}
