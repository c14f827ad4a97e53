package org.kawat.app.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kawat.app.batch.Batch;
import org.kawat.app.input.Defaults;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.Report;
import org.kawat.ingest.Item;
import org.kawat.ledger.Added;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.Met;

/** Codes what an intake gives and puts it on the shelf, and says what became of it. */
final class Taking implements Batch.Sink<Taking.Coded> {
    // No longer than this is anything kept waiting.
    private static final long PATIENCE = 1_000_000_000L;

    private final Coder coder;
    private final Shelf shelf;
    private final Defaults defaults;
    private final Listener listener;
    private final int together;
    private final List<Coded> waiting = new ArrayList<>();
    private int reports;
    private long since = System.nanoTime();

    /** Is told what becomes of each item, in order. */
    interface Listener {
        void taken(Item.Found found, @Nullable Report report, Added.Outcome outcome);

        void skipped(Item.Skipped skipped);

        void failed(String where, String why);
    }

    /**
     * An item with what the coder made of it.
     *
     * @param report null where the ledger knows the article, where it is none, or where the coder failed
     * @param fault what the coder failed of
     */
    record Coded(
            Item item,
            @Nullable String foundAt,
            @Nullable Report report,
            @Nullable String fault) {}

    /**
     * One for that shelf.
     *
     * @param together how many articles at most are put there in one go
     */
    Taking(Coder coder, Shelf shelf, Defaults defaults, Listener listener, int together) {
        this.coder = coder;
        this.shelf = shelf;
        this.defaults = defaults;
        this.listener = listener;
        this.together = together;
    }

    /** Codes an article that is not known yet. May be called from several threads. */
    Coded code(Item item, String source) {
        if (!(item instanceof Item.Found found)) {
            return new Coded(item, null, null, null);
        }
        Article article = defaults.fill(found.article());
        String foundAt = article.url() == null ? place(found.where(), source) : null;
        if (shelf.knows(article, foundAt)) {
            return new Coded(item, foundAt, null, null);
        }
        try {
            return new Coded(item, foundAt, coder.code(article), null);
        } catch (RuntimeException | StackOverflowError e) {
            // One article that trips the coder must not take a night's batch with it.
            StackTraceElement[] trace = e.getStackTrace();
            String at = trace.length == 0 ? "" : " at " + trace[0];
            return new Coded(item, foundAt, null, "a fault of Kawat's own: " + e + at + "; please report it");
        }
    }

    /** Puts it on the shelf, with others that come soon after. For one thread. */
    @Override
    public void accept(Coded coded) {
        waiting.add(coded);
        reports += coded.report() == null ? 0 : 1;
        if (reports >= together || System.nanoTime() - since > PATIENCE) {
            flush();
        }
    }

    /** Puts all that waits on the shelf, and tells of it. */
    void flush() {
        since = System.nanoTime();
        List<Met> met = new ArrayList<>();
        for (Coded coded : waiting) {
            if (coded.report() != null) {
                met.add(new Met(coded.report(), coded.foundAt()));
            }
        }
        Iterator<Added> added = put(met).iterator();
        for (Coded coded : waiting) {
            tell(
                    coded,
                    coded.report() == null ? Added.Outcome.KNOWN : added.next().outcome());
        }
        waiting.clear();
        reports = 0;
    }

    // Where there is no room for all, there may be for some: what is not kept is then one article, and all before it
    // are.
    private List<Added> put(List<Met> met) {
        if (met.isEmpty()) {
            return List.of();
        }
        try {
            return shelf.addAll(met);
        } catch (LedgerException e) {
            if (met.size() == 1 || e.kind() != LedgerException.Kind.FULL) {
                throw e;
            }
            return met.stream()
                    .flatMap(one -> shelf.addAll(List.of(one)).stream())
                    .toList();
        }
    }

    /** Nothing else is ready, as when articles come one by one. */
    @Override
    public void idle() {
        if (System.nanoTime() - since > PATIENCE) {
            flush();
        }
    }

    private void tell(Coded coded, Added.Outcome outcome) {
        Item item = coded.item();
        if (item instanceof Item.Found found) {
            if (coded.fault() == null) {
                listener.taken(found, coded.report(), outcome);
            } else {
                listener.failed(found.where(), coded.fault());
            }
        } else if (item instanceof Item.Skipped skipped) {
            listener.skipped(skipped);
        } else if (item instanceof Item.Failed failed) {
            listener.failed(failed.where(), failed.why());
        }
    }

    /** Both, one after the other. */
    Consumer<Item> sink() {
        return item -> {
            accept(code(item, ""));
            flush();
        };
    }

    // The same file is the same place, from whichever folder it is named.
    private static String place(String where, String source) {
        try {
            String named = Path.of(source).toString();
            if (!source.isEmpty() && where.startsWith(named)) {
                return Path.of(source).toAbsolutePath().normalize() + where.substring(named.length());
            }
        } catch (InvalidPathException e) {
            // an address
        }
        return where;
    }
}
