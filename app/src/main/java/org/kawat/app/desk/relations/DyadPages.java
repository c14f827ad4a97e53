package org.kawat.app.desk.relations;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.Frame;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.http.Visitor;
import org.kawat.app.desk.show.ActorNames;
import org.kawat.app.desk.wire.WireRoom;
import org.kawat.app.json.Constants;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.RelationFilter.Step;

/** The page of two. */
final class DyadPages {
    private final Pages pages;
    private final Ledgers ledgers;
    private final ActorNames names;
    private final Clock clock;

    DyadPages(Tools tools, ActorNames names) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
        this.names = names;
        this.clock = tools.clock();
    }

    void show(Context ctx, String one, String other) {
        Choice choice = Choice.of(ctx.queryParamMap());
        Step step = step(ctx);
        Visitor visitor = pages.visitor(ctx);
        Labels labels = visitor.labels();
        LocalDate today = LocalDate.now(clock);
        Dyad dyad = ledgers.read(ledger -> Dyad.of(ledger, one, other, choice, step, today, labels));
        DyadView view = new DyadView(
                Actor.of(one, names, visitor.language()),
                Actor.of(other, names, visitor.language()),
                Spell.words(choice.since(), choice.until(), labels, visitor.language()),
                Headline.words(dyad.tally(), labels),
                dyad,
                List.of());
        List<Preset> presets = Preset.of(
                choice,
                dyad.newest(),
                labels,
                time -> time.address(view.path(), "by", step == null ? "" : Constants.lower(step)));
        pages.around(ctx, "relations", Actor.both(view.one(), view.other(), labels))
                .links(links(choice, one, other, labels))
                .scripts("echarts.js", "timeline.js")
                .show("dyad.jte", new DyadView(view.one(), view.other(), view.time(), view.headline(), dyad, presets));
    }

    private static @Nullable Step step(Context ctx) {
        Step step = MatrixPages.one(ctx, "by", Step.values(), Step.ALL);
        return step == Step.ALL ? null : step;
    }

    private static List<Frame.Link> links(Choice choice, String one, String other, Labels labels) {
        String counts = "/api/v1/relations";
        List<Frame.Link> links = new ArrayList<>();
        links.add(new Frame.Link(
                labels.get("link.counts", "CSV"), choice.address(counts, "a", one, "b", other, "format", "csv"), null));
        links.add(
                new Frame.Link(labels.get("link.counts", "JSON"), choice.address(counts, "a", one, "b", other), null));
        links.addAll(WireRoom.forms(choice.events("between", one + "," + other), labels));
        return links;
    }
}
