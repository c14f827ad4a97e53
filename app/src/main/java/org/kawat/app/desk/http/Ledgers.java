package org.kawat.app.desk.http;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.query.LedgerQuery;

/**
 * The way to the ledger: many read at a time, one writes. The ledger is open for writing only while something is written, so
 * that other processes can write as well.
 */
public final class Ledgers implements AutoCloseable {
    private final Path file;
    private final LedgerOptions options;
    private final Semaphore places;
    private final Deque<LedgerQuery> idle = new ArrayDeque<>();
    private final Object writing = new Object();

    /**
     * For that ledger, which is there.
     *
     * @param readers how many may read at a time; who comes when all places are taken waits for one
     */
    public Ledgers(Path file, LedgerOptions options, int readers) {
        this.file = file;
        this.options = options;
        this.places = new Semaphore(readers, true);
    }

    /** The file. */
    public Path file() {
        return file;
    }

    /** Asks the ledger. */
    public <T> T read(Function<LedgerQuery, T> question) {
        places.acquireUninterruptibly();
        try {
            LedgerQuery query = take();
            try {
                T answer = question.apply(query);
                giveBack(query);
                return answer;
            } catch (RuntimeException | Error e) {
                query.close(); // who knows in what state it is
                throw e;
            }
        } finally {
            places.release();
        }
    }

    private LedgerQuery take() {
        synchronized (idle) {
            LedgerQuery query = idle.poll();
            return query != null ? query : LedgerQuery.open(file, options);
        }
    }

    private void giveBack(LedgerQuery query) {
        synchronized (idle) {
            idle.push(query);
        }
    }

    /** Writes to the ledger. */
    public <T> T write(Function<Ledger, T> work) {
        synchronized (writing) {
            try (Ledger ledger = Ledger.open(file, options)) {
                return work.apply(ledger);
            }
        }
    }

    @Override
    public void close() {
        synchronized (idle) {
            idle.forEach(LedgerQuery::close);
            idle.clear();
        }
    }
}
