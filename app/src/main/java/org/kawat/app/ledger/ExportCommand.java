package org.kawat.app.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.app.Progress;
import org.kawat.app.Usage;
import org.kawat.export.Exported;
import org.kawat.export.Exporter;
import org.kawat.export.Format;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes events for other programs. */
@Command(
        name = "export",
        description = {
            "Writes the events of the ledger that fit, in a layout that others read. docs/export.md tells of the columns.",
            "Without --status, gdelt, polecat and phoenix, which cannot say that something did not happen, get only what did."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat export --format parquet -o events.parquet",
            "  kawat export --format gdelt --since 2025-01 --until 2025-03 -o quarter.tsv",
            "  kawat export --format jsonl --source USA | head -1"
        })
public final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private EventOptions events = new EventOptions();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            required = true,
            description = "csv, jsonl, parquet, gdelt, polecat or phoenix.")
    private Format format = Format.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write, once all is there; - or nothing is standard output.")
    private @Nullable Path output;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path file = output == null || output.toString().equals("-") ? null : output;
        if (file == null && !format.text() && console.outputIsTerminal()) {
            throw Usage.misuse(spec, "parquet is nothing for a terminal; give -o FILE");
        }
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                return export(query, file);
            }
        });
    }

    private int export(LedgerQuery query, @Nullable Path file) {
        EventFilter filter = events.filter();
        AtomicLong done = new AtomicLong();
        boolean bar = console.errorsAreTerminal() && (file != null || !console.outputIsTerminal());
        Progress progress = new Progress(bar ? console.err() : null, done, bar ? query.count(filter) : 0, "events");
        org.kawat.export.Progress told = (at, all) -> {
            done.set(at);
            progress.show(at);
        };
        try {
            Exported exported = file == null
                    ? Exporter.export(query, filter, format, console.out(), told)
                    : Exporter.export(query, filter, format, file, told);
            progress.clear();
            console.say(summary(exported));
            return ExitCode.OK;
        } catch (IOException e) {
            progress.clear();
            if (String.valueOf(e.getMessage()).contains("Broken pipe")) {
                return ExitCode.OK;
            }
            console.say("kawat: " + (file == null ? "the output" : file) + " cannot be written: " + e.getMessage());
            return ExitCode.INTERNAL;
        }
    }

    private static String summary(Exported exported) {
        String line = exported.events() + (exported.events() == 1 ? " event" : " events") + ", " + exported.rows()
                + (exported.rows() == 1 ? " row" : " rows");
        return exported.leftOut() == 0
                ? line
                : line + "; " + exported.leftOut() + " left out, for the layout cannot say that they did not happen";
    }
}
