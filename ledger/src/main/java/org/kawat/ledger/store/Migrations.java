package org.kawat.ledger.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.LedgerException.Kind;

/**
 * Brings the schema to what this Kawat knows: one file of SQL a step, in the order of their numbers, each kept or not as a
 * whole. The number of the last step is the file's {@code user_version}.
 */
public final class Migrations {
    private static final List<String> STEPS = List.of(
            "V001__ledger.sql",
            "V002__revision.sql",
            "V003__matrix.sql",
            "V004__naming.sql",
            "V005__lists.sql",
            "V006__arrival.sql",
            "V007__naming_numbers.sql");
    // "Kwat": says to whoever looks at the file what made it.
    private static final int APPLICATION = 0x4b776174;

    private Migrations() {}

    /** The schema that this Kawat knows. */
    public static int newest() {
        return STEPS.size();
    }

    /** Does the steps that are not done. */
    public static void migrate(Database database) {
        if (version(database) == newest()) {
            return;
        }
        database.transaction(() -> {
            for (int step = version(database); step < newest(); step++) {
                database.script(read(STEPS.get(step)));
                database.script("PRAGMA user_version = " + (step + 1));
            }
            database.script("PRAGMA application_id = " + APPLICATION);
            return true;
        });
    }

    /** Refuses a file whose schema is not the newest. */
    public static void require(Database database) {
        int version = version(database);
        if (version < newest()) {
            throw new LedgerException(
                    Kind.OLDER,
                    "the ledger has schema " + version + ", this Kawat reads " + newest()
                            + ": open it once for writing (kawat ingest) to bring it up");
        }
    }

    private static int version(Database database) {
        int version = Math.toIntExact(database.first("PRAGMA user_version", row -> row.number("user_version"))
                .orElse(0L));
        if (version > newest()) {
            throw new LedgerException(
                    Kind.NEWER,
                    "the ledger has schema " + version + ", made by a newer Kawat; this one knows schemas up to "
                            + newest());
        }
        boolean foreign = version == 0 && database.number("SELECT count(*) AS n FROM sqlite_master") > 0;
        if (foreign) {
            throw new LedgerException(Kind.NOT_A_LEDGER, "the file is a database, but no ledger");
        }
        return version;
    }

    private static String read(String step) {
        try (InputStream in = Migrations.class.getResourceAsStream("/org/kawat/ledger/schema/" + step)) {
            if (in == null) {
                throw new IllegalStateException("the schema is not on the classpath: " + step);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
