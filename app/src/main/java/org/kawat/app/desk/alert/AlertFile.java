package org.kawat.app.desk.alert;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.LedgerException.Kind;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.store.Database;

/** Opens the file of alerts beside a ledger, and brings its schema to what this Kawat knows, a file of SQL a step. */
final class AlertFile {
    private static final List<String> STEPS = List.of("A001__alerts.sql");
    private static final int APPLICATION = 0x4b776174;

    private AlertFile() {}

    /** The file of that ledger's alerts: "ledger.db.alerts". */
    static Path beside(Path ledger) {
        return ledger.resolveSibling(ledger.getFileName() + ".alerts");
    }

    /**
     * Opens it, and makes it if it is not there.
     *
     * @throws LedgerException if it is no file of alerts, or that of a later Kawat
     */
    static Database open(Path file) {
        makePrivate(file);
        Database database = Database.forWriting(file, new LedgerOptions(Duration.ofSeconds(30), 2, null));
        try {
            // What is about to be sent must be on the disk before it is, also when the power fails.
            database.script("PRAGMA synchronous = FULL");
            migrate(database, file);
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    // It holds secrets: nobody but its owner reads it.
    private static void makePrivate(Path file) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            return; // whoever has opened it to others has done so
        } catch (IOException e) {
            throw new LedgerException(Kind.DENIED, "the file of alerts cannot be made: " + e.getMessage(), e);
        }
    }

    private static void migrate(Database database, Path file) {
        if (version(database, file) == STEPS.size()) {
            return;
        }
        database.transaction(() -> {
            for (int step = version(database, file); step < STEPS.size(); step++) {
                database.script(read(STEPS.get(step)));
                database.script("PRAGMA user_version = " + (step + 1));
            }
            database.script("PRAGMA application_id = " + APPLICATION);
            return true;
        });
    }

    private static int version(Database database, Path file) {
        int version = Math.toIntExact(database.first("PRAGMA user_version", row -> row.number("user_version"))
                .orElse(0L));
        if (version > STEPS.size()) {
            throw new LedgerException(
                    Kind.NEWER,
                    file.getFileName() + " has schema " + version + ", made by a newer Kawat; this one knows schemas"
                            + " up to " + STEPS.size());
        }
        if (version == 0 && database.number("SELECT count(*) AS n FROM sqlite_master") > 0) {
            throw new LedgerException(Kind.NOT_A_LEDGER, file.getFileName() + " is a database, but holds no alerts");
        }
        return version;
    }

    private static String read(String step) {
        try (InputStream in = AlertFile.class.getResourceAsStream(step)) {
            if (in == null) {
                throw new IllegalStateException("the schema is not on the classpath: " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
