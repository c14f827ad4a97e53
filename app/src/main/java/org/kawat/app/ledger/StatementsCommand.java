package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.StatementFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks for statements. */
@Command(
        name = "statements",
        description = "Shows what articles quote or report somebody as saying, the newest first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat statements --speaker Ushakov",
            "  kawat statements --speaker RUS --since 2025-01 --words tarif"
        })
public final class StatementsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Mixin
    private FactOptions facts = new FactOptions();

    @Option(
            names = "--speaker",
            paramLabel = "WHO",
            description = "Who says it: the code of the state or body, or a part of the name.")
    private @Nullable String speaker;

    @Option(names = "--addressee", paramLabel = "NAME", description = "To whom: a part of the name.")
    private @Nullable String addressee;

    @Option(names = "--words", paramLabel = "WORDS", description = "A part of what is said.")
    private @Nullable String words;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public StatementsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                Answer answer = new Answer(console, options);
                StatementFilter filter = new StatementFilter(speaker, addressee, words, facts.filter());
                answer.pages(new StatementListing(answer.labels()), pages, paging -> query.statements(filter, paging));
            }
            return ExitCode.OK;
        });
    }
}
