package org.kawat.app.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.query.LedgerQuery;
import picocli.CommandLine.Option;

/** Which file is the ledger. */
public final class LedgerFile {
    @Option(
            names = "--ledger",
            paramLabel = "FILE",
            description = "The ledger. Without this, KAWAT_LEDGER; without that, kawat/ledger.db in XDG_DATA_HOME"
                    + " or ~/.local/share.")
    private @Nullable Path given;

    /** The file that is meant, be it there or not. */
    public Path path(Map<String, String> environment) {
        if (given != null) {
            return given;
        }
        String named = environment.getOrDefault("KAWAT_LEDGER", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        if (!data.isAbsolute()) { // as that standard wants it
            String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
            data = Path.of(home, ".local", "share");
        }
        return data.resolve("kawat").resolve("ledger.db");
    }

    /** Opens it for writing, and makes it if it is not there. */
    public Ledger openToWrite(Console console) {
        Path file = path(console.environment());
        boolean made = !Files.exists(file);
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new LedgerException(
                    LedgerException.Kind.DENIED, "the folder of the ledger cannot be made: " + e.getMessage(), e);
        }
        Ledger ledger = Ledger.open(file, options(console));
        if (made) {
            console.say("a new ledger: " + file);
        }
        return ledger;
    }

    /** Opens one that is there for writing. */
    public Ledger openToChange(Console console) {
        require(console);
        return Ledger.open(path(console.environment()), options(console));
    }

    /** Opens one that is there for reading. */
    public LedgerQuery openToRead(Console console) {
        require(console);
        return LedgerQuery.open(path(console.environment()), options(console));
    }

    private void require(Console console) {
        if (!Files.exists(path(console.environment()))) {
            throw new LedgerException(
                    LedgerException.Kind.UNKNOWN,
                    "there is no ledger yet; 'kawat ingest PATH' makes one, and --ledger FILE names another");
        }
    }

    public static LedgerOptions options(Console console) {
        LedgerOptions standard = LedgerOptions.standard();
        // So that tests can fill a disk.
        String pages = console.environment().getOrDefault("KAWAT_LEDGER_PAGES", "");
        return pages.isEmpty() ? standard : standard.withMaxPages(Long.parseLong(pages));
    }
}
