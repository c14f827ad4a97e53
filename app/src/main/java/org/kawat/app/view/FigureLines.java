package org.kawat.app.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.json.Constants;
import org.kawat.coder.Figure;
import org.kawat.coder.Report;

/** Prints the figures of a report, worked out in full, beside the words that they were read from. */
final class FigureLines {
    private static final int INDENT = 4;
    private final Sheet sheet;
    private final Labels labels;
    private final Report report;

    FigureLines(Sheet sheet, Labels labels, Report report) {
        this.sheet = sheet;
        this.labels = labels;
        this.report = report;
    }

    void print() {
        if (report.figures().isEmpty()) {
            return;
        }
        sheet.heading(labels.get("figures", report.figures().size()));
        List<String> values = report.figures().stream().map(this::value).toList();
        int widest = values.stream().mapToInt(Sheet::columns).max().orElse(0);
        int margin = INDENT + Math.min(widest, 28) + 2;
        for (int i = 0; i < values.size(); i++) {
            String label = " ".repeat(INDENT) + values.get(i);
            sheet.hanging(
                    margin, label, TextReport.same(), about(report.figures().get(i)), sheet.style()::dim);
        }
    }

    private String value(Figure figure) {
        return Amount.of(figure, labels);
    }

    private String about(Figure figure) {
        List<String> parts = new ArrayList<>();
        parts.add(TextReport.quoted(figure.span().of(report.article().text())));
        add(parts, figure.of());
        add(parts, figure.period());
        if (figure.change() != null) {
            parts.add(labels.get("change." + Constants.lower(figure.change())));
        }
        add(parts, figure.since() == null ? null : labels.get("figure.since", figure.since()));
        add(parts, figure.equals() == null ? null : equivalent(figure.equals()));
        return String.join(" · ", parts);
    }

    private @Nullable String equivalent(int index) {
        if (index < 0 || index >= report.figures().size()) {
            return null;
        }
        Figure other = report.figures().get(index);
        return labels.get("figure.equals", value(other));
    }

    private static void add(List<String> parts, @Nullable String value) {
        if (value != null) {
            parts.add(value);
        }
    }
}
