package org.kawat.app.desk.relations;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Frame;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.Visitor;
import org.kawat.app.desk.relations.Matrix.Measure;
import org.kawat.app.desk.relations.Matrix.Pair;
import org.kawat.app.desk.relations.Matrix.Sort;
import org.kawat.app.desk.relations.Matrix.View;
import org.kawat.app.desk.show.ActorNames;
import org.kawat.app.json.Constants;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.MatrixCell;
import org.kawat.ledger.query.RelationFilter.Step;

/** The matrix, and the drawing of one of its cells. */
final class MatrixPages {
    private static final int PAIRS = 12;
    private static final int USUAL = 24;
    private static final int MOST = 60;
    private final Pages pages;
    private final Ledgers ledgers;
    private final ActorNames names;

    MatrixPages(Tools tools, ActorNames names) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.names = names;
    }

    /** What took long to count. */
    private record Counted(
            List<MatrixCell> cells,
            List<Busy> busiest,
            @Nullable LocalDate newest) {}

    private record Busy(String one, String other, Tally tally) {}

    void show(Context ctx) {
        View view = view(ctx);
        Visitor visitor = pages.visitor(ctx);
        Counted counted = ledgers.read(ledger -> count(ledger, view));
        MatrixMaker maker = new MatrixMaker(view, counted.cells, names, visitor.labels(), visitor.language());
        List<Actor> actors = maker.actors();
        Choice choice = view.choice();
        Matrix matrix = new Matrix(
                view,
                Spell.words(choice.since(), choice.until(), visitor.labels(), visitor.language()),
                actors,
                maker.rows(actors),
                maker.known(),
                maker.events(),
                counted.busiest.stream().map(busy -> pair(busy, visitor)).toList(),
                Preset.of(choice, counted.newest, visitor.labels(), time -> address(time, view)));
        pages.around(ctx, "relations", visitor.labels().get("menu.relations"))
                .links(links(choice))
                .scripts("relations.js")
                .show("matrix.jte", matrix);
    }

    private Counted count(LedgerQuery ledger, View view) {
        List<MatrixCell> cells = ledger.matrix(view.choice().matrix());
        // In which order they are shown and in which language does not matter for who they are.
        List<Busy> busiest = new MatrixMaker(view, cells, names, pages.labels("en"), "en")
                .busiest(PAIRS).stream()
                        .map(two -> new Busy(
                                two.one(),
                                two.other(),
                                Tally.of(ledger.relations(view.choice().relations(two.one(), two.other(), Step.ALL)))))
                        .toList();
        return new Counted(cells, busiest, Preset.newest(ledger, view.choice()));
    }

    private Pair pair(Busy busy, Visitor visitor) {
        return new Pair(
                Actor.of(busy.one, names, visitor.language()),
                Actor.of(busy.other, names, visitor.language()),
                busy.tally);
    }

    private static String address(Choice time, View view) {
        return time.address(
                "/relations",
                "measure",
                view.measure() == Measure.TONE ? "" : Constants.lower(view.measure()),
                "sort",
                view.sort() == Sort.VOLUME ? "" : Constants.lower(view.sort()),
                "top",
                view.top() == USUAL ? "" : String.valueOf(view.top()));
    }

    private static List<Frame.Link> links(Choice choice) {
        return List.of(
                new Frame.Link("CSV", choice.address("/api/v1/relations", "by", "all", "format", "csv"), null),
                new Frame.Link("JSON", choice.address("/api/v1/relations", "by", "all"), null));
    }

    private static View view(Context ctx) {
        return new View(
                Choice.of(ctx.queryParamMap()),
                one(ctx, "measure", Measure.values(), Measure.TONE),
                one(ctx, "sort", Sort.values(), Sort.VOLUME),
                top(ctx));
    }

    private static int top(Context ctx) {
        String given = ctx.queryParam("top");
        if (given == null || given.isBlank()) {
            return USUAL;
        }
        try {
            int top = Integer.parseInt(given.strip());
            if (top >= 2 && top <= MOST) {
                return top;
            }
        } catch (NumberFormatException e) {
            // told below, with what is too small or too large
        }
        throw new BadRequest("top is a number from 2 to " + MOST + ", not '" + given + "'");
    }

    /** The constant of that name in the address; the usual one where none is given. */
    static <E extends Enum<E>> E one(Context ctx, String name, E[] all, E usual) {
        String given = ctx.queryParam(name);
        if (given == null || given.isBlank()) {
            return usual;
        }
        return Arrays.stream(all)
                .filter(value -> value.name().equalsIgnoreCase(given.strip()))
                .findFirst()
                .orElseThrow(() -> new BadRequest(name + " is one of "
                        + Arrays.stream(all).map(Constants::lower).collect(Collectors.joining(", ")) + ", not '"
                        + given + "'"));
    }

    /** The drawing of what passed between two, as a part of a page. */
    void spark(Context ctx, String one, String other) {
        Choice choice = Choice.of(ctx.queryParamMap());
        Visitor visitor = pages.visitor(ctx);
        Spark spark = ledgers.read(ledger -> new Spark(
                Actor.of(one, names, visitor.language()),
                Actor.of(other, names, visitor.language()),
                Tally.of(ledger.relations(choice.relations(one, other, Step.ALL))),
                Spark.months(ledger, one, other, choice),
                choice.address("/relations/" + one + "/" + other)));
        pages.part(ctx, "spark.jte", spark);
    }
}
