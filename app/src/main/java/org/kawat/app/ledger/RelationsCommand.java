package org.kawat.app.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.RelationFilter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for relations. */
@Command(
        name = "relations",
        description = "Counts what passed between states: by day, week, month, year or all in all.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat relations RUS CHN",
            "  kawat relations IDN --by year --since 2020",
            "  kawat relations USA CHN --status actual,conditional --format csv"
        })
public final class RelationsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "A",
            converter = EventOptions.Code.class,
            description = "Code of a state or body, as RUS.")
    private @Nullable String one;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "B",
            converter = EventOptions.Code.class,
            description = "Code of the other; without it, all others.")
    private @Nullable String other;

    @Option(names = "--by", paramLabel = "TIME", description = "Count by day, week, month (the default), year or all.")
    private RelationFilter.Step step = RelationFilter.Step.MONTH;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Period.Since.class,
            description = "First day, as 2025-01-20, 2025-01 or 2025.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", converter = Period.Until.class, description = "Last day.")
    private @Nullable LocalDate until;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "What counts: ${COMPLETION-CANDIDATES}; several. Only actual without this.")
    private List<Status> statuses = List.of(Status.ACTUAL);

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public RelationsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                Answer answer = new Answer(console, options);
                RelationFilter filter = new RelationFilter(one, other, since, until, statuses, step);
                answer.all(new RelationListing(answer.labels()), query.relations(filter));
            }
            return ExitCode.OK;
        });
    }
}
