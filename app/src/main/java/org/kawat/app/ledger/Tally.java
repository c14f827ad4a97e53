package org.kawat.app.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.ingest.Reason;
import org.kawat.ledger.Added;

/** Counts what became of articles, and sums it up. */
final class Tally {
    private static final int MARGIN = 22;
    private final Map<Added.Outcome, Integer> outcomes = new EnumMap<>(Added.Outcome.class);
    private final Map<Reason, Integer> skipped = new EnumMap<>(Reason.class);
    private int failed;
    private int events;

    void add(Added.Outcome outcome, int reported) {
        outcomes.merge(outcome, 1, Integer::sum);
        events += outcome == Added.Outcome.NEW ? reported : 0;
    }

    void skip(Reason reason) {
        skipped.merge(reason, 1, Integer::sum);
    }

    void fail() {
        failed++;
    }

    boolean failures() {
        return failed > 0;
    }

    /** How many articles were looked at. */
    int articles() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int count(Added.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** Prints a line for each thing that articles can become. */
    void print(Sheet sheet, Labels labels, boolean dryRun) {
        int taken = count(Added.Outcome.NEW);
        String articles = Told.count(labels, "articles", taken);
        line(
                sheet,
                labels.get(dryRun ? "ingest.would" : "ingest.new"),
                taken == 0 ? articles : articles + ", " + labels.get("ingest.events", events));
        line(sheet, labels.get("ingest.elsewhere"), String.valueOf(count(Added.Outcome.SEEN_ELSEWHERE)));
        line(sheet, labels.get("ingest.known"), String.valueOf(count(Added.Outcome.KNOWN)));
        List<String> reasons = new ArrayList<>();
        int all = 0;
        for (Map.Entry<Reason, Integer> entry : skipped.entrySet()) {
            all += entry.getValue();
            reasons.add(entry.getValue() + " "
                    + labels.get("reason." + entry.getKey().name()));
        }
        line(sheet, labels.get("ingest.skipped"), all + (all == 0 ? "" : " (" + String.join(", ", reasons) + ")"));
        line(sheet, labels.get("ingest.failed"), String.valueOf(failed));
    }

    private static void line(Sheet sheet, String label, String value) {
        sheet.hanging(MARGIN, label, sheet.style()::dim, value, UnaryOperator.identity());
    }
}
