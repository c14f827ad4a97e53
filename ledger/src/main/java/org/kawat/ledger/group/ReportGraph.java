package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.EventType;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Insert;
import org.kawat.ledger.store.Row;

/** Reports of events, of which those of one act are to be found: by who, whom and about when, in an index. */
final class ReportGraph implements Stars.Graph<ReportGraph.Node> {
    private static final int DAYS = 4;
    // If an article has a report that fits so much better, the other of its reports is of something else.
    private static final int CLEARLY = 3;
    private static final String NODE = "SELECT f.report_id, f.features, r.key, r.article_id FROM ";
    private final Database database;
    private final TypeTable types;
    private final Map<Long, Node> nodes = new HashMap<>();
    private final Map<Long, List<Node>> articles = new HashMap<>();
    private final Map<Long, Optional<Long>> pivots = new HashMap<>();
    private final Insert features = new Insert("report_feature", "report_id, pivot, link, features");
    private final Insert blocks = new Insert("report_block", "block, day, report_id");

    ReportGraph(Database database, TypeTable types) {
        this.database = database;
        this.types = types;
    }

    /** A report: those that tell most come first, then those that came out first. */
    record Node(long id, String key, long article, Traits traits, int richness)
            implements Stars.Node, Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            int order = Integer.compare(other.richness, richness);
            order = order != 0 ? order : Long.compare(published(), other.published());
            return order != 0 ? order : key.compareTo(other.key);
        }

        private long published() {
            return traits.published() == null ? Long.MAX_VALUE : traits.published();
        }
    }

    /** Forgets what was read: between two transactions another process may have written. */
    void forget() {
        nodes.clear();
        articles.clear();
        pivots.clear();
        features.clear();
        blocks.clear();
    }

    /**
     * Takes a report in, undecided; nobody finds it who does not know its number if it is hidden. It is written down as its own
     * pivot: as long as it is undecided, only those after it are decided, which ask for those before them.
     */
    void insert(long id, String key, long article, Traits traits, boolean hidden) {
        features.row(id, id, null, traits.encode());
        nodes.put(id, new Node(id, key, article, traits, traits.richness()));
        pivots.put(id, hidden ? Optional.of(id) : Optional.empty());
        if (!hidden) {
            own(traits).forEach(block -> blocks.row(block, traits.anchor(), id));
        }
    }

    /** Writes down what was taken in. */
    void write() {
        features.into(database);
        blocks.into(database);
    }

    void delete(long id) {
        Traits traits = node(id).traits();
        for (long block : own(traits)) {
            database.run(
                    "DELETE FROM report_block WHERE block = ? AND day = ? AND report_id = ?",
                    block,
                    traits.anchor(),
                    id);
        }
        database.run("DELETE FROM report_feature WHERE report_id = ?", id);
        pivots.remove(id);
        Node gone = nodes.remove(id);
        if (gone != null) {
            articles.remove(gone.article());
        }
    }

    @Override
    public Node node(long id) {
        Node known = nodes.get(id);
        return known != null
                ? known
                : database.first(
                                NODE + "report_feature f JOIN report r ON r.id = f.report_id WHERE f.report_id = ?",
                                this::read,
                                id)
                        .orElseThrow(() -> new IllegalStateException("no report " + id));
    }

    private Node read(Row row) {
        return nodes.computeIfAbsent(row.number("report_id"), id -> {
            Traits traits = Traits.decode(row.bytes("features"));
            return new Node(id, row.text("key"), row.number("article_id"), traits, traits.richness());
        });
    }

    @Override
    public List<Node> pivotsNear(Node node) {
        return near(node, " AND f.pivot = f.report_id");
    }

    @Override
    public List<Node> followersNear(Node node) {
        return near(node, "");
    }

    private List<Node> near(Node node, String which) {
        long day = node.traits().anchor();
        Map<Long, Node> found = new TreeMap<>();
        Blocks.each(
                sought(node.traits()),
                (marks, some) -> database.each(
                        NODE + "report_block b JOIN report_feature f ON f.report_id = b.report_id"
                                + " JOIN report r ON r.id = b.report_id WHERE b.block IN (" + marks
                                + ") AND b.day BETWEEN ? AND ?"
                                + which,
                        row -> found.put(row.number("report_id"), read(row)),
                        Blocks.with(some, day - DAYS, day + DAYS)));
        found.values().removeIf(other -> other.article() == node.article());
        return new ArrayList<>(found.values());
    }

    /**
     * Under what a report is found. One that names both sides, under each pair of them, and, for those that name one only,
     * under each side with its type ("S"); one that names one side, under that ("L").
     */
    private static List<Long> own(Traits traits) {
        TreeSet<Long> blocks = new TreeSet<>();
        boolean whole = !traits.sources().isEmpty() && !traits.targets().isEmpty();
        pairs(traits, blocks);
        sides(traits).forEach(code -> blocks.add(whole ? side(traits.type(), code) : Hash.of("L " + code)));
        return List.copyOf(blocks);
    }

    private List<Long> sought(Traits traits) {
        TreeSet<Long> blocks = new TreeSet<>();
        boolean whole = !traits.sources().isEmpty() && !traits.targets().isEmpty();
        pairs(traits, blocks);
        sides(traits).forEach(code -> blocks.add(Hash.of("L " + code)));
        if (!whole) {
            List<EventType> near = new ArrayList<>(types.row(traits.type()).near());
            near.add(traits.type());
            near.forEach(type -> sides(traits).forEach(code -> blocks.add(side(type, code))));
        }
        return List.copyOf(blocks);
    }

    private static void pairs(Traits traits, TreeSet<Long> blocks) {
        for (String source : traits.sources()) {
            for (String target : traits.targets()) {
                boolean inOrder = source.compareTo(target) <= 0;
                blocks.add(Hash.of("P " + (inOrder ? source + " " + target : target + " " + source)));
            }
        }
    }

    private static TreeSet<String> sides(Traits traits) {
        TreeSet<String> sides = new TreeSet<>(traits.sources());
        sides.addAll(traits.targets());
        return sides;
    }

    private static long side(EventType type, String code) {
        return Hash.of("S " + type + " " + code);
    }

    @Override
    public Stars.@Nullable Link link(Node one, Node pivot) {
        Likeness likeness = compare(one, pivot);
        if (!likeness.same()
                || fitsAnother(one, pivot, likeness.score())
                || fitsAnother(pivot, one, likeness.score())) {
            return null;
        }
        return new Stars.Link(likeness.score(), String.join("; ", likeness.evidence()));
    }

    Likeness compare(Node one, Node other) {
        return Comparison.of(types, one.traits(), other.traits());
    }

    /** Whether another report of the article of the first fits the second clearly better. */
    boolean fitsAnother(Node one, Node other, int score) {
        return articles.computeIfAbsent(one.article(), this::ofArticle).stream()
                .filter(sibling -> sibling.id() != one.id())
                .map(sibling -> compare(sibling, other))
                .anyMatch(l -> l.same() && l.score() >= score + CLEARLY);
    }

    private List<Node> ofArticle(long article) {
        return database.list(
                NODE
                        + "report r JOIN report_feature f ON f.report_id = r.id WHERE r.article_id = ? AND r.verdict IS NOT 'wrong'",
                this::read,
                article);
    }

    @Override
    public @Nullable Long pivot(long id) {
        return pivots.computeIfAbsent(id, this::readPivot).orElse(null);
    }

    private Optional<Long> readPivot(long id) {
        return database.first("SELECT pivot FROM report_feature WHERE report_id = ?", row -> row.number("pivot"), id);
    }

    @Override
    public List<Long> members(long pivot) {
        return database.list(
                "SELECT report_id FROM report_feature WHERE pivot = ? AND report_id <> ? ORDER BY report_id",
                row -> row.number("report_id"),
                pivot,
                pivot);
    }

    @Override
    public void put(long id, long pivot, Stars.@Nullable Link link) {
        boolean fresh = pivot(id) == null;
        pivots.put(id, Optional.of(pivot));
        if (!fresh || pivot != id) {
            database.run(
                    "UPDATE report_feature SET pivot = ?, link = ? WHERE report_id = ?",
                    pivot,
                    link == null ? null : link.score() + ": " + link.why(),
                    id);
        }
    }

    /** The reports in the neighbourhood of these, with the pivot of each. */
    Map<Long, Node> around(List<Node> nodes) {
        Map<Long, Node> around = new LinkedHashMap<>();
        nodes.forEach(node -> followersNear(node).forEach(other -> around.put(other.id(), other)));
        return around;
    }
}
