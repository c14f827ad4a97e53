package org.kawat.app.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.coder.Article;
import org.kawat.ledger.Added;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.Met;

/** Where articles are put that are taken in. May be used from several threads. */
public interface Shelf extends AutoCloseable {
    /** Whether just this is there already. */
    boolean knows(Article article, @Nullable String foundAt);

    /** Puts them there, all of them or none, and tells what each was. */
    List<Added> addAll(List<Met> met);

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

    /** That ledger, which is closed with it. */
    static Shelf of(Ledger ledger) {
        return new Shelf() {
            @Override
            public synchronized boolean knows(Article article, @Nullable String foundAt) {
                return ledger.knows(article, foundAt);
            }

            @Override
            public synchronized List<Added> addAll(List<Met> met) {
                return ledger.addAll(met);
            }

            @Override
            public synchronized void close() {
                ledger.close();
            }
        };
    }
}
