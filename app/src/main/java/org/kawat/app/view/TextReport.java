package org.kawat.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.json.CodePoints;
import org.kawat.app.json.Constants;
import org.kawat.coder.Actor;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.DateFact;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;

/** Prints a report for people. Thread-safe. */
public final class TextReport {
    private static final int MARGIN = 14;
    private final Labels labels;
    private final Style style;
    private final int width;
    private final boolean explain;

    /**
     * A printer.
     *
     * @param explain adds the entries that found the events, the offsets of all words, and the coder's notes
     */
    public TextReport(Labels labels, Style style, int width, boolean explain) {
        this.labels = labels;
        this.style = style;
        this.width = width;
        this.explain = explain;
    }

    /** One of several reports, under the place that its article came from, with a blank line after it. */
    public String render(String place, Report report) {
        String rule = "── " + Sheet.clean(place) + " ";
        String line = rule + "─".repeat(Math.max(3, width - Sheet.columns(rule)));
        return style.dim(line) + "\n" + render(report) + "\n";
    }

    /** The report. */
    public String render(Report report) {
        Sheet sheet = new Sheet(style, width);
        head(sheet, report);
        new EventLines(sheet, labels, report, explain).print();
        statements(sheet, report);
        new FigureLines(sheet, labels, report).print();
        dates(sheet, report);
        checks(sheet, report);
        if (explain) {
            actors(sheet, report);
            notes(sheet, report);
        }
        furniture(sheet, report);
        return sheet.toString();
    }

    private void head(Sheet sheet, Report report) {
        Article article = report.article();
        if (article.title() != null) {
            sheet.hanging(0, "", same(), article.title(), style::bold);
        }
        List<String> line = new ArrayList<>();
        add(line, article.publisher());
        add(line, article.published() == null ? null : article.published().toString());
        add(line, report.dateline());
        line.add(labels.value("language", report.language()));
        sheet.hanging(0, "", same(), String.join(" · ", line), style::bold);
        if (!report.cites().isEmpty()) {
            label(sheet, "head.cites", labels.join(report.cites()));
        }
    }

    private static void add(List<String> line, @Nullable String value) {
        if (value != null) {
            line.add(value);
        }
    }

    private void statements(Sheet sheet, Report report) {
        if (report.statements().isEmpty()) {
            return;
        }
        sheet.heading(labels.get("statements", report.statements().size()));
        for (Statement statement : report.statements()) {
            String words = statement.span().of(report.article().text());
            String said = statement.kind() == Statement.Kind.DIRECT ? quoted(words) : words;
            sheet.hanging(4, "", same(), speaker(statement), style::bold);
            sheet.hanging(4, "", same(), said + where(report, statement.span()), same());
        }
    }

    private String speaker(Statement statement) {
        String name = statement.speaker() == null ? labels.get("nobody") : statement.speaker();
        String code = statement.code() == null ? "" : " (" + statement.code() + ")";
        String addressee = statement.addressee() == null ? "" : " → " + statement.addressee();
        return name + code + addressee + ", " + statement.verb() + ":";
    }

    private void dates(Sheet sheet, Report report) {
        if (report.dates().isEmpty()) {
            return;
        }
        sheet.heading(labels.get("dates", report.dates().size()));
        for (DateFact date : report.dates()) {
            String words = quoted(date.span().of(report.article().text()));
            sheet.hanging(4 + MARGIN, "    " + date.value(), same(), words + where(report, date.span()), style::dim);
        }
    }

    private void checks(Sheet sheet, Report report) {
        if (report.checks().isEmpty()) {
            return;
        }
        sheet.heading(labels.get("checks", report.checks().size()));
        for (Check check : report.checks()) {
            UnaryOperator<String> paint = switch (check.outcome()) {
                case HOLDS -> style::good;
                case FAILS -> style::bad;
                case UNKNOWN -> style::dim;
            };
            String outcome = labels.get("outcome." + Constants.lower(check.outcome()));
            String kind = labels.value("check", check.kind());
            sheet.hanging(4 + MARGIN, "    " + outcome, paint, kind + ": " + check.detail(), same());
        }
    }

    private void actors(Sheet sheet, Report report) {
        if (report.actors().isEmpty()) {
            return;
        }
        sheet.heading(labels.get("actors", report.actors().size()));
        for (Actor actor : report.actors()) {
            List<String> line = new ArrayList<>();
            line.add(actor.name());
            add(line, actor.sector());
            add(line, actor.role());
            line.add(labels.value("known", Constants.lower(actor.knownBy())));
            line.add(labels.get("mentions", actor.mentions().size()));
            String code = actor.code() == null ? "-" : actor.code();
            sheet.hanging(4 + MARGIN, "    " + code, style::type, String.join(" · ", line), same());
        }
    }

    private void notes(Sheet sheet, Report report) {
        if (report.notes().isEmpty()) {
            return;
        }
        sheet.heading(labels.get("notes", report.notes().size()));
        for (Report.Note note : report.notes()) {
            String words = quoted(note.span().of(report.article().text()));
            sheet.hanging(4, "", same(), note.text() + where(report, note.span()), same());
            sheet.hanging(6, "", same(), words, style::dim);
        }
    }

    private void furniture(Sheet sheet, Report report) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        int count = 0;
        for (Paragraph paragraph : report.paragraphs()) {
            if (paragraph.kind() != Paragraph.Kind.BODY) {
                kinds.merge(labels.get("paragraph." + Constants.lower(paragraph.kind())), 1, Integer::sum);
                count++;
            }
        }
        if (count > 0) {
            List<String> parts = new ArrayList<>();
            kinds.forEach((kind, number) -> parts.add(number + " " + kind));
            sheet.blank();
            sheet.hanging(0, "", same(), labels.get("furniture", count, String.join(", ", parts)), style::dim);
        }
    }

    private void label(Sheet sheet, String key, String text) {
        sheet.hanging(MARGIN, labels.get(key), style::dim, text, same());
    }

    private String where(Report report, Span span) {
        if (!explain) {
            return "";
        }
        CodePoints points = new CodePoints(report.article().text());
        return " [" + points.begin(span) + "-" + points.end(span) + "]";
    }

    static String quoted(String words) {
        return "“" + words.strip() + "”";
    }

    static UnaryOperator<String> same() {
        return UnaryOperator.identity();
    }
}
