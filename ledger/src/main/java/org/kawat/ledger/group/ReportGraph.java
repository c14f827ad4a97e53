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
    }

    /** Takes a report in, undecided; nobody finds it who does not know its number if it is hidden. */
    void insert(long id, Traits traits, boolean hidden) {
        database.run(
                "INSERT INTO report_feature (report_id, pivot, link, features) VALUES (?, ?, NULL, ?)",
                id,
                hidden ? id : null,
                traits.encode());
        if (!hidden) {
            for (long block : own(traits)) {
                database.run(
                        "INSERT INTO report_block (block, day, report_id) VALUES (?, ?, ?)",
                        block,
                        traits.anchor(),
                        id);
            }
        }
    }

    void delete(long id) {
        database.run(
                "DELETE FROM report_block WHERE block IN (SELECT value FROM json_each(?)) AND day = ? AND report_id = ?",
                own(node(id).traits()).toString(),
                node(id).traits().anchor(),
                id);
        database.run("DELETE FROM report_feature WHERE report_id = ?", id);
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
        String sql = NODE + "report_block b JOIN report_feature f ON f.report_id = b.report_id"
                + " JOIN report r ON r.id = b.report_id WHERE b.block = ? AND b.day BETWEEN ? AND ?" + which;
        long day = node.traits().anchor();
        Map<Long, Node> found = new TreeMap<>();
        for (long block : sought(node.traits())) {
            database.each(sql, row -> found.put(row.number("report_id"), read(row)), block, day - DAYS, day + DAYS);
        }
        found.values().removeIf(other -> other.article() == node.article());
        return new ArrayList<>(found.values());
    }

    /**
     * Under what a report is found. One that names both sides, under each pair of them, and, for those that name one only,
     * under each side with its type ("S"); one that names one side, under that with its type ("L").
     */
    private static List<Long> own(Traits traits) {
        TreeSet<Long> blocks = new TreeSet<>();
        boolean whole = !traits.sources().isEmpty() && !traits.targets().isEmpty();
        pairs(traits, blocks);
        sides(traits).forEach(code -> blocks.add(side(whole ? "S" : "L", traits.type(), code)));
        return List.copyOf(blocks);
    }

    private List<Long> sought(Traits traits) {
        TreeSet<Long> blocks = new TreeSet<>();
        boolean whole = !traits.sources().isEmpty() && !traits.targets().isEmpty();
        pairs(traits, blocks);
        List<EventType> near = new ArrayList<>(types.row(traits.type()).near());
        near.add(traits.type());
        for (EventType type : near) {
            for (String code : sides(traits)) {
                blocks.add(side("L", type, code));
                if (!whole) {
                    blocks.add(side("S", type, code));
                }
            }
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

    private static long side(String how, EventType type, String code) {
        return Hash.of(how + " " + type + " " + code);
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
        return database.first(
                        "SELECT pivot FROM report_feature WHERE report_id = ?",
                        row -> Optional.ofNullable(row.numberOrNull("pivot")),
                        id)
                .flatMap(p -> p)
                .orElse(null);
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
        database.run(
                "UPDATE report_feature SET pivot = ?, link = ? WHERE report_id = ?",
                pivot,
                link == null ? null : link.score() + ": " + link.why(),
                id);
    }

    /** The reports in the neighbourhood of these, with the pivot of each. */
    Map<Long, Node> around(List<Node> nodes) {
        Map<Long, Node> around = new LinkedHashMap<>();
        nodes.forEach(node -> followersNear(node).forEach(other -> around.put(other.id(), other)));
        return around;
    }
}
