package org.kawat.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.coder.Report;
import org.kawat.ledger.group.EventGrouping;
import org.kawat.ledger.group.StoryGrouping;
import org.kawat.ledger.group.TypeTable;
import org.kawat.ledger.store.ArticleStore;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Dump;
import org.kawat.ledger.store.Keys;
import org.kawat.ledger.store.Migrations;
import org.kawat.ledger.store.ReportReader;
import org.kawat.ledger.store.ReportStore;

/**
 * The ledger, open for writing: one file that keeps articles, what they report, and the events, stories and relations that
 * come of it. Others may read it meanwhile. For one thread at a time.
 *
 * <pre>{@code
 * try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
 *     if (!ledger.knows(article, "inbox/1.txt")) {
 *         ledger.add(coder.code(article), "inbox/1.txt");
 *     }
 * }
 * }</pre>
 */
public final class Ledger implements AutoCloseable {
    private final Database database;
    private final ArticleStore articles;
    private final ReportStore reports;
    private final ReportReader reader;
    private final EventGrouping events;
    private final StoryGrouping stories;

    private Ledger(Database database) {
        this.database = database;
        this.articles = new ArticleStore(database);
        this.reports = new ReportStore(database);
        this.reader = new ReportReader(database);
        this.events = new EventGrouping(database, TypeTable.load());
        this.stories = new StoryGrouping(database);
    }

    /**
     * Opens the ledger in that file, and makes it if it is not there; one of an earlier Kawat is brought up to this one.
     *
     * @throws LedgerException if it is no ledger, or that of a later Kawat
     */
    public static Ledger open(Path file, LedgerOptions options) {
        Database database = Database.forWriting(file, options);
        try {
            Migrations.migrate(database);
            return new Ledger(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Whether just this article was added before: the same text, with the same said about it, met at the same place. */
    public boolean knows(Article article, @Nullable String foundAt) {
        return articles.hasSighting(Keys.sighting(article, foundAt));
    }

    /**
     * Adds an article and all that was read from it: all of it, or, if this throws, nothing.
     *
     * @param foundAt where it was met (a file, a record of an archive), where that is no address; may be null
     */
    public Added add(Report report, @Nullable String foundAt) {
        return addAll(List.of(new Met(report, foundAt))).get(0);
    }

    /** Adds several in one go, which is faster: all of them, or, if this throws, none. */
    public List<Added> addAll(List<Met> met) {
        return database.transaction(() -> {
            events.begin();
            stories.begin();
            List<Put> put = met.stream().map(this::put).toList();
            events.finish();
            stories.finish();
            return put.stream().map(this::added).toList();
        });
    }

    private record Put(String key, Added.Outcome outcome) {}

    private Put put(Met met) {
        String sighting = Keys.sighting(met.report().article(), met.foundAt());
        String key = Keys.article(met.report());
        if (articles.hasSighting(sighting)) {
            return new Put(key, Added.Outcome.KNOWN);
        }
        Optional<Long> known = articles.find(key);
        long id = known.orElseGet(() -> insert(key, sighting, met.report()));
        articles.addSighting(id, sighting, met.report().article(), met.foundAt());
        // Of several that met the same, the first in their own order is kept, whichever came first.
        if (known.isPresent() && articles.firstSighting(id).equals(sighting)) {
            replace(id, key, sighting, met.report());
        }
        return new Put(key, known.isPresent() ? Added.Outcome.SEEN_ELSEWHERE : Added.Outcome.NEW);
    }

    private Added added(Put put) {
        List<String> keys = database.list(
                "SELECT DISTINCT e.key FROM article a JOIN report r ON r.article_id = a.id JOIN event e ON e.id = r.event_id"
                        + " WHERE a.key = ? ORDER BY r.ordinal",
                row -> row.text("key"),
                put.key());
        return new Added(put.key(), put.outcome(), keys);
    }

    private long insert(String key, String sighting, Report report) {
        long id = articles.insert(key, sighting, report);
        read(id, key, report);
        return id;
    }

    private void replace(long id, String key, String sighting, Report report) {
        Report old = reader.report(id);
        List<Long> ids = reader.ids(id);
        events.remove(ids);
        stories.remove(id);
        reports.delete(ids, old.events(), old.article().text());
        articles.unindex(id, old);
        articles.replace(id, sighting, report);
        read(id, key, report);
    }

    private void read(long id, String key, Report report) {
        articles.index(id, report);
        stories.add(id, report);
        List<Long> ids = reports.insert(
                id, Keys.reports(key, report), report.events(), report.article().text());
        for (int i = 0; i < ids.size(); i++) {
            events.add(ids.get(i), report.events().get(i), report, null);
        }
    }

    /** Prints all that the ledger holds, so that two can be compared. */
    public void dump(Appendable out) {
        new Dump(database).print(out);
    }

    @Override
    public void close() {
        database.close();
    }
}
