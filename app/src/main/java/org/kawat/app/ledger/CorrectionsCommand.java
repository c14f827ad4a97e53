package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.Ledger;
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
            try (Ledger open = ledger.openToChange(console)) {
                Answer answer = new Answer(console, options);
                answer.all(new CorrectionListing(answer.labels()), open.corrections());
            }
            return ExitCode.OK;
        });
    }
}
