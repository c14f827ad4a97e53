package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Why;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains an event. */
@Command(
        name = "why",
        description = "Tells why the reports of an event are taken for one act, and those that are like them are not.",
        footerHeading = "%nExamples:%n",
        footer = {"  kawat why 3f2a9c1b"})
public final class WhyCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Parameters(paramLabel = "EVENT", description = "The id of an event, or the beginning of it.")
    private String id = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public WhyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                Answer answer = new Answer(console, options);
                Why why = query.why(id);
                EventDetail event = query.event(id);
                answer.single(
                        WhyView.fields(why), sheet -> new WhyView(sheet, answer.labels(), query).print(why, event));
            }
            return ExitCode.OK;
        });
    }
}
