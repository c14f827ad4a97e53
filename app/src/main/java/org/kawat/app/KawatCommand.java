package org.kawat.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The program as a whole. */
@Command(
        name = "kawat",
        description =
                "Reads Indonesian news reports, tells who did what to whom, when, on what condition and on whose word, and keeps the"
                        + " ledger of it.",
        versionProvider = KawatCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all went well",
            "1:some input was bad; the rest was done",
            "2:the command was called wrongly; nothing was done",
            "3:a fault of Kawat's own, or output that could not be written"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat demo",
            "  kawat read article.txt",
            "  kawat read --format json --published 2025-01-22 article.txt",
            "  kawat read --from jsonl --format jsonl articles.jsonl > reports.jsonl",
            "  kawat ingest inbox/",
            "  kawat serve",
            "  kawat events --source USA --target CHN --since 2025-01",
            "  kawat help events"
        })
final class KawatCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    boolean version;

    @Override
    public Integer call() {
        throw Usage.misuse(spec, "no command is given");
    }

    /** The version that the build wrote down. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = KawatCommand.class.getResourceAsStream("version.properties")) {
                if (in != null) {
                    properties.load(in);
                }
            }
            return new String[] {"kawat " + properties.getProperty("version", "unknown")};
        }
    }
}
