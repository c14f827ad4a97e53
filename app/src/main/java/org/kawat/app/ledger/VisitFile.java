package org.kawat.app.ledger;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.watch.Visit;
import org.kawat.ingest.watch.WatchState;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.store.Database;

/** Remembers visits in a file beside the ledger, so that a watch goes on where it was stopped. */
final class VisitFile implements WatchState, AutoCloseable {
    private final Database database;

    private VisitFile(Database database) {
        this.database = database;
    }

    /** That of the ledger in that file: its name with ".watch" after it. */
    static VisitFile beside(Path ledger) {
        Database database =
                Database.forWriting(ledger.resolveSibling(ledger.getFileName() + ".watch"), LedgerOptions.standard());
        database.script("CREATE TABLE IF NOT EXISTS visit (url TEXT PRIMARY KEY, etag TEXT, last_modified TEXT,"
                + " next TEXT NOT NULL, failures INTEGER NOT NULL, done INTEGER NOT NULL) STRICT, WITHOUT ROWID");
        return new VisitFile(database);
    }

    @Override
    public @Nullable Visit get(String url) {
        return database.first(
                        "SELECT etag, last_modified, next, failures, done FROM visit WHERE url = ?",
                        row -> new Visit(
                                row.textOrNull("etag"),
                                row.textOrNull("last_modified"),
                                Instant.parse(row.text("next")),
                                row.count("failures"),
                                row.flag("done")),
                        url)
                .orElse(null);
    }

    @Override
    public void put(String url, Visit visit) {
        database.run(
                "INSERT OR REPLACE INTO visit VALUES (?, ?, ?, ?, ?, ?)",
                url,
                visit.etag(),
                visit.lastModified(),
                visit.next().toString(),
                visit.failures(),
                visit.done());
    }

    @Override
    public void close() {
        database.close();
    }
}
