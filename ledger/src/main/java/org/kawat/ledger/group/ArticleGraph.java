package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Insert;
import org.kawat.ledger.store.Names;
import org.kawat.ledger.store.Row;

/** Articles, of which near copies, or those of one story, are to be found. */
final class ArticleGraph implements Stars.Graph<ArticleGraph.Node> {
    private static final int DAYS = 3;
    private static final int COPY = 70;
    private static final int SAME_TEXT = 50;
    private static final String SORT = "article"; // there is but one

    /** What is looked for. */
    enum Relation {
        COPY("copy_of", "copy_link"),
        STORY("pivot", "link");

        private final String pivot;
        private final String link;

        Relation(String pivot, String link) {
            this.pivot = pivot;
            this.link = link;
        }
    }

    private final Database database;
    private final Relation relation;
    private final Map<Long, Node> nodes = new HashMap<>();
    private final Map<Long, Optional<Long>> pivots = new HashMap<>();
    private final Neighbourhood<Node, String> neighbourhood = new Neighbourhood<>(node -> SORT);
    private final Insert rows = new Insert("article_block", "kind, day, block, article_id");

    ArticleGraph(Database database, Relation relation) {
        this.database = database;
        this.relation = relation;
    }

    /** An article: those that came out first come first. */
    record Node(long id, String key, ArticleTraits traits) implements Stars.Node, Comparable<Node> {
        @Override
        public int compareTo(Node other) {
            int order = Long.compare(published(), other.published());
            return order != 0 ? order : key.compareTo(other.key);
        }

        private long published() {
            return traits.published() == null ? Long.MAX_VALUE : traits.published();
        }
    }

    /** How many articles it has in mind. */
    int size() {
        return nodes.size();
    }

    /** Forgets what was read: another process may have written since. */
    void forget() {
        nodes.clear();
        pivots.clear();
        neighbourhood.forget();
    }

    /** Forgets what was taken in and is not written down. */
    void clear() {
        rows.clear();
    }

    /** Writes down what was taken in. */
    void write() {
        rows.into(database);
    }

    /**
     * Takes an article in, which is no pivot until that is decided. That it is its own is written down already: most are in the
     * end.
     */
    void insert(long id, String key, ArticleTraits traits) {
        Node node = new Node(id, key, traits);
        nodes.put(id, node);
        pivots.put(id, Optional.empty());
        for (long block : blocks(traits)) {
            rows.row(Names.of(relation), traits.anchor(), block, id);
            neighbourhood.put(block, traits.anchor(), node, false);
        }
    }

    void delete(long id) {
        Node node = node(id);
        long day = node.traits().anchor();
        for (long block : blocks(node.traits())) {
            neighbourhood.remove(block, day, node);
            database.run(
                    "DELETE FROM article_block WHERE kind = ? AND day = ? AND block = ? AND article_id = ?",
                    Names.of(relation),
                    day,
                    block,
                    id);
        }
        nodes.remove(id);
        pivots.remove(id);
    }

    // An article that tells of no acts between two is of the story of which it is a near copy.
    private List<Long> blocks(ArticleTraits traits) {
        return relation == Relation.COPY || traits.pairs().isEmpty() ? Sketch.bands(traits.sketch()) : traits.pairs();
    }

    @Override
    public Node node(long id) {
        Node known = nodes.get(id);
        return known != null
                ? known
                : database.first(
                                "SELECT f.article_id, f.features, a.key FROM article_feature f"
                                        + " JOIN article a ON a.id = f.article_id WHERE f.article_id = ?",
                                this::read,
                                id)
                        .orElseThrow(() -> new IllegalStateException("no article " + id));
    }

    private Node read(Row row) {
        return nodes.computeIfAbsent(
                row.number("article_id"),
                id -> new Node(id, row.text("key"), ArticleTraits.decode(row.bytes("features"))));
    }

    // They come in the order of their days: an earlier one is the pivot, if one is, and only later ones may go to this.
    @Override
    public List<Node> pivotsNear(Node node) {
        long day = node.traits().anchor();
        return near(node, day - DAYS, day, true);
    }

    @Override
    public List<Node> followersNear(Node node) {
        long day = node.traits().anchor();
        return near(node, day, day + DAYS, false);
    }

