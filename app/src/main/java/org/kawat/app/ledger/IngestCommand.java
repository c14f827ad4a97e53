package org.kawat.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.Converters;
import org.kawat.app.Look;
import org.kawat.app.input.Defaults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes articles into the ledger. */
@Command(
        name = "ingest",
        description = {
            "Takes articles into the ledger: text, HTML, JSON lines, RSS, Atom, site maps, WARC, gzip, folders of these, and"
                    + " addresses of any of them.",
            "What the ledger has already is passed over, so that a run that was stopped goes on when it is started again."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that is wanted was taken in",
            "1:something could not be; the rest was",
            "2:the command was called wrongly",
            "3:a fault of Kawat's own, or output that could not be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat ingest inbox/",
            "  kawat ingest --since 2025-01 CC-NEWS-20250120.warc.gz",
            "  kawat ingest --dry-run articles.jsonl https://example.org/rss.xml",
            "  kawat ingest --publisher KOMPAS.TV --published 2025-01-22 article.txt"
        })
public final class IngestCommand implements Callable<Integer> {
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
            paramLabel = "PATH|URL",
            description = "Files, folders and addresses; - is standard input.")
    private List<String> sources = List.of();

    @Option(names = "--dry-run", description = "Read and code, tell what would be taken in, and write nothing.")
    private boolean dryRun;

    @Option(names = "--verbose", description = "A line for each that is skipped, and for what was assumed of others.")
    private boolean verbose;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Converters.Day.class,
            description = "Day of publication as YYYY-MM-DD, for articles that do not say.")
    private @Nullable LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who printed it, for articles that do not say.")
    private @Nullable String publisher;

    @Option(
            names = "--batch",
            paramLabel = "N",
            converter = Converters.Threads.class,
            description =
                    "Articles to put into the ledger in one go; 200 without this. A stop costs no more than these.")
    private int batch = 200;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Converters.Threads.class,
            description = "Articles to code at a time; as many as there are processors without this.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public IngestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, this::ingest);
    }

    private int ingest() {
        CodingOptions.Made made = coding.make(spec);
        Ingesting.Manner manner = new Ingesting.Manner(
                choice.options(made.languages(), spec),
                choice.web(),
                new Defaults(publisher, published, null, null),
                threads,
                batch,
                dryRun,
                verbose);
        try (Shelf shelf = Shelf.of(ledger, console, dryRun)) {
            return new Ingesting(console, look, made.coder(), manner).run(sources, shelf);
        }
    }
}
