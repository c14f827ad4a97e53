package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.query.CorrectionFilter;
import org.kawat.ledger.query.LedgerQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what analysts said. */
@Command(
        name = "corrections",
        description = "Shows all that analysts said of events, the latest first, with what was taken back.",
        footerHeading = "%nExamples:%n",
        footer = {"  kawat corrections", "  kawat corrections --format csv > corrections.csv"})
public final class CorrectionsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Option(names = "--event", paramLabel = "ID", description = "Those of the reports of this event.")
    private @Nullable String event;

    @Option(names = "--article", paramLabel = "ID", description = "Those of what this article reports.")
    private @Nullable String article;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public CorrectionsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                Answer answer = new Answer(console, options);
                CorrectionFilter filter = new CorrectionFilter(event, article);
                answer.pages(
                        new CorrectionListing(answer.labels()), pages, paging -> query.corrections(filter, paging));
            }
            return ExitCode.OK;
        });
    }
}
