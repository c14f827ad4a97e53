package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.kawat.ledger.store.Database;

/** Says why reports are of one event, and why others are not. Reads only: everything is held against each other once more. */
public final class Explainer {
    private static final int MOST_PAIRS = 60;
    private static final int MOST_APART = 12;
    private final Database database;
    private final ReportGraph graph;

    public Explainer(Database database) {
        this.database = database;
        this.graph = new ReportGraph(database, TypeTable.load());
    }

    /** Two reports, held against each other. */
    public record Held(String one, String other, long otherId, Likeness likeness, boolean fitsAnother) {
        public boolean same() {
            return likeness.same() && !fitsAnother;
        }
    }

    /** What is to be said of an event. */
    public record Said(String pivot, List<Held> linked, List<Held> apart) {
        public Said {
            linked = List.copyOf(linked);
            apart = List.copyOf(apart);
        }
    }

    /** Of the event of that number. */
    public Said event(long event) {
        List<ReportGraph.Node> members =
                database
                        .list("SELECT id FROM report WHERE event_id = ? ORDER BY id", row -> row.number("id"), event)
                        .stream()
                        .map(graph::node)
                        .sorted()
                        .toList();
        ReportGraph.Node pivot = members.get(0);
        List<Held> linked = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            for (int j = i + 1; j < members.size() && linked.size() < MOST_PAIRS; j++) {
                linked.add(hold(members.get(i), members.get(j)));
            }
        }
        return new Said(pivot.key(), linked, apart(members));
    }

    private Held hold(ReportGraph.Node one, ReportGraph.Node other) {
        Likeness likeness = graph.compare(one, other);
        boolean another = likeness.same()
                && (graph.fitsAnother(one, other, likeness.score()) || graph.fitsAnother(other, one, likeness.score()));
        return new Held(one.key(), other.key(), other.id(), likeness, another);
    }

    private List<Held> apart(List<ReportGraph.Node> members) {
        Map<Long, ReportGraph.Node> around = new LinkedHashMap<>(graph.around(members));
        TreeSet<Long> own = new TreeSet<>();
        members.forEach(member -> own.add(member.id()));
        around.keySet().removeAll(own);
        Comparator<Held> likeliest = Comparator.<Held>comparingInt(
                        h -> h.likeness().ruledOut() == null ? 0 : 1)
                .thenComparingInt(h -> -h.likeness().score())
                .thenComparing(Held::other);
        return around.values().stream()
                .map(other ->
                        members.stream().map(m -> hold(m, other)).min(likeliest).orElseThrow())
                .sorted(likeliest)
                .limit(MOST_APART)
                .toList();
    }
}
