package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.Report;
import org.kawat.ledger.store.Database;

/** Keeps the events: which reports are of which, and what comes of them. */
public final class EventGrouping {
    private final Database database;
    private final ReportGraph graph;
    private final TraitsFinder finder;
    private final Stars<ReportGraph.Node> stars;
    private final MemberReader members;
    private final EventMaker maker;
    private final TreeSet<Long> open = new TreeSet<>();
    private final TreeSet<Long> gone = new TreeSet<>();
    private final TreeSet<Long> hidden = new TreeSet<>();

    public EventGrouping(Database database, TypeTable types) {
        this.database = database;
        this.graph = new ReportGraph(database, types);
        this.finder = new TraitsFinder(WordTable.load());
        this.stars = new Stars<>(graph);
        this.members = new MemberReader(database, graph);
        this.maker = new EventMaker(database);
    }

    /** Forgets what a transaction left: to be called at its beginning. */
    public void begin() {
        graph.forget();
        maker.forget();
        stars.touched();
        open.clear();
        gone.clear();
        hidden.clear();
    }

    /** Takes in what an article reports of an event. One that an analyst has called wrong is an event by itself. */
    public void add(long id, String key, long article, Event event, Report report, @Nullable String verdict) {
        boolean wrong = "wrong".equals(verdict);
        graph.insert(id, key, article, finder.find(event, report), wrong);
        (wrong ? hidden : open).add(id);
    }

    /** Takes reports out again, which stay in their table. */
    public void remove(List<Long> ids) {
        graph.write();
        for (long id : ids) {
            gone.add(database.number("SELECT event_id AS n FROM report WHERE id = ?", id));
            open.addAll(stars.remove(id));
        }
        open.removeAll(ids);
        ids.forEach(graph::delete);
    }

    /** Decides what belongs together, and writes the events that are not what they were. */
    public void finish() {
        graph.write();
        stars.settle(open);
        TreeSet<Long> pivots = new TreeSet<>(stars.touched());
        pivots.addAll(hidden);
        List<List<Member>> groups = new ArrayList<>();
        for (long pivot : pivots) {
            List<Member> group = members.read(pivot);
            if (!group.isEmpty()) {
                groups.add(group);
                group.forEach(member -> gone.add(member.event()));
            }
        }
        gone.forEach(event -> database.run("DELETE FROM event WHERE id = ?", event));
        groups.forEach(maker::make);
        maker.write();
    }
}
