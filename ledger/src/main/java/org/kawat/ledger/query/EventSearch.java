package org.kawat.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.store.Database;

/**
 * Finds the events that fit a filter. What is asked of their own columns is read from an index in the order of their days. Of
 * what is asked of their sides and reports, few are looked up one by one; some are kept as a set while that index is read; and
 * if very many fit, a page of them is found soon among the newest, each of which is looked at.
 */
final class EventSearch {
    private static final String ORDER = " ORDER BY e.sort_day DESC, e.key DESC LIMIT ?";
    private final Database database;
    private final Sizes sizes;

    EventSearch(Database database) {
        this(database, new Sizes(500, 2_000, 3_000));
    }

    EventSearch(Database database, Sizes sizes) {
        this.database = database;
        this.sizes = sizes;
    }

    /**
     * What is few, what very many, and among how many of the newest events a page is looked for. They make a difference to the
     * time that an answer takes, and none to the answer.
     */
    record Sizes(int few, int veryMany, int newest) {}

    /** An event that fits, and where it stands. */
    record Hit(long id, Cursor place) {}

    /** One more than wanted, where there are more, the newest first. */
    List<Hit> page(EventFilter filter, Paging paging) {
        Conditions conditions = own(filter);
        Cursor after = Cursor.of(paging);
        if (after != null) {
            conditions.with("(e.sort_day, e.key) < (?, ?)", after.day(), after.key());
        }
        List<Among> many = narrow(conditions, filter);
        List<Among> veryMany = many.stream().filter(this::isVeryMany).toList();
        many.stream().filter(among -> !veryMany.contains(among)).forEach(among -> among.kept(conditions));
        int wanted = paging.size() + 1;
        List<Hit> newest = veryMany.isEmpty() ? List.of() : ofNewest(conditions, veryMany, wanted);
        if (newest.size() == wanted) {
            return newest;
        }
        veryMany.forEach(among -> among.kept(conditions));
        return hits(conditions, wanted);
    }

    long count(EventFilter filter) {
        Conditions conditions = own(filter);
        narrow(conditions, filter).forEach(among -> among.lookedUp(conditions));
        return database.number("SELECT count(*) AS n FROM event e" + conditions.where(), conditions.values());
    }

    /** So many of those after a day, the soonest first. Few are, so that each is asked by itself. */
    List<Long> ahead(EventFilter filter, LocalDate day, int limit) {
        Conditions conditions = fittingEach(filter.since(day.plusDays(1)));
        return database.list(
                "SELECT e.id FROM event e" + conditions.where() + " ORDER BY e.sort_day, e.key LIMIT ?",
                row -> row.number("id"),
                conditions.values(limit));
    }

    List<DayCount> days(EventFilter filter, int limit) {
        Conditions conditions = fitting(filter)
                .with("length(e.sort_day) = 10")
                .with("e.sort_day <= (SELECT max(coalesce(published, '')) FROM article)");
        return database.list(
                "SELECT e.sort_day, count(*) AS n FROM event e" + conditions.where()
                        + " GROUP BY e.sort_day ORDER BY e.sort_day DESC LIMIT ?",
                row -> new DayCount(row.text("sort_day"), row.count("n")),
                conditions.values(limit));
    }

    private boolean isVeryMany(Among among) {
        String some = "(SELECT 1 FROM " + among.rows + " LIMIT " + (sizes.veryMany + 1) + ")";
        return database.number("SELECT count(*) AS n FROM " + some, among.values) > sizes.veryMany;
    }

    private List<Hit> hits(Conditions conditions, int wanted) {
        return database.list(
                "SELECT e.id, e.sort_day, e.key FROM event e" + conditions.where() + ORDER,
                row -> new Hit(row.number("id"), new Cursor(row.text("sort_day"), row.text("key"), 0)),
                conditions.values(wanted));
    }

    private List<Hit> ofNewest(Conditions conditions, List<Among> veryMany, int wanted) {
        Optional<Cursor> last = database.first(
                "SELECT e.sort_day, e.key FROM event e" + conditions.where() + ORDER + " OFFSET " + sizes.newest,
                row -> new Cursor(row.text("sort_day"), row.text("key"), 0),
                conditions.values(1));
        Conditions each = new Conditions().with(conditions);
        last.ifPresent(place -> each.with("(e.sort_day, e.key) >= (?, ?)", place.day(), place.key()));
        veryMany.forEach(among -> among.each(each));
        return hits(each, wanted);
    }

    /** What an event "e" must be to fit, where all events are looked at. */
    Conditions fitting(EventFilter filter) {
        Conditions conditions = own(filter);
        narrow(conditions, filter).forEach(among -> among.each(conditions));
        return conditions;
    }

    /** What an event "e" must be to fit, where few are looked at: each is asked by itself. */
    static Conditions fittingEach(EventFilter filter) {
        Conditions conditions = own(filter);
        among(filter).forEach(among -> among.each(conditions));
        return conditions;
    }

