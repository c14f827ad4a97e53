package org.kawat.app.desk.relations;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.List;
import java.util.Locale;
import org.kawat.app.desk.Room;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.show.ActorNames;

/** What passed between states: the matrix, the page of two of them, and of one. */
public final class RelationsRoom implements Room {
    private final Pages pages;
    private final Ledgers ledgers;
    private final ActorNames names;
    private final MatrixPages matrix;
    private final DyadPages dyads;
    private final ActorPages actors;

    public RelationsRoom(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.names = ActorNames.of(tools.coding().packs());
        this.matrix = new MatrixPages(tools, names);
        this.dyads = new DyadPages(tools, names);
        this.actors = new ActorPages(tools, names);
    }

    @Override
    public void open(JavalinDefaultRoutingApi routes) {
        routes.get("/relations", matrix::show);
        routes.get(
                "/relations/spark/{a}/{b}",
                ctx -> known(
                        ctx, "/relations/spark/", List.of("a", "b"), two -> matrix.spark(ctx, two.get(0), two.get(1))));
        routes.get(
                "/relations/{a}/{b}",
                ctx -> known(ctx, "/relations/", List.of("a", "b"), two -> dyads.show(ctx, two.get(0), two.get(1))));
        routes.get("/actors", actors::list);
        routes.get(
                "/actors/{code}", ctx -> known(ctx, "/actors/", List.of("code"), one -> actors.show(ctx, one.get(0))));
    }

    /** What the page of unknown codes says. */
    public record Unknown(List<String> codes) {
        public Unknown {
            codes = List.copyOf(codes);
        }
    }

    private interface Shown {
        void show(List<String> codes);
    }

    /** Shows the page of that path if there are such states or bodies. */
    private void known(Context ctx, String path, List<String> parameters, Shown page) {
        List<String> given = parameters.stream().map(ctx::pathParam).toList();
        List<String> codes =
                given.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList();
        List<String> unknown = codes.stream().filter(code -> !isKnown(code)).toList();
        if (!unknown.isEmpty()) {
            ctx.status(HttpStatus.NOT_FOUND);
            pages.around(ctx, "", pages.visitor(ctx).labels().get("unknown.title"))
                    .show("unknown.jte", new Unknown(unknown));
        } else if (!codes.equals(given)) {
            String query = ctx.queryString();
            ctx.redirect(path + String.join("/", codes) + (query == null ? "" : "?" + query), HttpStatus.FOUND);
        } else {
            page.show(codes);
        }
    }

    private boolean isKnown(String code) {
        return names.has(code) || ledgers.read(ledger -> ActorPage.detail(ledger, code)) != null;
    }
}
