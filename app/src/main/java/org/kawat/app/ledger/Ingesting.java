package org.kawat.app.ledger;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.kawat.app.Console;
import org.kawat.app.Look;
import org.kawat.app.Progress;
import org.kawat.app.batch.Batch;
import org.kawat.app.input.Defaults;
import org.kawat.app.view.Sheet;
import org.kawat.coder.Coder;
import org.kawat.ingest.Intake;
import org.kawat.ingest.IntakeOptions;
import org.kawat.ingest.Item;
import org.kawat.ingest.web.PoliteFetcher;

/** Takes what is in files and at addresses into a ledger: with a line that tells how far it is, and a summary at the end. */
public final class Ingesting {
    private final Console console;
    private final Look look;
    private final Coder coder;
    private final Manner manner;

    /**
     * How it is done.
     *
     * @param defaults what is known of articles that do not say it themselves
     * @param threads articles coded at a time
     * @param batch articles put into the ledger in one go
     * @param dryRun whether the ledger is a trial, so that what would be taken in is told
     * @param verbose whether each that is skipped is told
     */
    public record Manner(
            IntakeOptions intake,
            PoliteFetcher web,
            Defaults defaults,
            int threads,
            int batch,
            boolean dryRun,
            boolean verbose) {}

    /** An item, and the source that it is of. */
    private record Sourced(Item item, String source) {}

    public Ingesting(Console console, Look look, Coder coder, Manner manner) {
        this.console = console;
        this.look = look;
        this.coder = coder;
        this.manner = manner;
    }

    /**
     * Takes them in, in their order.
     *
     * @return the exit code
     */
    public int run(List<String> sources, Shelf shelf) {
        AtomicLong bytes = new AtomicLong();
        boolean bar = console.errorsAreTerminal();
        Progress progress = new Progress(bar ? console.err() : null, bytes, bar ? Intake.size(sources) : 0);
        IngestReport report =
                new IngestReport(console, look.labels(console), progress, manner.dryRun(), manner.verbose());
        try {
            Taking taking = new Taking(coder, shelf, manner.defaults(), report, manner.batch());
            Intake intake = new Intake(manner.intake(), manner.web(), bytes::addAndGet);
            new Batch<Sourced, Taking.Coded>(manner.threads(), i -> taking.code(i.item(), i.source()), taking)
                    .run(sink -> sources.forEach(s -> read(intake, s, item -> sink.accept(new Sourced(item, s)))));
            taking.flush();
        } finally {
            progress.clear();
            Sheet sheet = new Sheet(look.style(console), console.width());
            report.summary(sheet);
        }
        return report.exit();
    }

    private void read(Intake intake, String source, Consumer<Item> sink) {
        if (source.equals(StandardInput.NAME)) {
            StandardInput.read(console.in(), intake, sink);
        } else {
            intake.read(source, sink);
        }
    }
}
