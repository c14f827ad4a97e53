package org.kawat.app.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.coder.Report;
import org.kawat.ingest.Item;
import org.kawat.ingest.Reason;
import org.kawat.ledger.Added;

/** Prints a line for each article that a watch takes in. */
final class WatchReport implements Taking.Listener {
    private final Console console;
    private final Labels labels;
    private final Printer printer;
    private int taken;
    private int failed;

    WatchReport(Console console, Labels labels) {
        this.console = console;
        this.labels = labels;
        this.printer = new Printer(console.out());
    }

    @Override
    public void taken(Item.Found found, @Nullable Report report, Added.Outcome outcome) {
        if (report == null || outcome != Added.Outcome.NEW) {
            return;
        }
        taken++;
        List<String> parts = new ArrayList<>();
        Told.add(
                parts,
                found.article().published() == null
                        ? null
                        : found.article().published().toString());
        Told.add(parts, found.article().publisher());
        parts.add(
                found.article().title() == null
                        ? found.where()
                        : found.article().title());
        parts.add(Told.count(labels, "events", report.events().size()));
        printer.print(Sheet.clean(String.join(" · ", parts)) + "\n");
        printer.flush();
    }

    @Override
    public void skipped(Item.Skipped skipped) {
        // That a feed has moved, or may not be polled, is for the user to mend; what an article is not, is not.
        if (skipped.reason() == Reason.NOT_A_PAGE || skipped.reason() == Reason.NOT_ALLOWED) {
            console.say(skipped.where() + ": " + skipped.why());
        }
    }

    @Override
    public void failed(String where, String why) {
        failed++;
        console.say(where + ": " + why);
    }

    boolean failures() {
        return failed > 0;
    }

    /** Sums it up. */
    void end(@Nullable Instant next) {
        String line = labels.get("watch.end", Told.count(labels, "articles", taken));
        console.say(next == null ? line : line + labels.get("watch.next", next.truncatedTo(ChronoUnit.SECONDS)));
    }
}
