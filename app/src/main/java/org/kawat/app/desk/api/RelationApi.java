package org.kawat.app.desk.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.ledger.Entries;
import org.kawat.app.ledger.RelationListing;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.ActorDetail;
import org.kawat.ledger.query.ActorEntry;
import org.kawat.ledger.query.ActorName;
import org.kawat.ledger.query.MatrixCell;
import org.kawat.ledger.query.MatrixFilter;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Relation;
import org.kawat.ledger.query.RelationFilter;

/** What passed between whom, and who they are. */
final class RelationApi implements Part {
    private static final int NAMES_AND_PARTNERS = 100;
    private static final Form<MatrixCell> CELLS = new Form<>(
            "cells",
            List.of(
                    "source",
                    "target",
                    "events",
                    "mutual",
                    "reports",
                    "goldstein",
                    "quads.verbal cooperation",
                    "quads.material cooperation",
                    "quads.verbal conflict",
                    "quads.material conflict"),
            RelationApi::cell);
    private static final Form<ActorEntry> ACTORS =
            new Form<>("actors", List.of("code", "roles", "names.name"), RelationApi::actor);

    private final Answers answers;
    private final Form<Relation> relations;

    RelationApi(Answers answers, Labels labels) {
        this.answers = answers;
        this.relations = Form.of(new RelationListing(labels));
    }

    @Override
    public void open(Routes routes) {
        routes.get("/relations", this::relations);
        routes.get("/relations/matrix", this::matrix);
        routes.get(
                "/actors",
                call -> answers.page(call, ACTORS, ledger -> ledger.actors(call.required("prefix"), call.paging())));
        routes.get(
                "/actors/{code}",
                call -> answers.single(call, ledger -> actor(ledger.actor(actorCode(call), NAMES_AND_PARTNERS))));
    }

    private static String actorCode(Call call) {
        return call.required("code").toUpperCase(Locale.ROOT);
    }

    private void relations(Call call) {
        RelationFilter filter = new RelationFilter(
                call.code("a"),
                call.code("b"),
                call.since(),
                call.until(),
                call.statuses(),
                call.constants("by", RelationFilter.Step.class).get(0));
        answers.page(call, relations, ledger -> new Page<>(ledger.relations(filter), null));
    }

    private void matrix(Call call) {
        List<String> quads = call.each(
                "quad", quad -> quad.toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' '));
        MatrixFilter filter = new MatrixFilter(call.since(), call.until(), call.statuses(), quads);
        answers.page(call, CELLS, ledger -> new Page<>(ledger.matrix(filter), null));
    }

    private static Map<String, @Nullable Object> cell(MatrixCell cell) {
        Double mean = cell.goldsteinMean();
        return new Entries.Fields()
                .put("source", cell.source())
                .put("target", cell.target())
                .put("events", cell.events())
                .put("mutual", cell.mutual())
                .put("reports", cell.reports())
                .put("goldstein", mean == null ? null : BigDecimal.valueOf(mean).setScale(3, RoundingMode.HALF_EVEN))
                .put("quads", cell.byQuad())
                .map();
    }

    private static Map<String, @Nullable Object> actor(ActorEntry actor) {
        return new Entries.Fields()
                .put("code", actor.code())
                .put("roles", actor.roles())
                .put("names", names(actor.names()))
                .map();
    }

    private static Map<String, @Nullable Object> actor(ActorDetail actor) {
        return new Entries.Fields()
                .put("code", actor.code())
                .put("roles", actor.roles())
                .put("names", names(actor.names()))
                .put("events", actor.events())
                .put("as_source", actor.asSource())
                .put("as_target", actor.asTarget())
                .put("mutual", actor.mutual())
                .put("types", actor.byType())
                .put("first_day", actor.firstDay())
                .put("last_day", actor.lastDay())
                .put(
                        "partners",
                        actor.partners().stream().map(RelationApi::partner).toList())
                .map();
    }

    private static List<Map<String, @Nullable Object>> names(List<ActorName> names) {
        return names.stream()
                .map(name -> new Entries.Fields()
                        .put("name", name.name())
                        .put("roles", name.roles())
                        .map())
                .toList();
    }

    private static Map<String, @Nullable Object> partner(ActorDetail.Partner partner) {
        return new Entries.Fields()
                .put("code", partner.code())
                .put("events", partner.events())
                .put("as_source", partner.asSource())
                .put("as_target", partner.asTarget())
                .put("mutual", partner.mutual())
                .map();
    }
}
