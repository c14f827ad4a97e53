package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Neighbourhood<Node, EventType> neighbourhood =
            new Neighbourhood<>(node -> node.traits().type());
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

    /** How many reports it has in mind. */
    int size() {
        return nodes.size();
    }

    /** Forgets what was read: another process may have written since. */
    void forget() {
        nodes.clear();
        articles.clear();
        pivots.clear();
        neighbourhood.forget();
        features.clear();
        blocks.clear();
    }

    /**
     * Takes a report in, undecided; nobody finds it who does not know its number if it is hidden. It is written down as its own
     * pivot: as long as it is undecided, only those after it are decided, which ask for those before them.
     */
    void insert(long id, String key, long article, Traits traits, boolean hidden) {
        features.row(id, id, null, traits.encode());
        Node node = new Node(id, key, article, traits, traits.richness());
        nodes.put(id, node);
        pivots.put(id, hidden ? Optional.of(id) : Optional.empty());
        if (!hidden) {
            // All reports of an article come together: of one that comes, none are there.
            articles.computeIfAbsent(article, a -> new ArrayList<>()).add(node);
            for (long block : own(traits)) {
                blocks.row(block, traits.anchor(), id);
                neighbourhood.put(block, traits.anchor(), node, true);
            }
        }
    }

    /** Writes down what was taken in. */
    void write() {
        features.into(database);
        blocks.into(database);
    }

    void delete(long id) {
        Node node = node(id);
        Traits traits = node.traits();
        for (long block : own(traits)) {
            neighbourhood.remove(block, traits.anchor(), node);
            database.run(
                    "DELETE FROM report_block WHERE block = ? AND day = ? AND report_id = ?",
                    block,
                    traits.anchor(),
                    id);
        }
        database.run("DELETE FROM report_feature WHERE report_id = ?", id);
        pivots.remove(id);
        nodes.remove(id);
        articles.remove(node.article());
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

    /** The report of a row of {@code report_id}, {@code features}, {@code key} and {@code article_id}. */
    Node read(Row row) {
        return nodes.computeIfAbsent(row.number("report_id"), id -> {
            Traits traits = Traits.decode(row.bytes("features"));
            return new Node(id, row.text("key"), row.number("article_id"), traits, traits.richness());
        });
    }

    @Override
    public List<Node> pivotsNear(Node node) {
        return near(node, types.alike(node.traits().type()), true);
    }

    @Override
    public List<Node> followersNear(Node node) {
        return near(node, types.alike(node.traits().type()), false);
    }

    private List<Node> near(Node node, Set<EventType> alike, boolean onlyPivots) {
        long day = node.traits().anchor();
        List<Long> sought = sought(node.traits());
        neighbourhood.learn(sought, day - DAYS, day + DAYS).forEach(this::read);
        List<Node> found = new ArrayList<>();
        neighbourhood.each(sought, day - DAYS, day + DAYS, alike, onlyPivots, other -> {
            if (other.article() != node.article()) {
                found.add(other);
            }
        });
        return found;
    }

    /** Reads what may be near any of these, in few statements. */
    void prepare(Collection<Long> ids) {
        Map<Long, TreeSet<Long>> sought = new TreeMap<>();
        for (long id : ids) {
            Traits traits = node(id).traits();
            sought.computeIfAbsent(traits.anchor(), day -> new TreeSet<>()).addAll(sought(traits));
        }
        Map<Long, TreeSet<Long>> unknown = new TreeMap<>();
        sought.forEach((day, of) -> neighbourhood
                .learn(of, day - DAYS, day + DAYS)
                .forEach((row, some) ->
                        unknown.computeIfAbsent(row, r -> new TreeSet<>()).addAll(some)));
        unknown.forEach(this::read);
    }

    private void read(long row, Collection<Long> unknown) {
        database.each(
                "SELECT b.block, f.report_id, f.features, f.pivot, r.key, r.article_id FROM json_each(?) j"
                        + " CROSS JOIN report_block b ON b.block = j.value AND b.day BETWEEN ? AND ?"
                        + " CROSS JOIN report_feature f ON f.report_id = b.report_id"
                        + " CROSS JOIN report r ON r.id = b.report_id",
                this::learn,
                Database.numbers(unknown),
                Neighbourhood.firstDay(row),
                Neighbourhood.lastDay(row));
    }

    private void learn(Row row) {
        Node node = read(row);
        Long pivot = row.numberOrNull("pivot");
        pivots.putIfAbsent(node.id(), Optional.ofNullable(pivot));
        neighbourhood.put(row.number("block"), node.traits().anchor(), node, pivot == null || pivot == node.id());
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
            types.alike(traits.type()).forEach(type -> sides(traits).forEach(code -> blocks.add(side(type, code))));
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
        int score = score(one, pivot);
        if (score == Comparison.UNLIKE || fitsAnother(one, pivot, score) || fitsAnother(pivot, one, score)) {
            return null;
        }
        return new Stars.Link(score, () -> String.join("; ", compare(one, pivot).evidence()));
    }

    private int score(Node one, Node other) {
        return Comparison.score(types, one.traits(), other.traits());
    }

    Likeness compare(Node one, Node other) {
        return Comparison.of(types, one.traits(), other.traits());
    }

    /** Whether another report of the article of the first fits the second clearly better. */
    boolean fitsAnother(Node one, Node other, int score) {
        for (Node sibling : articles.computeIfAbsent(one.article(), this::ofArticle)) {
            if (sibling.id() != one.id() && score(sibling, other) >= score + CLEARLY) {
                return true;
            }
        }
        return false;
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
        Optional<Long> before = pivots.put(id, Optional.of(pivot));
        boolean was = before == null || before.isEmpty() || before.get() == id;
        if (was != (pivot == id)) {
            Node node = node(id);
            own(node.traits())
                    .forEach(block -> neighbourhood.put(block, node.traits().anchor(), node, pivot == id));
        }
        if (!fresh || pivot != id) {
            database.run(
                    "UPDATE report_feature SET pivot = ?, link = ? WHERE report_id = ?",
                    pivot,
                    link == null ? null : link.score() + ": " + link.why().get(),
                    id);
        }
    }

    /** The reports in the neighbourhood of these, of whatever type, by their numbers. */
    Map<Long, Node> around(List<Node> nodes) {
        Map<Long, Node> around = new LinkedHashMap<>();
        Set<EventType> all = EnumSet.allOf(EventType.class);
        nodes.forEach(node -> near(node, all, false).forEach(other -> around.put(other.id(), other)));
        return around;
    }
}
