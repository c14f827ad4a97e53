package org.kawat.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.ledger.correct.GoldExport;
import org.kawat.ledger.query.LedgerQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes articles that analysts have looked at as gold. */
@Command(
        name = "export",
        description = "Writes the articles that analysts have looked at as gold, a JSON file each.",
        footerHeading = "%nExamples:%n",
        footer = {"  kawat gold export my-gold", "  kawat gold export - > gold.json"})
public final class GoldExportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LedgerFile ledger = new LedgerFile();

    @Parameters(
            paramLabel = "DIR",
            description = "The folder, which is made if need be; - prints all, one after the other.")
    private String folder = "";

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    public GoldExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        return Guard.run(console, ledger, () -> {
            boolean print = folder.equals("-");
            Path into = print ? Files.createTempDirectory("kawat-gold") : Path.of(folder);
            try (LedgerQuery query = ledger.openToRead(console)) {
                Files.createDirectories(into);
                GoldExport.Written written = GoldExport.write(query, into);
                written.skipped().forEach(console::say);
                Printer printer = new Printer(console.out());
                for (Path file : written.files()) {
                    printer.print(print ? Files.readString(file) : file + "\n");
                }
                printer.flush();
            } catch (IOException e) {
                console.say("kawat: " + folder + ": cannot be written: " + e.getMessage());
                return ExitCode.INTERNAL;
            } finally {
                if (print) {
                    remove(into);
                }
            }
            return ExitCode.OK;
        });
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
