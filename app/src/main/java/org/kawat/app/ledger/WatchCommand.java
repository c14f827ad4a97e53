package org.kawat.app.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.app.Look;
import org.kawat.app.input.Defaults;
import org.kawat.ingest.Item;
import org.kawat.ingest.watch.FeedList;
import org.kawat.ingest.watch.Pace;
import org.kawat.ingest.watch.Watcher;
import org.kawat.ingest.web.Sleeper;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Takes what is new in feeds into the ledger, again and again. */
@Command(
        name = "watch",
        description = {
            "Polls feeds and takes what is new into the ledger, until it is stopped (Ctrl-C).",
            "What was seen is remembered beside the ledger, so that a watch goes on where it was stopped."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat watch https://example.org/rss.xml",
            "  kawat watch feeds.opml --interval 30m",
            "  kawat watch feeds.txt --once     # what is due now, for a cron table"
        })
public final class WatchCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private IntakeChoice choice = new IntakeChoice();

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Mixin
    private Look look = new Look();

    @Parameters(
            arity = "1..*",
            paramLabel = "FEEDS",
            description = "Addresses of feeds, and files of them: OPML, or an address a line.")
    private List<String> feeds = List.of();

    @Option(names = "--once", description = "Poll the feeds that are due, once.")
    private boolean once;

    @Option(
            names = "--interval",
            paramLabel = "TIME",
            converter = Interval.class,
            description = "How long to leave a feed alone, as 30m or 2h; 15m without this, 1m at the least.")
    private Duration interval = Pace.DEFAULT.interval();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, this::watch);
    }

    private int watch() throws InterruptedException {
        CodingOptions.Made made = coding.make(spec);
        WatchReport report = new WatchReport(console, look.labels(console));
        List<String> all = FeedList.of(
                feeds, item -> report.failed(item.where(), item instanceof Item.Failed f ? f.why() : "is no feed"));
        try (Shelf shelf = Shelf.of(ledger, console, false);
                VisitFile visits = VisitFile.beside(ledger.path(console.environment()))) {
            Taking taking = new Taking(made.coder(), shelf, Defaults.NONE, report, 1);
            Pace pace = new Pace(interval, Pace.DEFAULT.longest(), Pace.DEFAULT.attempts());
            Watcher watcher = new Watcher(
                    choice.web(),
                    visits,
                    choice.options(made.languages(), spec),
                    pace,
                    Clock.systemUTC(),
                    Sleeper.real());
            if (once) {
                Instant next = watcher.round(all, taking.sink());
                report.end(next);
            } else {
                try (Stop stop = Stop.onInterrupt()) {
                    watcher.watch(all, taking.sink(), stop::asked);
                }
                report.end(null);
            }
        }
        return once && report.failures() ? ExitCode.DATA : ExitCode.OK;
    }

    /** Reads a length of time. */
    static final class Interval implements ITypeConverter<Duration> {
        @Override
        public Duration convert(String value) {
            if (!value.matches("[1-9]\\d{0,4}[mh]")) {
                throw new TypeConversionException("'" + value + "' is no length of time as 30m or 2h");
            }
            long number = Long.parseLong(value.substring(0, value.length() - 1));
            return value.endsWith("h") ? Duration.ofHours(number) : Duration.ofMinutes(number);
        }
    }
}
