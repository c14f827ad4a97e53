package org.kawat.app.desk.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.desk.show.Places;
import org.kawat.app.json.Constants;
import org.kawat.app.view.Labels;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.FigureEntry;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.Relation;
import org.kawat.ledger.query.RelationFilter.Step;

/**
 * What is between two.
 *
 * @param directions what each did to the other, and both on one footing, where there is anything
 * @param others how many events there are of each status that does not count
 * @param newest day of the ledger; null where it has none
 */
public record Dyad(
        Choice choice,
        Tally tally,
        List<Direction> directions,
        List<Other> others,
        Timeline timeline,
        List<Column> columns,
        List<FigureLine> figures,
        @Nullable LocalDate newest) {
    private static final int FIGURES = 20;
    private static final int FIGURES_READ = 80;

    /** What the one did to the other, or both did together. */
    public record Direction(String source, String target, boolean mutual, Tally tally) {}

    /** How many events of a status there are, and where. */
    public record Other(String status, long events, String address) {}

    /**
     * A figure that is in the sentences which tell of the two.
     *
     * @param more of what and of when it is
     * @param article one that gives it
     * @param words address of the words in it
     * @param articles how many give it
     */
    public record FigureLine(String text, List<String> more, ArticleLine article, String words, int articles) {
        public FigureLine {
            more = List.copyOf(more);
        }
    }

    public Dyad {
        directions = List.copyOf(directions);
        others = List.copyOf(others);
        columns = List.copyOf(columns);
        figures = List.copyOf(figures);
    }

    static Dyad of(
            LedgerQuery ledger,
            String one,
            String other,
            Choice choice,
            @Nullable Step step,
            LocalDate today,
            Labels labels) {
        List<Relation> relations = ledger.relations(choice.relations(one, other, Step.ALL));
        String two = one + "," + other;
        return new Dyad(
                choice,
                Tally.of(relations),
                relations.stream()
                        .sorted(Comparator.comparing(Relation::mutual)
                                .thenComparing(r -> !r.source().equals(one)))
                        .map(r -> new Direction(r.source(), r.target(), r.mutual(), Tally.of(List.of(r))))
                        .toList(),
                others(ledger, choice, two),
                Timeline.of(ledger, one, other, choice, step, today),
                Column.of(ledger, choice, two, labels),
                figures(ledger, between(choice, two), labels),
                Preset.newest(ledger, choice));
    }

    private static EventFilter between(Choice choice, String two) {
        return EventFilter.builder()
                .between(EventFilter.Between.of(two))
                .since(choice.since())
                .until(choice.until())
                .build();
    }

    private static List<Other> others(LedgerQuery ledger, Choice choice, String two) {
        List<Other> others = new ArrayList<>();
        for (Status status : Status.values()) {
            EventQuery query = choice.events("between", two, "status", Constants.lower(status));
            long events = choice.statuses().contains(status) ? 0 : ledger.count(query.filter());
            if (events > 0) {
                others.add(new Other(Constants.lower(status), events, "/" + query.suffix()));
            }
        }
        return others;
    }

    /** The same figure stands once, however many papers have it. */
    private static List<FigureLine> figures(LedgerQuery ledger, EventFilter filter, Labels labels) {
        Map<String, FigureLine> lines = new LinkedHashMap<>();
        for (FigureEntry figure :
                ledger.figures(filter, Paging.first(FIGURES_READ)).items()) {
            String same = figure.kind() + ' ' + figure.value() + ' ' + figure.unit() + ' ' + figure.period();
            FigureLine line = new FigureLine(
                    figure.text(),
                    more(figure, labels),
                    figure.article(),
                    Places.words(figure.article(), "f", figure.span(), figure.text()),
                    1);
            lines.merge(
                    same,
                    line,
                    (kept, again) -> new FigureLine(kept.text, kept.more, kept.article, kept.words, kept.articles + 1));
        }
        return lines.values().stream().limit(FIGURES).toList();
    }

    private static List<String> more(FigureEntry figure, Labels labels) {
        List<String> parts = new ArrayList<>();
        if (figure.of() != null) {
            parts.add(figure.of());
        }
        if (figure.period() != null) {
            parts.add(figure.period());
        }
        if (figure.change() != null) {
            parts.add(labels.value("change", figure.change()));
        }
        if (figure.since() != null) {
            parts.add(labels.get("figure.since", figure.since()));
        }
        return parts;
    }

    /** Columns with something in them. */
    public List<Column> told() {
        return columns.stream().filter(column -> !column.lines().isEmpty()).toList();
    }

    /** Names of what there is nothing of. */
    public List<String> missing() {
        List<String> names = new ArrayList<>();
        columns.stream().filter(column -> column.lines().isEmpty()).forEach(column -> names.add(column.name()));
        if (figures.isEmpty()) {
            names.add("figures");
        }
        return names;
    }
}
