package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.query.FigureFilter;
import org.kawat.ledger.query.LedgerQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks for figures. */
@Command(
        name = "figures",
        description = "Shows the figures that articles give, those of the newest articles first.",
        footerHeading = "%nExamples:%n",
        footer = {"  kawat figures --unit USD --at-least 1e9", "  kawat figures --kind percent --of ekspor"})
public final class FiguresCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private FactOptions facts = new FactOptions();

    @Option(names = "--unit", paramLabel = "UNIT", description = "Unit, as USD, IDR, %%, s, km.")
    private @Nullable String unit;

    @Option(names = "--kind", paramLabel = "KIND", description = "Kind, as money, percent, duration, count.")
    private @Nullable String kind;

    @Option(names = "--at-least", paramLabel = "N", description = "So much or more.")
    private @Nullable Double atLeast;

    @Option(names = "--at-most", paramLabel = "N", description = "So much or less.")
    private @Nullable Double atMost;

    @Option(names = "--of", paramLabel = "WORDS", description = "A part of what it measures.")
    private @Nullable String of;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public FiguresCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                Answer answer = new Answer(console, options);
                FigureFilter filter = new FigureFilter(unit, kind, atLeast, atMost, of, facts.filter());
                answer.pages(new FigureListing(answer.labels()), pages, paging -> query.figures(filter, paging));
            }
            return ExitCode.OK;
        });
    }
}
