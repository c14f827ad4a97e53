package org.kawat.app.desk.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.kawat.app.desk.show.Days;
import org.kawat.app.json.Constants;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Amount;
import org.kawat.app.view.Labels;
import org.kawat.coder.Check;
import org.kawat.coder.Figure;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;

/** Figures, dates and statements of an article for its margin, each with what was worked out again of it. */
final class Notes {
    private final Report report;
    private final Labels labels;
    private final String language;
    private final List<Placed> notes = new ArrayList<>();
    private final List<Printed.CheckLine> loose = new ArrayList<>();

    private record Placed(Span span, Printed.Note note) {}

    Notes(Report report, Labels labels, String language) {
        this.report = report;
        this.labels = labels;
        this.language = language;
        TreeMap<String, List<Printed.CheckLine>> checks = checks();
        for (int i = 0; i < report.statements().size(); i++) {
            statement("s" + i, report.statements().get(i));
        }
        for (int i = 0; i < report.figures().size(); i++) {
            Figure figure = report.figures().get(i);
            add(figure.span(), "f" + i, "figure", value(figure), more(figure), checks);
        }
        for (int i = 0; i < report.dates().size(); i++) {
            String value = Days.full(report.dates().get(i).value(), language);
            add(report.dates().get(i).span(), "d" + i, "date", value, List.of(), checks);
        }
        notes.sort(Comparator.comparing(Placed::span)
                .thenComparing(placed -> placed.note().fact()));
    }

    private void add(
            Span span,
            String fact,
            String kind,
            String value,
            List<String> more,
            TreeMap<String, List<Printed.CheckLine>> checks) {
        notes.add(new Placed(span, new Printed.Note(fact, kind, value, more, checks.getOrDefault(fact, List.of()))));
    }

    private void statement(String fact, Statement statement) {
        String name = statement.speaker() == null ? labels.get("nobody") : Visible.of(statement.speaker());
        String code = statement.code() == null ? "" : " (" + statement.code() + ")";
        List<String> more = new ArrayList<>();
        more.add(Visible.of(statement.verb()));
        Told.add(more, statement.addressee() == null ? null : "→ " + Visible.of(statement.addressee()));
        notes.add(new Placed(statement.span(), new Printed.Note(fact, "said", name + code, more, List.of())));
    }

    /** A length in hours and minutes, for nobody counts in seconds. */
    private String value(Figure figure) {
        boolean length = figure.kind() == Figure.Kind.DURATION && figure.unit().equals("s");
        return length && figure.value().stripTrailingZeros().scale() <= 0
                ? labels.duration(figure.value().longValue())
                : Amount.of(figure, labels);
    }

    private List<String> more(Figure figure) {
        List<String> parts = new ArrayList<>();
        Told.add(parts, figure.of() == null ? null : Visible.of(figure.of()));
        Told.add(parts, figure.period() == null ? null : Days.brief(figure.period(), language));
        Told.add(parts, figure.change() == null ? null : labels.get("change." + Constants.lower(figure.change())));
        Told.add(
                parts,
                figure.since() == null ? null : labels.get("figure.since", Days.brief(figure.since(), language)));
        Integer equals = figure.equals();
        if (equals != null && equals >= 0 && equals < report.figures().size()) {
            parts.add(labels.get("figure.equals", Amount.of(report.figures().get(equals), labels)));
        }
        return parts;
    }

    /** Checks by the last of the figures or dates that each compares. */
    private TreeMap<String, List<Printed.CheckLine>> checks() {
        TreeMap<String, List<Printed.CheckLine>> all = new TreeMap<>();
        for (Check check : report.checks()) {
            Printed.CheckLine line = new Printed.CheckLine(
                    Constants.lower(check.outcome()), labels.value("check", check.kind()), Visible.of(check.detail()));
            String fact = "";
            for (int i = 0; i < report.figures().size(); i++) {
                fact = isOf(check, report.figures().get(i).span()) ? "f" + i : fact;
            }
            for (int i = 0; i < report.dates().size() && !fact.startsWith("f"); i++) {
                fact = isOf(check, report.dates().get(i).span()) ? "d" + i : fact;
            }
            if (fact.isEmpty()) {
                loose.add(line);
            } else {
                all.computeIfAbsent(fact, f -> new ArrayList<>()).add(line);
            }
        }
        return all;
    }

    private static boolean isOf(Check check, Span span) {
        return check.spans().stream().anyMatch(span::overlaps);
    }

    /** Those that stand there in the text. */
    List<Printed.Note> within(int begin, int end) {
        return notes.stream()
                .filter(placed ->
                        placed.span().begin() >= begin && placed.span().begin() < end)
                .map(Placed::note)
                .toList();
    }

    /** What was worked out again of nothing that is shown. */
    List<Printed.CheckLine> loose() {
        return List.copyOf(loose);
    }
}
