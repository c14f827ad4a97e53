package org.kawat.app.ledger;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kawat.app.input.Defaults;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.Report;
import org.kawat.ingest.Item;
import org.kawat.ledger.Added;

/** Codes what an intake gives and puts it on the shelf, and says what became of it. */
final class Taking {
    private final Coder coder;
    private final Shelf shelf;
    private final Defaults defaults;
    private final Listener listener;

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

    Taking(Coder coder, Shelf shelf, Defaults defaults, Listener listener) {
        this.coder = coder;
        this.shelf = shelf;
        this.defaults = defaults;
        this.listener = listener;
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

    /** Puts it on the shelf. For one thread. */
    void put(Coded coded) {
        Item item = coded.item();
        if (item instanceof Item.Found found) {
            if (coded.fault() != null) {
                listener.failed(found.where(), coded.fault());
            } else if (coded.report() == null) {
                listener.taken(found, null, Added.Outcome.KNOWN);
            } else {
                Added added = shelf.add(coded.report(), coded.foundAt());
                listener.taken(found, coded.report(), added.outcome());
            }
        } else if (item instanceof Item.Skipped skipped) {
            listener.skipped(skipped);
        } else if (item instanceof Item.Failed failed) {
            listener.failed(failed.where(), failed.why());
        }
    }

    /** Both, one after the other. */
    Consumer<Item> sink() {
        return item -> put(code(item, ""));
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
