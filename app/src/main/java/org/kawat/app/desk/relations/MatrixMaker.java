package org.kawat.app.desk.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.desk.relations.Matrix.Cell;
import org.kawat.app.desk.relations.Matrix.Measure;
import org.kawat.app.desk.relations.Matrix.Row;
import org.kawat.app.desk.relations.Matrix.View;
import org.kawat.app.desk.show.ActorNames;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.MatrixCell;

/** Puts the matrix together of what the ledger has counted. */
final class MatrixMaker {
    private static final int SHADES = 6;
    private final View view;
    private final ActorNames names;
    private final Labels labels;
    private final String language;
    private final Map<String, Total> totals = new TreeMap<>();
    private final Map<String, MatrixCell> cells = new HashMap<>();

    MatrixMaker(View view, List<MatrixCell> all, ActorNames names, Labels labels, String language) {
        this.view = view;
        this.names = names;
        this.labels = labels;
        this.language = language;
        for (MatrixCell cell : all) {
            cells.put(key(cell.source(), cell.target()), cell);
            total(cell.source()).add(cell, true);
            if (!cell.source().equals(cell.target())) {
                total(cell.target()).add(cell, false);
            }
        }
    }

    /** What an actor did and what was done to it: each event once, but in the tone one that is on one footing twice. */
    private static final class Total {
        private int events;
        private int scored;
        private double goldstein;

        // What is on one footing is in the cells of both directions.
        void add(MatrixCell cell, boolean acts) {
            events += acts ? cell.events() : cell.events() - cell.mutual();
            scored += cell.scored();
            goldstein += cell.goldsteinSum();
        }

        double mean() {
            return scored == 0 ? 0 : goldstein / scored;
        }
    }

    private Total total(String code) {
        return totals.computeIfAbsent(code, c -> new Total());
    }

    private static String key(String source, String target) {
        return source + ' ' + target;
    }

    int known() {
        return totals.size();
    }

    /** How many events there are, one that is on one footing once. */
    int events() {
        int twice = 0;
        int mutual = 0;
        for (MatrixCell cell : cells.values()) {
            twice += cell.events();
            mutual += cell.source().equals(cell.target()) ? 0 : cell.mutual();
        }
        return twice - mutual / 2;
    }

    /** The most active, in the order that is wanted. */
    List<Actor> actors() {
        Comparator<String> busiest =
                Comparator.comparing((String code) -> total(code).events).reversed();
        Comparator<String> order = switch (view.sort()) {
            case VOLUME -> busiest;
            case TONE ->
                Comparator.comparing((String code) -> total(code).mean()).reversed();
            case CODE -> Comparator.naturalOrder();
            case REGION -> Comparator.comparing(names::region).thenComparing(busiest);
        };
        return totals.keySet().stream()
                .sorted(busiest.thenComparing(Comparator.naturalOrder()))
                .limit(view.top())
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .map(code -> Actor.of(code, names, language))
                .toList();
    }

    List<Row> rows(List<Actor> actors) {
        int most = 1;
        for (Actor source : actors) {
            for (Actor target : actors) {
                MatrixCell cell = cells.get(key(source.code(), target.code()));
                most = Math.max(most, cell == null ? 0 : cell.events());
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Actor source : actors) {
            List<@Nullable Cell> row = new ArrayList<>();
            for (Actor target : actors) {
                MatrixCell cell = cells.get(key(source.code(), target.code()));
                row.add(cell == null ? null : cell(cell, most));
            }
            rows.add(new Row(source, row));
        }
        return rows;
    }

    private Cell cell(MatrixCell cell, int most) {
        boolean tone = view.measure() == Measure.TONE;
        return new Cell(
                cell.target(),
                tone ? Tone.print(cell.goldsteinMean(), labels) : String.valueOf(cell.events()),
                tone ? Tone.shade(cell.goldsteinMean()) : shade(cell.events(), most),
                Tally.most(cell.byQuad()),
                hint(cell));
    }

    // Few pairs have nearly all events: shades by the number itself would leave all others white.
    private static String shade(int events, int most) {
        double part = Math.log1p(events) / Math.log1p(most);
        return "ink-" + Math.min(SHADES, 1 + (int) (part * (SHADES - 1) + 0.5));
    }

    private String hint(MatrixCell cell) {
        String shares = EventQuery.QUADS.stream()
                .map(quad -> quad.replace('-', ' '))
                .filter(cell.byQuad()::containsKey)
                .map(quad -> cell.byQuad().get(quad) + " " + labels.value("quad", quad))
                .collect(Collectors.joining(", "));
        return labels.get(
                "matrix.hint",
                cell.source(),
                cell.target(),
                Told.count(labels, "events", cell.events()),
                Tone.print(cell.goldsteinMean(), labels),
                shares);
    }

    /** Two codes. */
    record Two(String one, String other) {}

    /** The two between which most is. */
    List<Two> busiest(int most) {
        Map<Two, Integer> events = new HashMap<>();
        cells.values().forEach(cell -> {
            boolean inOrder = cell.source().compareTo(cell.target()) <= 0;
            Two two = inOrder ? new Two(cell.source(), cell.target()) : new Two(cell.target(), cell.source());
            // What is on one footing counts once, in the one direction.
            events.merge(two, inOrder ? cell.events() : cell.events() - cell.mutual(), Integer::sum);
        });
        return events.entrySet().stream()
                .filter(entry -> !entry.getKey().one().equals(entry.getKey().other()))
                .sorted(Comparator.comparing((Map.Entry<Two, Integer> entry) -> entry.getValue())
                        .reversed()
                        .thenComparing(entry -> entry.getKey().one())
                        .thenComparing(entry -> entry.getKey().other()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
