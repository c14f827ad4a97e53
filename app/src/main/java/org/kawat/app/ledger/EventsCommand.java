package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for events. */
@Command(
        name = "events",
        description = "Shows the events of the ledger that fit, the newest first; or one with all of its reports.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat events --source USA --target CHN --type THREATEN,SANCTION",
            "  kawat events --actor Prabowo --since 2025-01 --status actual",
            "  kawat events --text 'tarif impor' --format csv > events.csv",
            "  kawat events 3f2a9c1b            # one event, by its id or the beginning of it"
        })
public final class EventsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private EventOptions events = new EventOptions();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Mixin
    private PageOptions pages = new PageOptions();

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "Shows this event with its reports, and how they differ.")
    private @Nullable String id;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public EventsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                Answer answer = new Answer(console, options);
                if (id == null) {
                    EventFilter filter = events.filter();
                    answer.pages(new EventListing(answer.labels()), pages, paging -> query.events(filter, paging));
                } else {
                    EventDetail event = query.event(id);
                    answer.single(EventView.fields(event), sheet -> new EventView(sheet, answer.labels()).print(event));
                }
            }
            return ExitCode.OK;
        });
    }
}
