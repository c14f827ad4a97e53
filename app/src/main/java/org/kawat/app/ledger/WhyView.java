package org.kawat.app.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.Why;

/** Why an event is one, for people: pairs of reports with what speaks for and against. */
public final class WhyView {
    private static final int MARGIN = 10;
    private final Sheet sheet;
    private final Labels labels;
    private final LedgerQuery query;
    private final Map<String, ReportEntry> reports = new HashMap<>();

    WhyView(Sheet sheet, Labels labels, LedgerQuery query) {
        this.sheet = sheet;
        this.labels = labels;
        this.query = query;
    }

    /** The fields of it all. */
    public static Map<String, @Nullable Object> fields(Why why) {
        return new Entries.Fields()
                .put("event", why.event())
                .put("pivot", why.pivot())
                .put("linked", why.linked().stream().map(WhyView::pair).toList())
                .put("apart", why.apart().stream().map(WhyView::pair).toList())
                .map();
    }

    private static Map<String, @Nullable Object> pair(Why.Pair pair) {
        return new Entries.Fields()
                .put("one", pair.one())
                .put("other", pair.other())
                .put("other_event", pair.otherEvent())
                .put("same", pair.same())
                .put("score", pair.score())
                .put("need", pair.need())
                .put("evidence", pair.evidence())
                .map();
    }

    void print(Why why, EventDetail event) {
        event.reports().forEach(report -> reports.put(report.id(), report));
        UnaryOperator<String> same = UnaryOperator.identity();
        sheet.hanging(0, "", same, Told.event(event.event(), labels), sheet.style()::bold);
        sheet.heading(labels.get("reports", event.reports().size()));
        for (ReportEntry report : event.reports()) {
            String pivot = report.id().equals(why.pivot()) ? " · " + labels.get("why.pivot") : "";
            told(report, pivot);
        }
        section("why.linked", why.linked());
        section("why.apart", why.apart());
    }

    private void told(ReportEntry report, String more) {
        String line = Told.article(report.article()) + more + ": " + Told.quoted(report.evidence());
        sheet.hanging(MARGIN, Told.id(report.id()), sheet.style()::dim, line, UnaryOperator.identity());
    }

    private void section(String key, List<Why.Pair> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        sheet.heading(labels.get(key, pairs.size()));
        for (Why.Pair pair : pairs) {
            String points = Told.id(pair.one()) + " + " + Told.id(pair.other()) + ": "
                    + labels.get(pair.same() ? "why.same" : "why.other", pair.score(), pair.need());
            UnaryOperator<String> paint = pair.same() ? sheet.style()::good : sheet.style()::careful;
            sheet.hanging(0, "", UnaryOperator.identity(), points, paint);
            if (!reports.containsKey(pair.other())) {
                told(
                        query.event(pair.other()).reports().stream()
                                .filter(report -> report.id().equals(pair.other()))
                                .findFirst()
                                .orElseThrow(),
                        "");
            }
            sheet.hanging(4, "", UnaryOperator.identity(), String.join("; ", pair.evidence()), sheet.style()::dim);
        }
    }
}
