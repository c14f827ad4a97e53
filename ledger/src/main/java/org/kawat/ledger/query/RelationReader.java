package org.kawat.ledger.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Counts what passed between two. */
final class RelationReader {
    private final Database database;

    RelationReader(Database database) {
        this.database = database;
    }

    /** The oldest first; of one period, by the codes of the sides. */
    List<Relation> relations(RelationFilter filter) {
        String period = filter.step() == RelationFilter.Step.ALL
                ? "NULL"
                : "e." + filter.step().name().toLowerCase(Locale.ROOT);
        Conditions conditions = conditions(filter);
        if (filter.step() != RelationFilter.Step.ALL) {
            conditions.with(period + " IS NOT NULL");
        }
        Map<Sum.Key, Sum> sums = new LinkedHashMap<>();
        database.each(
                "SELECT " + period + " AS period, d.source, d.target, d.mutual, e.type, e.quad, count(*) AS events,"
                        + " sum(e.reports) AS reports, count(e.goldstein) AS scored, total(e.goldstein) AS goldstein"
                        + " FROM event_dyad d JOIN event e ON e.id = d.event_id" + conditions.where()
                        + " GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5",
                row -> sums.computeIfAbsent(Sum.key(row), key -> new Sum()).add(row),
                conditions.values());
        List<Relation> relations = new ArrayList<>();
        sums.forEach((key, sum) -> relations.add(sum.relation(key)));
        return relations;
    }

    private static Conditions conditions(RelationFilter filter) {
        Conditions conditions = new Conditions()
                .any("e.status", Conditions.lower(filter.statuses()))
                .within("e.sort_day", filter.since(), filter.until())
                .with("(e.verdict IS NULL OR e.verdict <> 'wrong')")
                .with("d.source <> ''")
                .with("d.target <> ''");
        String one = filter.one();
        String other = filter.other();
        if (one != null && other != null) {
            return conditions.with(
                    "((d.source = ? AND d.target = ?) OR (d.source = ? AND d.target = ?))", one, other, other, one);
        }
        return conditions.given("(d.source = ? OR d.target = ?)", one == null ? other : one);
    }

    /** The counts of one pair in one period. */
    private static final class Sum {
        private int events;
        private int reports;
        private int scored;
        private double goldstein;
        private final SortedMap<String, Integer> byType = new TreeMap<>();
        private final SortedMap<String, Integer> byQuad = new TreeMap<>();

        private record Key(@Nullable String period, String source, String target, boolean mutual) {}

        private static Key key(Row row) {
            return new Key(row.textOrNull("period"), row.text("source"), row.text("target"), row.flag("mutual"));
        }

        private void add(Row row) {
            int count = row.count("events");
            events += count;
            reports += row.count("reports");
            scored += row.count("scored");
            Double sum = row.realOrNull("goldstein");
            goldstein += sum == null ? 0 : sum;
            byType.merge(row.text("type"), count, Integer::sum);
            byQuad.merge(row.text("quad"), count, Integer::sum);
        }

        private Relation relation(Key key) {
            Double mean = scored == 0 ? null : goldstein / scored;
            return new Relation(
                    key.source, key.target, key.mutual, key.period, events, reports, scored, mean, byType, byQuad);
        }
    }
}
