package org.kawat.app.desk.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.app.Look;
import org.kawat.app.desk.Browser;
import org.kawat.app.desk.ServeOptions;
import org.kawat.app.input.Defaults;
import org.kawat.app.ledger.CodingOptions;
import org.kawat.app.ledger.Guard;
import org.kawat.app.ledger.Ingesting;
import org.kawat.app.ledger.LedgerFile;
import org.kawat.app.ledger.Shelf;
import org.kawat.app.ledger.Stop;
import org.kawat.ingest.IntakeOptions;
import org.kawat.ingest.web.PoliteFetcher;
import org.kawat.ingest.web.Sleeper;
import org.kawat.ingest.web.WebOptions;
import org.kawat.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what Kawat does, with a newsroom's day that is made up. */
@Command(
        name = "demo",
        description = {
            "Takes a made-up day of a newsroom into a ledger and opens it in a browser, until it is stopped (Ctrl-C).",
            "The ledger is gone afterwards, unless --ledger names a file for it."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  kawat demo", "  kawat demo --port 9000 --no-browser"})
public final class DemoCommand implements Callable<Integer> {
    private static final int BATCH = 100;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Mixin
    private Look look = new Look();

    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "Keeps the ledger in this file. Without this, it is gone when the demo ends.")
    private @Nullable Path kept;

    @Option(names = "--no-browser", description = "Do not open a browser.")
    private boolean noBrowser;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("kawat-demo");
        Path ledger = kept != null ? kept : folder.resolve("ledger.db");
        Stop stop = Stop.onInterrupt();
        try {
            return Guard.run(console, ledger, () -> {
                CodingOptions.Made made = coding.make(spec);
                int exit = take(made, folder, ledger);
                return exit != ExitCode.OK
                        ? exit
                        : options.serve(console, spec, ledger, made, true, stop, this::browse);
            });
        } finally {
            delete(folder);
            stop.close(); // not before: the process would end with the folder still there
        }
    }

    private void browse(String address) {
        if (!noBrowser) {
            Browser.open(console, address);
        }
    }

    private int take(CodingOptions.Made made, Path folder, Path ledger) throws IOException {
        Ingesting.Manner manner = new Ingesting.Manner(
                IntakeOptions.DEFAULT.languages(made.languages()),
                new PoliteFetcher(WebOptions.DEFAULT, Clock.systemUTC(), Sleeper.real()),
                new Defaults(null, null, null, null),
                Runtime.getRuntime().availableProcessors(),
                BATCH,
                false,
                false);
        List<String> feeds = DemoFeeds.write(folder);
        try (Shelf shelf = Shelf.of(Ledger.open(ledger, LedgerFile.options(console)))) {
            return new Ingesting(console, look, made.coder(), manner).run(feeds, shelf);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