    private List<Node> near(Node node, long first, long last, boolean onlyPivots) {
        List<Long> blocks = blocks(node.traits());
        neighbourhood.learn(blocks, first, last).forEach(this::read);
        Map<Long, Node> found = new LinkedHashMap<>();
        neighbourhood.each(blocks, first, last, Set.of(SORT), onlyPivots, other -> found.put(other.id(), other));
        found.remove(node.id());
        return new ArrayList<>(found.values());
    }

    /** Reads what may be near any of these, in few statements. */
    void prepare(Collection<Long> ids) {
        Map<Long, TreeSet<Long>> unknown = new TreeMap<>();
        for (long id : ids) {
            ArticleTraits traits = node(id).traits();
            neighbourhood
                    .learn(blocks(traits), traits.anchor() - DAYS, traits.anchor() + DAYS)
                    .forEach((row, some) ->
                            unknown.computeIfAbsent(row, r -> new TreeSet<>()).addAll(some));
        }
        unknown.forEach(this::read);
    }

    private void read(long row, Collection<Long> unknown) {
        List<Long> days = LongStream.rangeClosed(Neighbourhood.firstDay(row), Neighbourhood.lastDay(row))
                .boxed()
                .toList();
        database.each(
                "SELECT b.block, f.article_id, f.features, f." + relation.pivot + " AS pivot, a.key FROM json_each(?) d"
                        + " CROSS JOIN json_each(?) j"
                        + " CROSS JOIN article_block b ON b.kind = ? AND b.day = d.value AND b.block = j.value"
                        + " CROSS JOIN article_feature f ON f.article_id = b.article_id"
                        + " CROSS JOIN article a ON a.id = b.article_id",
                this::learn,
                Database.numbers(days),
                Database.numbers(unknown),
                Names.of(relation));
    }

    private void learn(Row row) {
        Node node = read(row);
        pivots.putIfAbsent(node.id(), Optional.ofNullable(row.numberOrNull("pivot")));
        neighbourhood.put(row.number("block"), node.traits().anchor(), node, isPivot(node.id()));
    }

    private boolean isPivot(long id) {
        Long pivot = pivot(id);
        return pivot != null && pivot == id;
    }

    @Override
    public Stars.@Nullable Link link(Node one, Node pivot) {
        int text = Sketch.alike(one.traits().sketch(), pivot.traits().sketch());
        return relation == Relation.COPY
                ? text >= COPY ? new Stars.Link(text, () -> "about " + text + " % of the text") : null
                : story(one.traits(), pivot.traits(), text);
    }

    private static Stars.@Nullable Link story(ArticleTraits one, ArticleTraits other, int text) {
        int acts = one.actsInCommon(other);
        int words = Bag.alike(one.words(), other.words());
        int names = Bag.common(one.proper(), other.proper());
        boolean same = text >= SAME_TEXT
                || acts > 0 && (words >= 12 || names >= 3)
                || words >= 30
                || words >= 20 && names >= 4;
        return same
                ? new Stars.Link(
                        text + 20 * acts + words + 2 * names,
                        () -> "text alike " + text + " %; acts in common " + acts + "; words alike " + words
                                + " %; names in common " + names)
                : null;
    }

    @Override
    public @Nullable Long pivot(long id) {
        return pivots.computeIfAbsent(id, this::readPivot).orElse(null);
    }

    private Optional<Long> readPivot(long id) {
        return database.first(
                        "SELECT " + relation.pivot + " AS pivot FROM article_feature WHERE article_id = ?",
                        row -> Optional.ofNullable(row.numberOrNull("pivot")),
                        id)
                .flatMap(p -> p);
    }

    @Override
    public List<Long> members(long pivot) {
        return database.list(
                "SELECT article_id FROM article_feature WHERE " + relation.pivot
                        + " = ? AND article_id <> ? ORDER BY article_id",
                row -> row.number("article_id"),
                pivot,
                pivot);
    }

    @Override
    public void put(long id, long pivot, Stars.@Nullable Link link) {
        boolean fresh = pivot(id) == null;
        boolean was = isPivot(id);
        pivots.put(id, Optional.of(pivot));
        if (was != (pivot == id)) {
            Node node = node(id);
            long day = node.traits().anchor();
            blocks(node.traits()).forEach(block -> neighbourhood.put(block, day, node, pivot == id));
        }
        if (!fresh || pivot != id) {
            database.run(
                    "UPDATE article_feature SET " + relation.pivot + " = ?, " + relation.link
                            + " = ? WHERE article_id = ?",
                    pivot,
                    link == null ? null : link.why().get(),
                    id);
        }
    }
}
