package org.kawat.app.ledger;

import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.app.Progress;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.coder.Report;
import org.kawat.ingest.Item;
import org.kawat.ledger.Added;

/** Tells what becomes of articles while they are taken in, and sums it up at the end. */
final class IngestReport implements Taking.Listener {
    private final Console console;
    private final Labels labels;
    private final Progress progress;
    private final boolean dryRun;
    private final boolean verbose;
    private final Printer printer;
    private final Tally tally = new Tally();
    private long seen;

    IngestReport(Console console, Labels labels, Progress progress, boolean dryRun, boolean verbose) {
        this.console = console;
        this.labels = labels;
        this.progress = progress;
        this.dryRun = dryRun;
        this.verbose = verbose;
        this.printer = new Printer(console.out());
    }

    @Override
    public void taken(Item.Found found, @Nullable Report report, Added.Outcome outcome) {
        int events = report == null ? 0 : report.events().size();
        tally.add(outcome, events);
        if (dryRun && outcome == Added.Outcome.NEW) {
            progress.clear();
            printer.print(Console.printable(found.where() + ": " + Told.count(labels, "events", events)) + "\n");
        }
        if (verbose && found.note() != null) {
            say(found.where() + ": note: " + found.note());
        }
        progress.show(++seen);
    }

    @Override
    public void skipped(Item.Skipped skipped) {
        tally.skip(skipped.reason());
        if (verbose) {
            say(skipped.where() + ": " + skipped.why());
        }
    }

    @Override
    public void failed(String where, String why) {
        tally.fail();
        say(where + ": " + why);
    }

    private void say(String line) {
        progress.clear();
        console.say(line);
    }

    void summary(Sheet sheet) {
        tally.print(sheet, labels, dryRun);
        printer.print(sheet.toString());
        printer.flush();
    }

    int exit() {
        return tally.failures() ? ExitCode.DATA : ExitCode.OK;
    }
}
