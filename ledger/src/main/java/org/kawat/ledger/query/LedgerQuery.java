package org.kawat.ledger.query;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kawat.coder.Check;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.group.Explainer;
import org.kawat.ledger.group.Likeness;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Finder;
import org.kawat.ledger.store.Migrations;
import org.kawat.ledger.store.ReportReader;

/**
 * Questions to a ledger. Reads only, and may do so while another process writes: every answer is of one state of the ledger.
 * For one thread at a time; it costs little to open one for each. Ids may be shortened to as many digits as tell them apart,
 * four at least.
 */
public final class LedgerQuery implements AutoCloseable {
    private static final int CHUNK = 500;
    private final Database database;
    private final EventReader events;
    private final EventSearch search;
    private final FactReader facts;
    private final StoryReader stories;
    private final ArrivalReader arrivals;

    private LedgerQuery(Database database) {
        this.database = database;
        this.events = new EventReader(database);
        this.search = new EventSearch(database);
        this.facts = new FactReader(database);
        this.stories = new StoryReader(database);
        this.arrivals = new ArrivalReader(database, events, search);
    }

    /**
     * Opens a ledger that is there.
     *
     * @throws LedgerException if there is none, or it is that of another Kawat
     */
    public static LedgerQuery open(Path file, LedgerOptions options) {
        Database database = Database.forReading(file, options);
        try {
            Migrations.require(database);
            return new LedgerQuery(database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Events that fit, the newest first. */
    public Page<EventEntry> events(EventFilter filter, Paging paging) {
        return database.snapshot(() -> page(filter, paging));
    }

    private Page<EventEntry> page(EventFilter filter, Paging paging) {
        return Cursor.together(
                search.page(filter, paging),
                paging,
                hits -> events.events(hits.stream().map(EventSearch.Hit::id).toList()),
                EventSearch.Hit::place);
    }

    /** Events that fit with all their reports, the newest first. */
    public List<EventDetail> details(EventFilter filter, Paging paging) {
        return database.snapshot(() -> search.page(filter, paging).stream()
                .limit(paging.size())
                .map(hit -> events.detail(hit.id()))
                .toList());
    }

    /**
     * The days on which events that fit are counted, the newest first. Days that were still to come when the last article was
     * printed are not among them.
     */
    public List<DayCount> days(EventFilter filter, int limit) {
        return database.snapshot(() -> search.days(filter, limit));
    }

    /** Events that fit and are of days after that one, the soonest first: what is planned. */
    public List<EventEntry> ahead(EventFilter filter, LocalDate day, int limit) {
        return database.snapshot(() -> events.events(search.ahead(filter, day, limit)));
    }

    /** How many events fit. */
    public long count(EventFilter filter) {
        return database.snapshot(() -> search.count(filter));
    }

    /** Shows every event that fits, the newest first, all from one state of the ledger. */
    public void eachEvent(EventFilter filter, Consumer<EventEntry> show) {
        database.snapshot(() -> {
            Paging paging = Paging.first(CHUNK);
            while (true) {
                Page<EventEntry> page = page(filter, paging);
                page.items().forEach(show);
                if (page.next() == null) {
                    return true;
                }
                paging = new Paging(CHUNK, page.next());
            }
        });
    }

    /** An event with its reports and what they differ on; the id is its own, or that of any of its reports. */
    public EventDetail event(String id) {
        return database.snapshot(() -> events.detail(eventOf(id)));
    }

    private long eventOf(String id) {
        long report = Finder.find(database, "report", id);
        return database.number("SELECT event_id AS n FROM report WHERE id = ?", report);
    }

    /** Why the reports of an event are together, and those that are like them are not among them. */
    public Why why(String id) {
        return database.snapshot(() -> {
            long event = eventOf(id);
            Explainer.Said said = new Explainer(database).event(event);
            return new Why(
                    key(event),
                    said.pivot(),
                    said.linked().stream().map(this::pair).toList(),
                    said.apart().stream().map(this::pair).toList());
        });
    }

    private Why.Pair pair(Explainer.Held held) {
        long event = database.number("SELECT event_id AS n FROM report WHERE id = ?", held.otherId());
        Likeness likeness = held.likeness();
        List<String> evidence = new ArrayList<>(likeness.evidence());
        if (likeness.ruledOut() != null) {
            evidence.add("ruled out: " + likeness.ruledOut());
        }
        if (held.fitsAnother()) {
            evidence.add("another report of one of the articles fits clearly better");
        }
        return new Why.Pair(
                held.one(), held.other(), key(event), held.same(), likeness.score(), likeness.need(), evidence);
    }

    private String key(long report) {
        return database.first("SELECT key FROM report WHERE id = ?", row -> row.text("key"), report)
                .orElseThrow();
    }

    /** The counts of what passed between states: the oldest first, of one period by the codes of the sides. */
    public List<Relation> relations(RelationFilter filter) {
        return database.snapshot(() -> new RelationReader(database).relations(filter));
    }

    /**
     * Who did how much to whom over all of a time: a cell for each pair of codes between which anything was, by the codes.
     * Counts each event that no analyst has called wrong.
     */
    public List<MatrixCell> matrix(MatrixFilter filter) {
        return database.snapshot(() -> new MatrixReader(database).matrix(filter));
    }

    /**
     * Actors that have a code, the most named first.
     *
     * @param prefix the beginning of the code, or of a word of one of the names; empty for all
     */
    public Page<ActorEntry> actors(String prefix, Paging paging) {
        return database.snapshot(() -> new ActorReader(database).actors(prefix, paging));
    }

    /**
     * An actor with what it did, to whom, and who to it.
     *
     * @param most so many names and so many partners
     * @throws LedgerException if no article names one of that code
     */
    public ActorDetail actor(String code, int most) {
        return database.snapshot(() -> new ActorReader(database).actor(code, most));
    }

    /**
     * What an actor did and what was done to it, by type: each event that no analyst has called wrong once.
     *
     * @param statuses what counts; empty for all
     */
    public List<Deeds> deeds(String code, List<Status> statuses) {
        return database.snapshot(() -> new ActorReader(database).deeds(code, statuses));
    }

    /** People whom articles place under that code, those of the most articles first. */
    public List<Person> people(String code, int most) {
        return database.snapshot(() -> new ActorReader(database).people(code, most));
    }

    /** Statements that fit, those of the newest articles first. */
    public Page<StatementEntry> statements(StatementFilter filter, Paging paging) {
        return database.snapshot(() -> facts.statements(filter, paging));
    }

    /** Figures that fit, those of the newest articles first. */
    public Page<FigureEntry> figures(FigureFilter filter, Paging paging) {
        return database.snapshot(() -> facts.figures(filter, paging));
    }

    /** Figures in the sentences that report the events which fit, those of the newest articles first. */
    public Page<FigureEntry> figures(EventFilter events, Paging paging) {
        return database.snapshot(() -> facts.figures(search.fitting(events), paging));
    }

    /** Articles that fit, the newest first. */
    public Page<ArticleLine> articles(FactFilter filter, Paging paging) {
        return database.snapshot(() -> facts.articles(filter, paging));
    }

    /** An article with all that was read from it. */
    public ArticleDetail article(String id) {
        return database.snapshot(() -> {
            long article = Finder.find(database, "article", id);
            return new ArticleDetail(
                    line(article),
                    new ReportReader(database).report(article),
                    events.ofArticle(article),
                    sightings(article),
                    copies(article));
        });
    }

    /** What analysts said, the latest first, with what was undone. */
    public Page<CorrectionEntry> corrections(CorrectionFilter filter, Paging paging) {
        return database.snapshot(() -> {
            Long event = filter.event() == null ? null : eventOf(filter.event());
            Long article = filter.article() == null ? null : Finder.find(database, "article", filter.article());
            return new CorrectionReader(database).corrections(event, article, paging);
        });
    }

    /** Keys of the articles that analysts have looked at, in their order. */
    public List<String> judged() {
        return database.list(
                "SELECT DISTINCT a.key FROM report r JOIN article a ON a.id = r.article_id WHERE r.verdict IS NOT NULL"
                        + " ORDER BY a.key",
                row -> row.text("key"));
    }

    private ArticleLine line(long article) {
        return database.first(
                        "SELECT " + Lines.COLUMNS + " FROM article a" + Lines.JOIN + " WHERE a.id = ?",
                        Lines::read,
                        article)
                .orElseThrow();
    }

    private List<Sighting> sightings(long article) {
        return database.list(
                "SELECT * FROM sighting WHERE article_id = ? ORDER BY published IS NULL, published, key",
                row -> new Sighting(
                        row.textOrNull("given_id"),
                        row.textOrNull("publisher"),
                        row.textOrNull("published"),
                        row.textOrNull("title"),
                        row.textOrNull("url"),
                        row.textOrNull("found_at")),
                article);
    }

    private List<ArticleLine> copies(long article) {
        return database.list(
                "SELECT " + Lines.COLUMNS + " FROM article_feature x JOIN article_feature y ON y.copy_of = x.copy_of"
                        + " JOIN article a ON a.id = y.article_id" + Lines.JOIN
                        + " WHERE x.article_id = ? AND y.article_id <> x.article_id"
                        + " ORDER BY a.published IS NULL, a.published, a.key",
                Lines::read,
                article);
    }

    /** Stories one of whose articles fits and that have at least so many, the newest first. */
    public Page<StoryEntry> stories(FactFilter filter, int atLeast, Paging paging) {
        return database.snapshot(() -> stories.stories(filter, atLeast, paging));
    }

    /** A story with its articles and events; the id is its own, or that of any of its articles. */
    public StoryDetail story(String id) {
        return database.snapshot(() -> storyDetail(storyOf(id)));
    }

    /**
     * A story with what its articles say of the events that several of them tell; the id as in {@link #story}.
     *
     * @param most so many events and so many chains of attribution at most
     */
    public StoryReports storyReports(String id, int most) {
        return database.snapshot(() -> {
            long story = storyOf(id);
            StoryDetail detail = storyDetail(story);
            List<EventDetail> told = stories.toldBySeveral(story, most).stream()
                    .map(events::detail)
                    .toList();
            FigureFilter figures = new FigureFilter(
                    null,
                    null,
                    null,
                    null,
                    null,
                    new FactFilter(null, null, null, null, null, detail.story().id()));
            return new StoryReports(
                    detail, told, facts.figures(figures, Paging.first(CHUNK)).items(), stories.chains(story, most));
        });
    }

    private long storyOf(String id) {
        long article = Finder.find(database, "article", id);
        return database.number("SELECT story_id AS n FROM article WHERE id = ?", article);
    }

    private StoryDetail storyDetail(long story) {
        return new StoryDetail(stories.story(story), stories.articles(story), events.events(stories.events(story)));
    }

    /**
     * A number that goes up whenever anything in the ledger is changed, whichever process does it; it outlives closing and is
     * the same for all who ask. An answer that was asked for after this number is good as long as the number is the same.
     * Costs the reading of one row.
     */
    public long state() {
        return database.number("SELECT number AS n FROM revision");
    }

    /** The day of which the newest article is; none where no article has a day. */
    public Optional<LocalDate> lastPublished() {
        List<String> days = database.list(
                "SELECT published AS day FROM article WHERE published IS NOT NULL ORDER BY published DESC LIMIT 1",
                row -> row.text("day"));
        return days.stream().map(LocalDate::parse).findFirst();
    }

    /**
     * What came after that number and fits, the oldest first: each event once, with the first of its reports that came since.
     * Whoever asks for more goes on from the number of the last, or, if these are fewer than so many, from what
     * {@link #lastArrival} said before. An article that is coded anew does not come again.
     */
    public List<Arrival> arrivals(EventFilter filter, long after, int limit) {
        return database.snapshot(() -> arrivals.after(filter, after, limit));
    }

    /** The number of the report that came last; 0 where none has. Costs the reading of one row. */
    public long lastArrival() {
        return arrivals.last();
    }

    /** Events that fit with all their reports, those first whose first report came last. */
    public List<Newcomer> newest(EventFilter filter, int limit) {
        return database.snapshot(() -> arrivals.newest(filter, limit));
    }

    /**
     * Actors that are called so, each with those of its names that fit.
     *
     * @param words the code, or the beginning of a word of a name and what stands after it
     * @param limit so many at most
     */
    public List<ActorEntry> actorsCalled(String words, int limit) {
        return database.snapshot(() -> new NameSearch(database).actors(words, limit));
    }

    /** What was worked out again of the figures and dates of these articles, by their keys; of each in its order. */
    public Map<String, List<Check>> checks(Collection<String> articles) {
        return database.snapshot(() -> new CheckReader(database).checks(articles));
    }

    /**
     * Events, articles and statements that have words in them.
     *
     * @param words as {@link EventFilter#text} has them
     * @param limit so many of each at most
     */
    public SearchResult search(String words, int limit) {
        return database.snapshot(() -> new WordSearch(database).search(words, limit));
    }

    /** How much there is. */
    public Counts counts() {
        Supplier<List<Long>> count = () -> {
            List<Long> counts = new ArrayList<>();
            for (String table : List.of("article", "sighting", "report", "event", "story", "statement", "figure")) {
                counts.add(database.number("SELECT count(*) AS n FROM " + table));
            }
            return counts;
        };
        List<Long> n = database.snapshot(count);
        return new Counts(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5), n.get(6));
    }

    @Override
    public void close() {
        database.close();
    }
}
