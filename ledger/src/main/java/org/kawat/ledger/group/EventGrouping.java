package org.kawat.ledger.group;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.Report;
import org.kawat.ledger.store.Database;

/** Keeps the events: which reports are of which, and what comes of them. */
public final class EventGrouping {
    // Reports to have in mind from one transaction to the next: some 2 kB each, which is a tenth of the memory at most.
    private static final long MOST = Math.min(200_000, Runtime.getRuntime().maxMemory() / 20_000);
    private final Database database;
    private final ReportGraph graph;
    private final TraitsFinder finder;
    private final Stars<ReportGraph.Node> stars;
    private final MemberReader members;
    private final EventMaker maker;
    private final TreeSet<Long> open = new TreeSet<>();
    private final TreeSet<Long> gone = new TreeSet<>();
    private final TreeSet<Long> hidden = new TreeSet<>();
    private final Set<Long> added = new HashSet<>();

    public EventGrouping(Database database, TypeTable types) {
        this.database = database;
        this.graph = new ReportGraph(database, types);
        this.finder = new TraitsFinder(WordTable.load());
        this.stars = new Stars<>(graph);
        this.members = new MemberReader(database, graph);
        this.maker = new EventMaker(database);
    }

    /**
     * Forgets what a transaction left: to be called at its beginning.
     *
     * @param same nothing has changed since the end of the one before, which was kept
     */
    public void begin(boolean same) {
        if (!same || graph.size() > MOST) {
            graph.forget();
            members.forget();
        }
        maker.forget();
        stars.touched();
        open.clear();
        gone.clear();
        hidden.clear();
        added.clear();
    }

    /** Takes in what an article reports of an event. One that an analyst has called wrong is an event by itself. */
    public void add(long id, String key, long article, Event event, Report report, @Nullable String verdict) {
        boolean wrong = "wrong".equals(verdict);
        graph.insert(id, key, article, finder.find(event, report), wrong);
        (wrong ? hidden : open).add(id);
        added.add(id);
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
        ids.forEach(members::forget);
    }

    /** Decides what belongs together, and writes the events that are not what they were. */
    public void finish() {
        graph.write();
        graph.prepare(open);
        stars.settle(open);
        TreeSet<Long> pivots = new TreeSet<>(stars.touched());
        pivots.addAll(hidden);
        List<List<Member>> groups = members.read(pivots);
        groups.forEach(group -> group.stream()
                .filter(member -> !added.contains(member.id())) // which are of no event yet
                .forEach(member -> gone.add(member.event())));
        database.run("DELETE FROM event WHERE id IN (SELECT value FROM json_each(?))", Database.numbers(gone));
        for (List<Member> group : groups) {
            members.move(group, maker.make(group));
        }
        maker.write();
    }
}
