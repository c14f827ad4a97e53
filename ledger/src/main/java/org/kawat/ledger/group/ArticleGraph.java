package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Insert;
import org.kawat.ledger.store.Names;
import org.kawat.ledger.store.Row;

/** Articles, of which near copies, or those of one story, are to be found. */
final class ArticleGraph implements Stars.Graph<ArticleGraph.Node> {
    private static final int COPY = 70;
    private static final int SAME_TEXT = 50;

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

    void forget() {
        nodes.clear();
    }

    void insert(long id, ArticleTraits traits) {
        Insert rows = new Insert("article_block", "kind, day, block, article_id");
        blocks(traits).forEach(block -> rows.row(Names.of(relation), traits.anchor(), block, id));
        rows.into(database);
    }

    void delete(long id) {
        ArticleTraits traits = node(id).traits();
        for (long block : blocks(traits)) {
            database.run(
                    "DELETE FROM article_block WHERE kind = ? AND day = ? AND block = ? AND article_id = ?",
                    Names.of(relation),
                    traits.anchor(),
                    block,
                    id);
        }
        nodes.remove(id);
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
        return near(node, -1, " AND f." + relation.pivot + " = f.article_id");
    }

    @Override
    public List<Node> followersNear(Node node) {
        return near(node, 1, "");
    }

    private List<Node> near(Node node, int direction, String which) {
        String sql = "SELECT f.article_id, f.features, a.key FROM article_block b"
                + " JOIN article_feature f ON f.article_id = b.article_id JOIN article a ON a.id = b.article_id"
                + " WHERE b.block IN ($) AND b.kind = ? AND b.day IN (?, ?, ?, ?)" + which;
        long day = node.traits().anchor();
        Map<Long, Node> found = new TreeMap<>();
        Blocks.each(
                blocks(node.traits()),
                (marks, some) -> database.each(
                        sql.replace("$", marks),
                        row -> found.put(row.number("article_id"), read(row)),
                        Blocks.with(
                                some,
                                Names.of(relation),
                                day,
                                day + direction,
                                day + 2L * direction,
                                day + 3L * direction)));
        found.remove(node.id());
        return new ArrayList<>(found.values());
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
        return database.first(
                        "SELECT " + relation.pivot + " AS pivot FROM article_feature WHERE article_id = ?",
                        row -> Optional.ofNullable(row.numberOrNull("pivot")),
                        id)
                .flatMap(p -> p)
                .orElse(null);
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
        database.run(
                "UPDATE article_feature SET " + relation.pivot + " = ?, " + relation.link + " = ? WHERE article_id = ?",
                pivot,
                link == null ? null : link.why().get(),
                id);
    }
}
