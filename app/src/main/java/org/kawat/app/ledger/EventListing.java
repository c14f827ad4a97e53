package org.kawat.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.app.view.Style;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.ReportEntry;

/** Events: for people, a sentence each with its day and id, and a line of what else is known. */
public final class EventListing implements Listing<EventEntry> {
    /** Where the text stands beside an id and a day. */
    static final int MARGIN = 22;

    private final Labels labels;

    public EventListing(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public Map<String, @Nullable Object> fields(EventEntry event) {
        return Entries.event(event);
    }

    @Override
    public List<String> columns() {
        return List.of(
                "id",
                "date",
                "day",
                "type",
                "mode",
                "status",
                "mutual",
                "sources.code",
                "sources.sector",
                "sources.name",
                "targets.code",
                "targets.sector",
                "targets.name",
                "condition",
                "place",
                "channel",
                "duration",
                "topics",
                "contexts",
                "said_by",
                "attribution.name",
                "cameo",
                "goldstein",
                "quad",
                "verdict",
                "reports",
                "articles",
                "differences",
                "first_published",
                "last_published",
                "evidence",
                "article.id",
                "article.publisher",
                "article.url");
    }

    @Override
    public void print(EventEntry event, Sheet sheet) {
        Style style = sheet.style();
        String day = event.day() != null ? event.day() : event.date() != null ? event.date() : "";
        // A day that no report gives, but that it was printed on, is not to be taken for that of the act.
        boolean printed = "published".equals(event.dayFrom());
        String label = Told.id(event.id()) + " " + (printed ? "(" + day + ")" : day);
        sheet.hanging(MARGIN, label, style::dim, Told.event(event, labels), style::bold);
        sheet.hanging(MARGIN, "", UnaryOperator.identity(), line(event), style::dim);
    }

    private String line(EventEntry event) {
        ReportEntry lead = event.lead();
        List<String> parts = new ArrayList<>();
        parts.add(event.type() + (event.mode() == null ? "" : " " + event.mode()));
        parts.add(Told.dyad(lead));
        Told.add(parts, event.place() == null ? null : labels.get("event.place", event.place()));
        Told.add(
                parts,
                event.duration() == null ? null : labels.get("event.duration", labels.duration(event.duration())));
        Told.add(parts, event.saidBy() == null ? null : labels.get("said", event.saidBy()));
        if (event.reports() > 1) {
            parts.add(Told.count(labels, "reports", event.reports()));
        }
        if (event.differences() > 0) {
            parts.add(Told.count(labels, "differences", event.differences()));
        }
        Told.add(parts, event.articles() > 1 ? null : lead.article().publisher());
        Told.add(parts, event.verdict() == null ? null : labels.get("verdict." + event.verdict()));
        return String.join(" · ", parts);
    }
}
