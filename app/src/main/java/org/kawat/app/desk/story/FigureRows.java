package org.kawat.app.desk.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.Amounts;
import org.kawat.app.desk.show.Places;
import org.kawat.app.desk.story.StoryPage.Cell;
import org.kawat.app.desk.story.StoryPage.Column;
import org.kawat.app.desk.story.StoryPage.Row;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.coder.Span;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.FigureEntry;
import org.kawat.ledger.query.ReportEntry;

/** Figures of articles side by side: those in the sentences that tell an event, and what is left. */
final class FigureRows {
    private final Map<String, List<FigureEntry>> byArticle;
    private final List<Column> columns;
    private final Labels labels;
    private final Set<FigureEntry> shown = new LinkedHashSet<>();

    FigureRows(List<FigureEntry> figures, List<Column> columns, Labels labels) {
        // How long an act lasted stands in a row of its own.
        this.byArticle = Table.byArticle(
                figures.stream().filter(f -> !f.kind().equals("duration")).toList());
        this.columns = columns;
        this.labels = labels;
    }

    /** A row for each unit that two or more have a figure of in the sentence that tells the event. */
    List<Row> of(EventDetail event, List<@Nullable ReportEntry> told) {
        Set<String> units = new TreeSet<>();
        List<List<FigureEntry>> own = new ArrayList<>();
        for (@Nullable ReportEntry report : told) {
            List<FigureEntry> inside = report == null ? List.of() : inside(report);
            inside.forEach(figure -> units.add(figure.unit()));
            own.add(inside);
        }
        List<Row> rows = new ArrayList<>();
        for (String unit : units) {
            List<List<FigureEntry>> cells = own.stream()
                    .map(all -> all.stream().filter(f -> f.unit().equals(unit)).toList())
                    .toList();
            if (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                String field = Said.FIGURE + unit;
                rows.add(row(new Said(field, labels, "").name(), cells, Table.Opinions.of(field, event)));
                cells.forEach(shown::addAll);
            }
        }
        return rows;
    }

    private List<FigureEntry> inside(ReportEntry report) {
        Span sentence = report.sentenceSpan();
        return byArticle.getOrDefault(report.article().id(), List.of()).stream()
                .filter(f -> f.span().begin() >= sentence.begin() && f.span().end() <= sentence.end())
                .toList();
    }

    /** A row for each thing measured that two or more have a figure of, and that no row was made for yet. */
    List<Row> others() {
        Map<Measured, List<FigureEntry>> all = new LinkedHashMap<>();
        for (Column column : columns) {
            for (FigureEntry figure : byArticle.getOrDefault(column.article().id(), List.of())) {
                if (!shown.contains(figure)) {
                    all.computeIfAbsent(Measured.of(figure), m -> new ArrayList<>())
                            .add(figure);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        all.forEach((measured, figures) -> {
            List<List<FigureEntry>> cells = columns.stream()
                    .map(column -> figures.stream()
                            .filter(f ->
                                    f.article().id().equals(column.article().id()))
                            .toList())
                    .toList();
            if (cells.stream().filter(cell -> !cell.isEmpty()).count() > 1) {
                Row row = row(measured.name(labels), cells, measured.opinions(figures));
                if (row.differs() || isOneValue(figures)) {
                    rows.add(row);
                }
            }
        });
        return rows;
    }

    private static boolean isOneValue(List<FigureEntry> figures) {
        return figures.stream().map(FigureRows::exact).distinct().count() == 1;
    }

    /** What a figure measures: only of what is called the same can it be said that the figures differ. */
    private record Measured(String unit, String of, String when) {
        static Measured of(FigureEntry figure) {
            String what = figure.of() == null ? "" : figure.of().strip().toLowerCase(Locale.ROOT);
            String when = figure.period() == null ? "" : figure.period();
            return new Measured(figure.unit(), what, when);
        }

        String name(Labels labels) {
            String name = of.isEmpty() ? new Said(Said.FIGURE + unit, labels, "").name() : Told.quoted(of);
            return when.isEmpty() ? name : name + ", " + when;
        }

        Table.Opinions opinions(List<FigureEntry> figures) {
            return new Table.Opinions(
                    of.isEmpty()
                            ? List.of()
                            : figures.stream().map(FigureRows::exact).distinct().toList());
        }
    }

    private static String exact(FigureEntry figure) {
        return figure.value().signum() == 0
                ? "0"
                : figure.value().stripTrailingZeros().toPlainString();
    }

    private Row row(String name, List<List<FigureEntry>> cells, Table.Opinions opinions) {
        List<@Nullable String> single = new ArrayList<>();
        for (List<FigureEntry> cell : cells) {
            List<String> values =
                    cell.stream().map(FigureRows::exact).distinct().toList();
            single.add(values.size() == 1 ? values.get(0) : null);
        }
        Set<String> odd = opinions.odd(single);
        List<Cell> all = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            @Nullable String value = single.get(i);
            all.add(cell(cells.get(i), value != null && odd.contains(value)));
        }
        return new Row("figure", name, all, !odd.isEmpty());
    }

    private Cell cell(List<FigureEntry> figures, boolean differs) {
        if (figures.isEmpty()) {
            return Cell.EMPTY;
        }
        FigureEntry first = figures.get(0);
        String values = figures.stream()
                .map(figure -> Amounts.full(figure, labels))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Cell(values, Places.words(first.article(), "f", first.span(), first.text()), differs);
    }
}
