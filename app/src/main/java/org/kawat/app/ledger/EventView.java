package org.kawat.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.app.view.Style;
import org.kawat.coder.Span;
import org.kawat.ledger.query.Difference;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.ReportEntry;

/** One event for people: what it is, what each article says of it, and what these differ on. */
public final class EventView {
    private static final int FIELD = 16;
    private final Sheet sheet;
    private final Style style;
    private final Labels labels;

    EventView(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.style = sheet.style();
        this.labels = labels;
    }

    /** The fields of it all. */
    public static Map<String, @Nullable Object> fields(EventDetail detail) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("event", Entries.event(detail.event()));
        fields.put("reports", detail.reports().stream().map(Entries::report).toList());
        fields.put(
                "differences",
                detail.differences().stream().map(Entries::difference).toList());
        return fields;
    }

    void print(EventDetail detail) {
        EventEntry event = detail.event();
        sheet.hanging(0, "", same(), Told.event(event, labels), style::bold);
        field(labels.get("event.type"), kind(event));
        field(labels.get("event.status"), circumstances(event));
        field(labels.get("event.condition"), event.lead().condition());
        field(labels.get("event.topics"), join("; ", event.lead().topics()));
        field(labels.get("verdict"), event.verdict() == null ? null : labels.get("verdict." + event.verdict()));
        field("id", event.id());
        sheet.heading(labels.get("reports", detail.reports().size()));
        detail.reports().forEach(this::report);
        if (!detail.differences().isEmpty()) {
            sheet.heading(labels.get("differences", event.differences()));
            detail.differences().forEach(d -> difference(d, detail.reports()));
        }
    }

    private void field(String label, @Nullable String value) {
        if (value != null) {
            sheet.hanging(FIELD, "    " + label, style::dim, value, same());
        }
    }

    private String kind(EventEntry event) {
        List<String> parts = new ArrayList<>();
        parts.add(event.type() + (event.mode() == null ? "" : " " + event.mode()));
        parts.add(Told.dyad(event.lead()));
        parts.add(labels.value("quad", event.quad()));
        parts.add("CAMEO " + event.cameo());
        return String.join(" · ", parts);
    }

    private String circumstances(EventEntry event) {
        List<String> parts = new ArrayList<>();
        parts.add(labels.get("status." + event.status()));
        Told.add(parts, event.date() == null ? null : labels.get("event.date", event.date()));
        Told.add(parts, event.place() == null ? null : labels.get("event.place", event.place()));
        Told.add(parts, event.channel() == null ? null : labels.get("event.channel", event.channel()));
        Told.add(
                parts,
                event.duration() == null ? null : labels.get("event.duration", labels.duration(event.duration())));
        return String.join(" · ", parts);
    }

    private void report(ReportEntry report) {
        String id = "  " + Told.id(report.id());
        sheet.hanging(12, id, style::dim, Told.article(report.article()), style::bold);
        sheet.hanging(12, "", same(), marked(report), same());
        List<String> word = new ArrayList<>();
        Told.add(word, report.saidBy());
        report.attribution().stream()
                .map(link -> link.name())
                .filter(name -> !word.contains(name))
                .forEach(word::add);
        String chain = join(" ← ", word);
        if (chain != null) {
            sheet.hanging(12, "", same(), labels.get("event.word") + " " + chain, style::dim);
        }
    }

    /** The sentence with the words that carry the event between «marks». */
    private static String marked(ReportEntry report) {
        Span sentence = report.sentenceSpan();
        Span words = report.evidenceSpan();
        int begin = words.begin() - sentence.begin();
        int end = words.end() - sentence.begin();
        String text = report.sentence();
        if (begin < 0 || end > text.length() || begin > end) {
            return "«" + report.evidence() + "»";
        }
        return text.substring(0, begin) + "«" + text.substring(begin, end) + "»" + text.substring(end);
    }

    private void difference(Difference difference, List<ReportEntry> reports) {
        String paper = reports.stream()
                .filter(r -> r.id().equals(difference.report()))
                .map(r -> r.article().publisher())
                .filter(p -> p != null)
                .findFirst()
                .orElse(Told.id(difference.report()));
        String value = value(difference) + " · " + Told.count(labels, "reports", difference.reports()) + " · " + paper
                + ": " + Told.quoted(difference.text());
        sheet.hanging(FIELD, "    " + labels.value("field", difference.field()), style::dim, value, style::careful);
    }

    private String value(Difference difference) {
        boolean seconds =
                difference.field().equals("duration") && difference.value().matches("\\d{1,15}");
        return seconds ? labels.duration(Long.parseLong(difference.value())) : difference.value();
    }

    private static @Nullable String join(String between, List<String> parts) {
        return parts.isEmpty() ? null : String.join(between, parts);
    }

    private static UnaryOperator<String> same() {
        return UnaryOperator.identity();
    }
}
