package org.kawat.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.Report;
import org.kawat.ledger.correct.Amender;
import org.kawat.ledger.correct.Amendment;
import org.kawat.ledger.correct.Change;
import org.kawat.ledger.correct.Comparer;
import org.kawat.ledger.correct.Correction;
import org.kawat.ledger.correct.CorrectionStore;
import org.kawat.ledger.correct.CorrectionStore.Mark;
import org.kawat.ledger.correct.Reattachment;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.group.EventGrouping;
import org.kawat.ledger.group.StoryGrouping;
import org.kawat.ledger.group.TypeTable;
import org.kawat.ledger.store.ArticleStore;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Dump;
import org.kawat.ledger.store.Finder;
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
    private static final long UNKNOWN = -1;
    private final Database database;
    private final ArticleStore articles;
    private final ReportStore reports;
    private final ReportReader reader;
    private final CorrectionStore corrections;
    private final Amender amender;
    private final Reattachment reattachment;
    private final List<Change> adrift = new ArrayList<>();
    private final EventGrouping events;
    private final StoryGrouping stories;
    // Of what the grouping has in mind: good for the next change if nobody else has changed anything.
    private long revision = UNKNOWN;

    private Ledger(Database database) {
        this.database = database;
        this.articles = new ArticleStore(database);
        this.reports = new ReportStore(database);
        this.reader = new ReportReader(database);
        TypeTable types = TypeTable.load();
        this.corrections = new CorrectionStore(database);
        this.amender = new Amender(database, types);
        this.reattachment = new Reattachment(database);
        this.events = new EventGrouping(database, types);
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
        List<Put> put = change(() -> met.stream().map(this::put).toList());
        return database.snapshot(() -> put.stream().map(this::added).toList());
    }

    /** Changes articles or their reports, and what comes of it, in one go. */
    private <T> T change(Supplier<T> work) {
        long known = revision;
        revision = UNKNOWN; // until this has come to its end
        Changed<T> changed = database.transaction(() -> {
            long now = database.number("SELECT number AS n FROM revision");
            long before = database.changes();
            begin(now == known);
            T result = work.get();
            write();
            events.finish();
            stories.finish();
            if (database.changes() == before) {
                return new Changed<>(result, now);
            }
            database.run("UPDATE revision SET number = ?", now + 1);
            return new Changed<>(result, now + 1);
        });
        revision = changed.revision;
        return changed.result;
    }

    private void begin(boolean same) {
        articles.forget();
        if (!same) {
            reports.forget();
        }
        events.begin(same);
        stories.begin(same);
    }

    // What is taken in is written together with more of its kind, but before anything is read again.
    private void write() {
        articles.write();
        reports.write();
    }

    private record Changed<T>(T result, long revision) {}

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
        takeOut(id);
        // The words that are taken out of the full text must be those that were put in: the analyst changes none of
        // them.
        Report old = reader.report(id);
        reports.delete(reader.ids(id), old.events(), old.article().text());
        articles.unindex(id, old);
        articles.replace(id, sighting, report);
        read(id, key, report);
    }

    private void read(long id, String key, Report report) {
        articles.index(id, report);
        List<String> keys = Keys.reports(key, report);
        List<Long> ids =
                reports.insert(id, keys, report.events(), report.article().text());
        if (corrections.ofArticle(key).isEmpty()) {
            stories.add(id, key, report);
            for (int i = 0; i < ids.size(); i++) {
                events.add(ids.get(i), keys.get(i), id, report.events().get(i), report, null);
            }
        } else {
            write();
            adrift.addAll(reattachment.reattach(key));
            amend(id, key);
        }
    }

    /** Has the reports of an article, which are of no event, be as analysts say, and puts them into the events. */
    private void amend(long id, String key) {
        reports.forget(); // names that roles have may go now
        amender.apply(id);
        Report report = reader.report(id);
        stories.add(id, key, report);
        database.each(
                "SELECT id, key, ordinal, verdict FROM report WHERE article_id = ? ORDER BY ordinal",
                row -> events.add(
                        row.number("id"),
                        row.text("key"),
                        id,
                        report.events().get(row.count("ordinal")),
                        report,
                        row.textOrNull("verdict")),
                id);
    }

    private void takeOut(long id) {
        write();
        reports.forget();
        events.remove(reader.ids(id));
        stories.remove(id);
    }

    /**
     * Keeps an analyst's word on what one article says of an event. It counts in the place of the coder's from now on, also
     * when the article is coded anew.
     *
     * @param report key of the report, or its beginning
     * @param amendment what is to be otherwise; with {@link Verdict#AMENDED} only
     * @return the number of what was said, to undo it by
     */
    public long correctReport(
            String report,
            Verdict verdict,
            @Nullable Amendment amendment,
            @Nullable String note,
            String by,
            Instant at) {
        return correct(List.of(find(report)), verdict, amendment, note, new Mark(by, at));
    }

    /** Keeps an analyst's word on an event: on all of the reports that it has now. */
    public long correctEvent(
            String event,
            Verdict verdict,
            @Nullable Amendment amendment,
            @Nullable String note,
            String by,
            Instant at) {
        long id = database.number("SELECT event_id AS n FROM report WHERE id = ?", find(event));
        List<Long> all =
                database.list("SELECT id FROM report WHERE event_id = ? ORDER BY id", row -> row.number("id"), id);
        return correct(all, verdict, amendment, note, new Mark(by, at));
    }

    private long correct(
            List<Long> ids, Verdict verdict, @Nullable Amendment amendment, @Nullable String note, Mark mark) {
        if ((verdict == Verdict.AMENDED) != (amendment != null)) {
            throw new LedgerException(
                    LedgerException.Kind.BAD_REQUEST, "an amended event has fields to amend, and no other has");
        }
        return change(() -> {
            long batch = corrections.nextBatch();
            ids.forEach(id -> corrections.add(batch, id, verdict, amendment, note, mark));
            again(articlesOf(ids));
            return batch;
        });
    }

    /**
     * Takes back what was said at one time: what was said before that counts again, or else the coder's word.
     *
     * @param batch the number that {@link #correctReport} or {@link #correctEvent} gave
     */
    public void undo(long batch, String by, Instant at) {
        change(() -> {
            List<String> keys = corrections.undo(batch, new Mark(by, at));
            if (keys.isEmpty()) {
                throw new LedgerException(LedgerException.Kind.UNKNOWN, "there is no correction " + batch);
            }
            List<Long> ids = new ArrayList<>();
            for (String key : keys) {
                database.first("SELECT id FROM report WHERE key = ?", row -> row.number("id"), key)
                        .ifPresent(ids::add);
            }
            again(articlesOf(ids));
            return batch;
        });
    }

    /** Takes back what was last said of any report of the event; nothing if nothing was said. */
    public Optional<Long> undoLast(String event, String by, Instant at) {
        long id = database.number("SELECT event_id AS n FROM report WHERE id = ?", find(event));
        Optional<Long> batch = corrections.lastBatch(id);
        batch.ifPresent(number -> undo(number, by, at));
        return batch;
    }

    /**
     * Takes back what was last said of one report, and whatever was said of others at that time; nothing if nothing was said.
     *
     * @param report key of the report, or its beginning
     * @return the number of what is taken back
     */
    public Optional<Long> undoReport(String report, String by, Instant at) {
        String key = text("SELECT key AS v FROM report WHERE id = ?", find(report));
        Optional<Long> batch = corrections.current(key).map(Correction::batch);
        batch.ifPresent(number -> undo(number, by, at));
        return batch;
    }

    private long find(String key) {
        return Finder.find(database, "report", key);
    }

    private TreeSet<Long> articlesOf(List<Long> ids) {
        TreeSet<Long> all = new TreeSet<>();
        ids.forEach(id -> all.add(database.number("SELECT article_id AS n FROM report WHERE id = ?", id)));
        return all;
    }

    private void again(TreeSet<Long> ids) {
        ids.forEach(this::takeOut);
        ids.forEach(id -> amend(id, text("SELECT key AS v FROM article WHERE id = ?", id)));
    }

    /**
     * Codes all articles anew, one transaction each, and shows what that changes. What analysts said stays, and counts.
     *
     * @param dryRun only shows
     * @return how many articles were coded otherwise
     */
    public int recode(Coder coder, boolean dryRun, Consumer<Change> show) {
        int changed = 0;
        for (long id = next(0); id > 0; id = next(id)) {
            changed += recode(id, coder, dryRun, show) ? 1 : 0;
        }
        return changed;
    }

    private long next(long id) {
        return database.number("SELECT coalesce(min(id), 0) AS n FROM article WHERE id > ?", id);
    }

    private boolean recode(long id, Coder coder, boolean dryRun, Consumer<Change> show) {
        Report now = coder.code(reader.article(id));
        String key = text("SELECT key AS v FROM article WHERE id = ?", id);
        List<Change> changes = new Comparer(key, now.article().text()).compare(asCoded(id), now);
        changes.forEach(show);
        if (!changes.isEmpty() && !dryRun) {
            adrift.clear();
            change(() -> {
                replace(id, key, text("SELECT sighting AS v FROM article WHERE id = ?", id), now);
                return id;
            });
            adrift.forEach(show);
        }
        return !changes.isEmpty();
    }

    // What the coder said, with the analyst's word taken off for the while of looking.
    private Report asCoded(long id) {
        if (database.number("SELECT count(*) AS n FROM report WHERE article_id = ? AND coded IS NOT NULL", id) == 0) {
            return reader.report(id);
        }
        return database.trial(() -> {
            amender.restore(id);
            return reader.report(id);
        });
    }

    private String text(String sql, long id) {
        return database.first(sql, row -> row.text("v"), id).orElseThrow();
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
