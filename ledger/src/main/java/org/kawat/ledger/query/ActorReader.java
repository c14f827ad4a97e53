package org.kawat.ledger.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Finds actors by their codes. */
final class ActorReader {
    private static final int FEW = 3;
    private static final String COUNTED = " AND (verdict IS NULL OR verdict <> 'wrong')";
    // Every pair that it is in, and on which side; of one event there may be several.
    private static final String PAIRS =
            " FROM (SELECT event_id, target AS other, mutual, 1 AS acts, type, sort_day FROM event_dyad WHERE source = ?"
                    + COUNTED
                    + " UNION ALL SELECT event_id, source AS other, mutual, 0 AS acts, type, sort_day FROM event_dyad"
                    + " WHERE target = ?" + COUNTED + ")";
    private static final String COUNTS = "count(DISTINCT event_id) AS events,"
            + " count(DISTINCT CASE WHEN mutual = 0 AND acts = 1 THEN event_id END) AS as_source,"
            + " count(DISTINCT CASE WHEN mutual = 0 AND acts = 0 THEN event_id END) AS as_target,"
            + " count(DISTINCT CASE WHEN mutual = 1 THEN event_id END) AS mutual";
    private final Database database;

    ActorReader(Database database) {
        this.database = database;
    }

    /** Those whose code, or a word of one of whose names, begins so; the most named first. */
    Page<ActorEntry> actors(String prefix, Paging paging) {
        Conditions conditions = new Conditions().with("code <> ''");
        String pattern = Conditions.beginning(prefix);
        if (pattern != null) {
            conditions.with(
                    "code IN (SELECT code FROM naming WHERE code LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\'"
                            + " OR name LIKE ? ESCAPE '\\')",
                    pattern,
                    pattern,
                    "% " + pattern);
        }
        Cursor after = Cursor.of(paging);
        String having = after == null ? "" : " HAVING sum(roles) < ? OR (sum(roles) = ? AND code > ?)";
        String sql = "SELECT code, sum(roles) AS n FROM naming" + conditions.where() + " GROUP BY code" + having
                + " ORDER BY n DESC, code LIMIT ?";
        @Nullable
        Object[] values = after == null
                ? conditions.values(paging.size() + 1)
                : conditions.values(after.ordinal(), after.ordinal(), after.key(), paging.size() + 1);
        List<Counted> found = database.list(sql, row -> new Counted(row.text("code"), row.count("n")), values);
        return Cursor.together(found, paging, this::entries, actor -> new Cursor("", actor.code, actor.roles));
    }

    private record Counted(String code, int roles) {}

    private List<ActorEntry> entries(List<Counted> actors) {
        return actors.stream()
                .map(a -> new ActorEntry(a.code, a.roles, names(a.code, FEW)))
                .toList();
    }

    private List<ActorName> names(String code, int most) {
        return database.list(
                "SELECT name, sum(roles) AS n FROM naming WHERE code = ? AND name <> '' GROUP BY name"
                        + " ORDER BY n DESC, name LIMIT ?",
                row -> new ActorName(row.text("name"), row.count("n")),
                code,
                most);
    }

    /** The one of that code, with so many names and partners at most. */
    ActorDetail actor(String code, int most) {
        long roles = database.number("SELECT coalesce(sum(roles), 0) AS n FROM naming WHERE code = ?", code);
        if (roles == 0 || code.isEmpty()) {
            throw new LedgerException(LedgerException.Kind.UNKNOWN, "no actor has the code \"" + code + "\"");
        }
        SortedMap<String, Integer> byType = new TreeMap<>();
        database.each(
                "SELECT type, count(DISTINCT event_id) AS n" + PAIRS + " GROUP BY type",
                row -> byType.put(row.text("type"), row.count("n")),
                code,
                code);
        List<ActorName> names = names(code, most);
        List<ActorDetail.Partner> partners = partners(code, most);
        return database.first(
                        "SELECT " + COUNTS + ", min(nullif(sort_day, '')) AS first, max(nullif(sort_day, '')) AS last"
                                + PAIRS,
                        row -> new ActorDetail(
                                code,
                                Math.toIntExact(roles),
                                names,
                                row.count("events"),
                                row.count("as_source"),
                                row.count("as_target"),
                                row.count("mutual"),
                                byType,
                                row.textOrNull("first"),
                                row.textOrNull("last"),
                                partners),
                        code,
                        code)
                .orElseThrow();
    }

    private List<ActorDetail.Partner> partners(String code, int most) {
        return database.list(
                "SELECT other, " + COUNTS + PAIRS
                        + " WHERE other <> '' GROUP BY other ORDER BY events DESC, other LIMIT ?",
                ActorReader::partner,
                code,
                code,
                most);
    }

    /** By side, the commonest type first. */
    List<Deeds> deeds(String code, List<Status> statuses) {
        Conditions status = new Conditions().any("status", Conditions.lower(statuses));
        String counted = COUNTED + status.where().replaceFirst("WHERE", "AND");
        List<@Nullable Object> values = new ArrayList<>();
        for (int side = 0; side < 2; side++) {
            values.add(code);
            Collections.addAll(values, status.values());
        }
        return database.list(
                "SELECT side, type, quad, count(DISTINCT event_id) AS n FROM ("
                        + "SELECT event_id, CASE mutual WHEN 1 THEN 'MUTUAL' ELSE 'SOURCE' END AS side, type, quad"
                        + " FROM event_dyad WHERE source = ?" + counted
                        + " UNION ALL SELECT event_id, CASE mutual WHEN 1 THEN 'MUTUAL' ELSE 'TARGET' END AS side, type, quad"
                        + " FROM event_dyad WHERE target = ?" + counted
                        + ") GROUP BY side, type, quad ORDER BY side, n DESC, type, quad",
                row -> new Deeds(
                        Deeds.Side.valueOf(row.text("side")), row.text("type"), row.text("quad"), row.count("n")),
                values.toArray());
    }

    /** Those whom a list or a title tells to be people: what else has a code is a state, or something of one. */
    List<Person> people(String code, int most) {
        Map<String, Person> people = new LinkedHashMap<>();
        database.each(
                "SELECT name, role, count(*) AS n FROM actor WHERE code = ? AND role IS NOT NULL"
                        + " AND known_by IN ('dictionary', 'title', 'apposition')"
                        + " GROUP BY name, role ORDER BY n DESC, name, role",
                row -> people.merge(
                        row.text("name"),
                        new Person(row.text("name"), row.textOrNull("role"), row.count("n")),
                        (usual, other) -> new Person(usual.name(), usual.role(), usual.articles() + other.articles())),
                code);
        return people.values().stream()
                .sorted(Comparator.comparing(Person::articles).reversed().thenComparing(Person::name))
                .limit(most)
                .toList();
    }

    private static ActorDetail.Partner partner(Row row) {
        return new ActorDetail.Partner(
                row.text("other"),
                row.count("events"),
                row.count("as_source"),
                row.count("as_target"),
                row.count("mutual"));
    }
}
