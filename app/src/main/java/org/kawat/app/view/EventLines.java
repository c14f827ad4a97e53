package org.kawat.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.json.CodePoints;
import org.kawat.app.json.Constants;
import org.kawat.coder.Event;
import org.kawat.coder.Report;
import org.kawat.coder.Span;

/** Prints the events of a report: a sentence each, and under it what the report says of it. */
final class EventLines {
    private static final int INDENT = 5;
    private static final int MARGIN = INDENT + 12;
    private final Sheet sheet;
    private final Style style;
    private final Labels labels;
    private final Report report;
    private final boolean explain;
    private final CodePoints points;

    EventLines(Sheet sheet, Labels labels, Report report, boolean explain) {
        this.sheet = sheet;
        this.style = sheet.style();
        this.labels = labels;
        this.report = report;
        this.explain = explain;
        this.points = new CodePoints(report.article().text());
    }

    void print() {
        if (report.events().isEmpty()) {
            sheet.heading(labels.get("events.none"));
            return;
        }
        sheet.heading(labels.get("events", report.events().size()));
        int number = 0;
        for (Event event : report.events()) {
            number++;
            sheet.hanging(INDENT, String.format(Locale.ROOT, "%3d", number), style::dim, sentence(event), style::bold);
            details(event);
        }
    }

    private void details(Event event) {
        boolean actual = event.status() == Event.Status.ACTUAL;
        field("event.type", kind(event), style::type);
        field("event.status", circumstances(event), actual ? TextReport.same() : style::careful);
        field("event.condition", words(event.condition()), style::careful);
        String topics = event.topics().isEmpty()
                ? null
                : String.join("; ", event.topics().stream().map(this::words).toList());
        field("event.topics", topics, TextReport.same());
        String chain = EventWords.chain(event);
        field("event.word", chain.isEmpty() ? null : chain, TextReport.same());
        field(
                "event.evidence",
                TextReport.quoted(event.evidence().of(report.article().text())),
                style::dim);
        if (explain) {
            String codes = event.cameo() + " · " + (event.goldstein() == null ? "-" : labels.number(event.goldstein()));
            field("event.rule", event.rule() + " · " + codes + " · " + where(event), style::dim);
        }
    }

    private void field(String key, @Nullable String value, UnaryOperator<String> paint) {
        if (value != null) {
            sheet.hanging(MARGIN, " ".repeat(INDENT) + labels.get(key), style::dim, value, paint);
        }
    }

    private String sentence(Event event) {
        return new EventSentence(
                        event.type().name(),
                        Constants.lower(event.status()),
                        event.mutual(),
                        who(event.sources()),
                        who(event.targets()))
                .in(labels);
    }

    private List<Who> who(List<Event.Role> roles) {
        return roles.stream().map(role -> Who.of(role, report.article().text())).toList();
    }

    private String status(Event event) {
        return labels.get("status." + Constants.lower(event.status()));
    }

    private String circumstances(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(status(event));
        circumstance(parts, "event.date", event.date());
        circumstance(parts, "event.place", words(event.place()));
        circumstance(parts, "event.channel", event.channel());
        circumstance(
                parts,
                "event.duration",
                event.durationSeconds() == null ? null : labels.duration(event.durationSeconds()));
        return String.join(" · ", parts);
    }

    private void circumstance(List<String> parts, String key, @Nullable String value) {
        if (value != null) {
            parts.add(labels.get(key, value));
        }
    }

    private String kind(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(EventWords.type(event));
        parts.add(EventWords.sides(event));
        parts.add(labels.value("quad", event.quad()));
        parts.addAll(event.contexts());
        return String.join(" · ", parts);
    }

    private @Nullable String words(@Nullable Span span) {
        return span == null ? null : span.of(report.article().text());
    }

    private String where(Event event) {
        return points.begin(event.evidence()) + "-" + points.end(event.evidence());
    }
}
