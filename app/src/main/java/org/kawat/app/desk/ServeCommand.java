package org.kawat.app.desk;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ledger.CodingOptions;
import org.kawat.app.ledger.Guard;
import org.kawat.app.ledger.LedgerFile;
import org.kawat.app.ledger.Stop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the ledger in a browser. */
@Command(
        name = "serve",
        description = {
            "Opens the ledger for people in a browser, and for programs as an API, until it is stopped (Ctrl-C).",
            "It listens on this machine alone. On any other address it needs a token for all that writes."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat serve",
            "  kawat serve --port 9000 --ledger desk.db",
            "  KAWAT_TOKEN=... kawat serve --host 0.0.0.0 --name kawat.example.org"
        })
public final class ServeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Mixin
    private CodingOptions coding = new CodingOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger.path(console.environment()), () -> {
            ledger.openToWrite(console).close(); // makes it if it is not there, and brings it up to date
            try (Stop stop = Stop.onInterrupt()) {
                return options.serve(
                        console,
                        spec,
                        ledger.path(console.environment()),
                        coding.make(spec),
                        false,
                        stop,
                        address -> {});
            }
        });
    }
}