    private static Conditions own(EventFilter filter) {
        Conditions conditions = new Conditions()
                .any("e.type", filter.types().stream().map(Enum::name).toList())
                .any("e.mode", filter.modes())
                .any("e.quad", filter.quads())
                .any("e.status", Conditions.lower(filter.statuses()))
                .within("e.sort_day", filter.since(), filter.until());
        return filter.wrong() ? conditions : conditions.with("(e.verdict IS NULL OR e.verdict <> 'wrong')");
    }

    /** Asks for what few fit, and gives back what many fit. */
    private List<Among> narrow(Conditions conditions, EventFilter filter) {
        List<Among> many = new ArrayList<>();
        for (Among among : among(filter)) {
            List<Long> few = database.list(
                    "SELECT DISTINCT " + among.event + " AS id FROM " + among.rows + " LIMIT " + (sizes.few + 1),
                    row -> row.number("id"),
                    among.values);
            if (few.size() > sizes.few) {
                many.add(among);
            } else {
                conditions.with("e.id IN (SELECT value FROM json_each(?))", Database.numbers(few));
            }
        }
        return many;
    }

    /**
     * Rows that an event must be among.
     *
     * @param event the column with its number
     * @param rows tables and conditions, with marks for the values, in the order in which all rows are best found
     * @param ofOne the same in the order in which those of one event are
     */
    private record Among(
            String event,
            String rows,
            String ofOne,
            @Nullable Object... values) {
        /** Each of them is looked up. */
        void lookedUp(Conditions conditions) {
            conditions.with("e.id IN (SELECT " + event + " FROM " + rows + ")", values);
        }

        /** Each event is looked for among them; the plus keeps SQLite from looking them up. */
        void kept(Conditions conditions) {
            conditions.with("+e.id IN (SELECT " + event + " FROM " + rows + ")", values);
        }

        /** Each event is asked whether it is so. */
        void each(Conditions conditions) {
            conditions.with("EXISTS (SELECT 1 FROM " + ofOne + " AND " + event + " = e.id)", values);
        }
    }

    private static List<Among> among(EventFilter filter) {
        List<Among> all = new ArrayList<>();
        sides(all, filter);
        actor(all, filter.actor());
        ofReports(all, filter);
        return all;
    }

    private static void dyads(List<Among> all, String condition, @Nullable Object... values) {
        String rows = "event_dyad d WHERE (" + condition + ")";
        all.add(new Among("d.event_id", rows, rows, values));
    }

    // Events on one footing are kept with their sides in the order of the codes, and are found either way.
    private static void sides(List<Among> all, EventFilter filter) {
        String source = filter.source();
        String target = filter.target();
        if (source != null && target != null) {
            dyads(
                    all,
                    "d.source = ? AND d.target = ? OR d.source = ? AND d.target = ? AND d.mutual = 1",
                    source,
                    target,
                    target,
                    source);
        } else if (source != null) {
            dyads(all, "d.source = ? OR d.target = ? AND d.mutual = 1", source, source);
        } else if (target != null) {
            dyads(all, "d.target = ? OR d.source = ? AND d.mutual = 1", target, target);
        }
        EventFilter.Between two = filter.between();
        if (two != null) {
            dyads(
                    all,
                    "d.source = ? AND d.target = ? OR d.source = ? AND d.target = ?",
                    two.one(),
                    two.other(),
                    two.other(),
                    two.one());
        }
    }

    private static void actor(List<Among> all, @Nullable String actor) {
        if (actor == null) {
            return;
        }
        if (Conditions.isCode(actor)) {
            dyads(all, "d.source = ? OR d.target = ?", actor, actor);
        } else {
            String part = Conditions.containing(actor);
            String called = "(n.name LIKE ? ESCAPE '\\' OR n.text LIKE ? ESCAPE '\\')";
            String rows =
                    "naming n CROSS JOIN role o ON o.naming = n.id CROSS JOIN report r ON r.id = o.report_id WHERE "
                            + called;
            String ofOne = "report r CROSS JOIN role o ON o.report_id = r.id WHERE " + called.replace("n.", "o.");
            all.add(new Among("r.event_id", rows, ofOne, part, part));
        }
    }

    private static void ofReports(List<Among> all, EventFilter filter) {
        ofArticles(all, "a.publisher = ?", filter.publisher());
        ofArticles(all, "a.language = ?", filter.language());
        ofArticles(all, "a.story_id = (SELECT id FROM article WHERE key = ?)", filter.story());
        String saidBy = "report r WHERE r.said_by LIKE ? ESCAPE '\\'";
        String speakers = saidBy.replace(" WHERE", " INDEXED BY report_by_speaker WHERE r.said_by IS NOT NULL AND");
        of(all, speakers, saidBy, Conditions.containing(filter.saidBy()));
        String words = " JOIN report_text t ON t.rowid = r.id WHERE report_text MATCH ?";
        of(all, "report r" + words, "report r CROSS" + words, Conditions.match(filter.text()));
    }

    private static void ofArticles(List<Among> all, String condition, @Nullable String value) {
        String rows = " JOIN article a ON a.id = r.article_id WHERE " + condition;
        of(all, "report r" + rows, "report r CROSS" + rows, value);
    }

    private static void of(List<Among> all, String rows, String ofOne, @Nullable Object value) {
        if (value != null) {
            all.add(new Among("r.event_id", rows, ofOne, value));
        }
    }
}
