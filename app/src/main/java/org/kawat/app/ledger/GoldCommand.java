package org.kawat.app.ledger;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Usage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** All that is done with gold. */
@Command(
        name = "gold",
        description =
                "Works with gold: articles with what a careful reader gets from them, by which the coder is measured.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {"  kawat gold export my-gold"})
public final class GoldCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Override
    public Integer call() {
        throw Usage.misuse(spec, "no command is given");
    }
}
