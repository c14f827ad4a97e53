package org.kawat.app.desk.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.desk.show.Places;
import org.kawat.app.desk.story.StoryPage.Cell;
import org.kawat.app.desk.story.StoryPage.Column;
import org.kawat.app.desk.story.StoryPage.Group;
import org.kawat.app.desk.story.StoryPage.Row;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.Difference;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.FigureEntry;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.StoryReports;

/** Holds the articles of a story against each other: a row for each fact, a column for each article. */
final class Table {
    private static final List<String> FIELDS =
            List.of("status", "mode", "duration", "date", "place", "channel", "said_by");
    private static final int WORDS = 110;

    private final StoryReports reports;
    private final Labels labels;
    private final String language;
    private final List<Column> columns;
    private final FigureRows figures;

    /**
     * A table.
     *
     * @param first place of the first column, and
     * @param most how many there may be
     */
    Table(StoryReports reports, Labels labels, String language, int first, int most) {
        this.reports = reports;
        this.labels = labels;
        this.language = language;
        this.columns =
                all(reports).stream().skip(Math.max(0, first)).limit(most).toList();
        this.figures = new FigureRows(reports.figures(), columns, labels);
    }

    /** The articles that say something to compare, without near copies of one of them. */
    private static List<Column> all(StoryReports reports) {
        Map<String, Integer> copies = new LinkedHashMap<>();
        Set<String> there = new LinkedHashSet<>();
        reports.story().articles().forEach(article -> there.add(article.id()));
        List<ArticleLine> own = new ArrayList<>();
        for (ArticleLine article : reports.story().articles()) {
            @Nullable String of = article.copyOf();
            if (of != null && there.contains(of)) {
                copies.merge(of, 1, Integer::sum);
            } else {
                own.add(article);
            }
        }
        Set<String> telling = new LinkedHashSet<>();
        reports.told()
                .forEach(event -> event.reports()
                        .forEach(report -> telling.add(report.article().id())));
        return own.stream()
                .filter(article -> telling.contains(article.id()))
                .map(article -> new Column(article, Places.outlet(article), copies.getOrDefault(article.id(), 0)))
                .toList();
    }

    /** How many columns there would be if there were room. */
    static int columns(StoryReports reports) {
        return all(reports).size();
    }

    List<Column> columns() {
        return columns;
    }

    /** A group for each event that several of the columns tell, and one for figures beside them. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (EventDetail event : reports.told()) {
            Group group = group(event);
            if (group.rows().get(0).cells().stream()
                            .filter(c -> !c.value().isEmpty())
                            .count()
                    > 1) {
                groups.add(group);
            }
        }
        List<Row> others = figures.others();
        if (!others.isEmpty()) {
            groups.add(new Group(null, others));
        }
        return groups;
    }

    private Group group(EventDetail event) {
        List<@Nullable ReportEntry> told =
                columns.stream().map(column -> report(event, column)).toList();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row("told", labels.get("story.words"), words(told), false));
        for (String field : FIELDS) {
            Row row = field(field, event, told);
            if (row.cells().stream().anyMatch(c -> !c.value().isEmpty()) && isWorthARow(field, row)) {
                rows.add(row);
            }
        }
        rows.addAll(figures.of(event, told));
        return new Group(EventLine.of(event.event(), labels), rows);
    }

    // That an act is one of its kind and has happened goes without saying, where all say so.
    private static boolean isWorthARow(String field, Row row) {
        return row.differs() || !field.equals("status") && !field.equals("mode");
    }

    private static @Nullable ReportEntry report(EventDetail event, Column column) {
        return event.reports().stream()
                .filter(report -> report.article().id().equals(column.article().id()))
                .findFirst()
                .orElse(null);
    }

    private static List<Cell> words(List<@Nullable ReportEntry> told) {
        List<Cell> cells = new ArrayList<>();
        for (@Nullable ReportEntry report : told) {
            cells.add(report == null ? Cell.EMPTY : new Cell(brief(report.evidence()), Places.words(report), false));
        }
        return cells;
    }

    private static String brief(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= WORDS) {
            return line;
        }
        int end = line.lastIndexOf(' ', WORDS);
        return line.substring(0, end < WORDS / 2 ? line.offsetByCodePoints(0, WORDS / 2) : end) + " …";
    }

    private Row field(String field, EventDetail event, List<@Nullable ReportEntry> told) {
        Said said = new Said(field, labels, language);
        Opinions opinions = Opinions.of(field, event);
        List<@Nullable String> values = new ArrayList<>();
        for (@Nullable ReportEntry report : told) {
            values.add(report == null ? null : Said.value(field, report));
        }
        Set<String> odd = opinions.odd(values);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            @Nullable String value = values.get(i);
            cells.add(
                    value == null
                            ? Cell.EMPTY
                            : new Cell(
                                    said.words(value),
                                    Places.words(Objects.requireNonNull(told.get(i))),
                                    odd.contains(value)));
        }
        return new Row("field", said.name(), cells, !odd.isEmpty());
    }

    /** What is said of a field on which the ledger finds that reports differ; nothing where it finds that they do not. */
    record Opinions(List<String> values) {
        Opinions {
            values = List.copyOf(values);
        }

        static Opinions of(String field, EventDetail event) {
            return new Opinions(event.differences().stream()
                    .filter(difference -> difference.field().equals(field))
                    .map(Difference::value)
                    .toList());
        }

        /** Those of the values that most do not say; all of them where none is said by most. */
        Set<String> odd(List<@Nullable String> said) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (@Nullable String value : said) {
                if (value != null && values.contains(value)) {
                    counts.merge(value, 1, Integer::sum);
                }
            }
            if (counts.size() < 2) {
                return Set.of();
            }
            int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
            List<String> common = counts.keySet().stream()
                    .filter(value -> Objects.equals(counts.get(value), most))
                    .toList();
            Set<String> odd = new LinkedHashSet<>(counts.keySet());
            if (common.size() == 1) {
                odd.remove(common.get(0));
            }
            return odd;
        }
    }

    /** Names of the fields on which any of these differs, each once. */
    static List<String> differing(List<Group> groups) {
        return groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(Row::differs)
                .map(Row::name)
                .distinct()
                .toList();
    }

    /** Figures of an article by its key. */
    static Map<String, List<FigureEntry>> byArticle(List<FigureEntry> figures) {
        Map<String, List<FigureEntry>> all = new LinkedHashMap<>();
        figures.forEach(f ->
                all.computeIfAbsent(f.article().id(), a -> new ArrayList<>()).add(f));
        return all;
    }
}
