package org.kawat.ledger.query;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Counts who did what to whom, all pairs in one statement. */
final class MatrixReader {
    private final Database database;

    MatrixReader(Database database) {
        this.database = database;
    }

    /** By the codes of the sides. */
    List<MatrixCell> matrix(MatrixFilter filter) {
        Conditions conditions = new Conditions()
                .any("d.status", Conditions.lower(filter.statuses()))
                .any("d.quad", filter.quads())
                .within("d.sort_day", filter.since(), filter.until())
                .with("(d.verdict IS NULL OR d.verdict <> 'wrong')")
                .with("d.source <> ''")
                .with("d.target <> ''");
        SortedMap<Pair, Sum> sums = new TreeMap<>();
        database.each(
                "SELECT d.source, d.target, d.mutual, d.quad, count(*) AS events, sum(d.reports) AS reports,"
                        + " count(d.goldstein) AS scored, total(d.goldstein) AS goldstein FROM event_dyad d"
                        + conditions.where() + " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4",
                row -> add(sums, row),
                conditions.values());
        return sums.entrySet().stream().map(e -> e.getValue().cell(e.getKey())).toList();
    }

    private static void add(SortedMap<Pair, Sum> sums, Row row) {
        Pair pair = new Pair(row.text("source"), row.text("target"));
        Group group = new Group(
                row.flag("mutual"),
                row.text("quad"),
                row.count("events"),
                row.count("reports"),
                row.count("scored"),
                goldstein(row));
        sums.computeIfAbsent(pair, p -> new Sum()).add(group);
        if (group.mutual && !pair.source.equals(pair.target)) {
            sums.computeIfAbsent(new Pair(pair.target, pair.source), p -> new Sum())
                    .add(group);
        }
    }

    private static double goldstein(Row row) {
        Double sum = row.realOrNull("goldstein");
        return sum == null ? 0 : sum;
    }

    private record Pair(String source, String target) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int order = source.compareTo(other.source);
            return order != 0 ? order : target.compareTo(other.target);
        }
    }

    /** The events of one pair and class, on one footing or not. */
    private record Group(boolean mutual, String quad, int events, int reports, int scored, double goldstein) {}

    /** The counts of one cell. */
    private static final class Sum {
        private int events;
        private int mutual;
        private int reports;
        private int scored;
        private double goldstein;
        private final SortedMap<String, Integer> byQuad = new TreeMap<>();

        private void add(Group group) {
            events += group.events;
            mutual += group.mutual ? group.events : 0;
            reports += group.reports;
            scored += group.scored;
            goldstein += group.goldstein;
            byQuad.merge(group.quad, group.events, Integer::sum);
        }

        private MatrixCell cell(Pair pair) {
            Double mean = scored == 0 ? null : goldstein / scored;
            return new MatrixCell(pair.source, pair.target, events, mutual, reports, scored, goldstein, mean, byQuad);
        }
    }
}
