package org.kawat.app.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.coder.Article;
import org.kawat.coder.Report;
import org.kawat.ledger.Added;
import org.kawat.ledger.Ledger;

/** Where articles are put that are taken in. May be used from several threads. */
interface Shelf extends AutoCloseable {
    /** Whether just this is there already. */
    boolean knows(Article article, @Nullable String foundAt);

    /** Puts it there, and tells what it was. */
    Added add(Report report, @Nullable String foundAt);

    @Override
    void close();

    /** The ledger, or, where nothing is to be written, one that tells what the ledger would say. */
    static Shelf of(LedgerFile ledger, Console console, boolean dryRun) {
        if (!dryRun) {
            return of(ledger.openToWrite(console));
        }
        Path file = ledger.path(console.environment());
        return new TrialShelf(Files.exists(file) ? file : null);
    }

    private static Shelf of(Ledger ledger) {
        return new Shelf() {
            @Override
            public synchronized boolean knows(Article article, @Nullable String foundAt) {
                return ledger.knows(article, foundAt);
            }

            @Override
            public synchronized Added add(Report report, @Nullable String foundAt) {
                return ledger.add(report, foundAt);
            }

            @Override
            public synchronized void close() {
                ledger.close();
            }
        };
    }
}
