package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.StoryDetail;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for stories. */
@Command(
        name = "stories",
        description =
                "Shows stories, which are articles that tell of the same, the newest first; or one with its articles and events.",
        footerHeading = "%nExamples:%n",
        footer = {"  kawat stories --at-least 3 --since 2025-01", "  kawat stories 3f2a9c1b"})
public final class StoriesCommand implements Callable<Integer> {
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
            names = "--at-least",
            paramLabel = "N",
            converter = PageOptions.Limit.class,
            description = "Stories of so many articles or more; 2 without this.")
    private int atLeast = 2;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "Shows this story with its articles and events.")
    private @Nullable String id;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            try (LedgerQuery query = ledger.openToRead(console)) {
                Answer answer = new Answer(console, options);
                if (id == null) {
                    FactFilter filter = facts.filter();
                    answer.pages(
                            new StoryListing(answer.labels()), pages, paging -> query.stories(filter, atLeast, paging));
                } else {
                    StoryDetail story = query.story(id);
                    answer.single(StoryView.fields(story), sheet -> new StoryView(sheet, answer.labels()).print(story));
                }
            }
            return ExitCode.OK;
        });
    }
}
