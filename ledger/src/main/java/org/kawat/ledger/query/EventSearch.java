package org.kawat.ledger.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.store.Database;

/** Finds the events that fit a filter. */
final class EventSearch {
    private static final String ORDER = " ORDER BY e.sort_day DESC, e.key DESC LIMIT ?";
    private final Database database;

    EventSearch(Database database) {
        this.database = database;
    }

    /** An event that fits, and where it stands. */
    record Hit(long id, Cursor place) {}

    /** One more than wanted, where there are more, the newest first. */
    List<Hit> page(EventFilter filter, Paging paging) {
        Conditions conditions = conditions(filter);
        Cursor after = Cursor.of(paging);
        String where = conditions.where();
        if (after == null) {
            return hits(where, conditions.values(paging.size() + 1));
        }
        where += (where.isEmpty() ? " WHERE " : " AND ") + "(e.sort_day, e.key) < (?, ?)";
        return hits(where, conditions.values(after.day(), after.key(), paging.size() + 1));
    }

    long count(EventFilter filter) {
        Conditions conditions = conditions(filter);
        return database.number("SELECT count(*) AS n FROM event e" + conditions.where(), conditions.values());
    }

    private List<Hit> hits(String where, Object... values) {
        return database.list(
                "SELECT e.id, e.sort_day, e.key FROM event e" + where + ORDER,
                row -> new Hit(row.number("id"), new Cursor(row.text("sort_day"), row.text("key"), 0)),
                values);
    }

    static Conditions conditions(EventFilter filter) {
        Conditions conditions = new Conditions()
                .any("e.type", filter.types().stream().map(Enum::name).toList())
                .any("e.mode", filter.modes())
                .any("e.quad", filter.quads())
                .any("e.status", Conditions.lower(filter.statuses()))
                .within("e.sort_day", filter.since(), filter.until());
        if (!filter.wrong()) {
            conditions.with("(e.verdict IS NULL OR e.verdict <> 'wrong')");
        }
        sides(conditions, filter);
        ofReports(conditions, filter);
        return conditions;
    }

    // Events on one footing are kept with their sides in the order of the codes, and are found either way.
    private static void sides(Conditions conditions, EventFilter filter) {
        String dyads = "e.id IN (SELECT event_id FROM event_dyad WHERE ";
        String source = filter.source();
        String target = filter.target();
        if (source != null && target != null) {
            conditions.with(
                    dyads + "source = ? AND target = ? UNION SELECT event_id FROM event_dyad"
                            + " WHERE mutual = 1 AND source = ? AND target = ?)",
                    source,
                    target,
                    target,
                    source);
        } else {
            conditions.given(
                    dyads + "source = ? UNION SELECT event_id FROM event_dyad WHERE target = ? AND mutual = 1)",
                    source);
            conditions.given(
                    dyads + "target = ? UNION SELECT event_id FROM event_dyad WHERE source = ? AND mutual = 1)",
                    target);
        }
        EventFilter.Between two = filter.between();
        if (two != null) {
            conditions.with(
                    dyads + "source = ? AND target = ? UNION SELECT event_id FROM event_dyad"
                            + " WHERE source = ? AND target = ?)",
                    two.one(),
                    two.other(),
                    two.other(),
                    two.one());
        }
        actor(conditions, filter.actor(), dyads);
    }

    private static void actor(Conditions conditions, @Nullable String actor, String dyads) {
        if (actor != null && Conditions.isCode(actor)) {
            conditions.given(dyads + "source = ? UNION SELECT event_id FROM event_dyad WHERE target = ?)", actor);
        } else {
            conditions.given(
                    "e.id IN (SELECT r.event_id FROM report r JOIN role o ON o.report_id = r.id"
                            + " WHERE o.name LIKE ? ESCAPE '\\' OR o.text LIKE ? ESCAPE '\\')",
                    Conditions.containing(actor));
        }
    }

    private static void ofReports(Conditions conditions, EventFilter filter) {
        conditions
                .given(
                        "e.id IN (SELECT r.event_id FROM report r JOIN article a ON a.id = r.article_id WHERE a.publisher = ?)",
                        filter.publisher())
                .given(
                        "e.id IN (SELECT r.event_id FROM report r JOIN article a ON a.id = r.article_id WHERE a.language = ?)",
                        filter.language())
                .given(
                        "e.id IN (SELECT r.event_id FROM report r JOIN article a ON a.id = r.article_id"
                                + " JOIN article s ON s.id = a.story_id WHERE s.key = ?)",
                        filter.story())
                .given(
                        "e.id IN (SELECT event_id FROM report WHERE said_by LIKE ? ESCAPE '\\')",
                        Conditions.containing(filter.saidBy()))
                .given(
                        "e.id IN (SELECT r.event_id FROM report_text t JOIN report r ON r.id = t.rowid"
                                + " WHERE report_text MATCH ?)",
                        Conditions.match(filter.text()));
    }
}
