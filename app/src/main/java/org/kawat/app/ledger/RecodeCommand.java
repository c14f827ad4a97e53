package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Codes all articles of the ledger anew. */
@Command(
        name = "recode",
        description = {
            "Codes all articles of the ledger anew, after packs have changed, and shows what that changes.",
            "Nothing is written without --write. What analysts said stays, and counts."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat recode",
            "  kawat recode --pack my-packs --format jsonl > changes.jsonl",
            "  kawat recode --write"
        })
public final class RecodeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Mixin
    private AnswerOptions options = new AnswerOptions();

    @Option(names = "--write", description = "Write the changes to the ledger.")
    private boolean write;

    @Option(names = "--dry-run", description = "Only show the changes; the default.")
    private boolean dryRun;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public RecodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            CodingOptions.Made made = coding.make(spec);
            boolean show = dryRun || !write;
            try (Ledger open = ledger.openToChange(console)) {
                Answer answer = new Answer(console, options);
                int[] changed = new int[1];
                answer.each(
                        new ChangeListing(answer.labels()), sink -> changed[0] = open.recode(made.coder(), show, sink));
                if (changed[0] > 0) {
                    String key = show ? "recode.would" : "recode.changed";
                    console.say(answer.labels().get(key, Told.count(answer.labels(), "articles", changed[0])));
                }
            }
            return ExitCode.OK;
        });
    }
}
