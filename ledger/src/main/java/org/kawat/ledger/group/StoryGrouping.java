package org.kawat.ledger.group;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Report;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Insert;
import org.kawat.ledger.store.Row;

/** Keeps which articles are near copies of which, and which are of one story. */
public final class StoryGrouping {
    private static final int LONGEST_TITLE = 100;
    // Articles to have in mind from one transaction to the next: some 4 kB each.
    private static final int MOST = 10_000;
    private final Database database;
    private final ArticleTraitsFinder finder;
    private final Insert features = new Insert("article_feature", "article_id, copy_of, pivot, features");
    private final ArticleGraph copies;
    private final ArticleGraph stories;
    private final Stars<ArticleGraph.Node> copyStars;
    private final Stars<ArticleGraph.Node> storyStars;
    private final TreeSet<Long> openCopies = new TreeSet<>();
    private final TreeSet<Long> openStories = new TreeSet<>();

    public StoryGrouping(Database database) {
        this.database = database;
        this.finder = new ArticleTraitsFinder(WordTable.load());
        this.copies = new ArticleGraph(database, ArticleGraph.Relation.COPY);
        this.stories = new ArticleGraph(database, ArticleGraph.Relation.STORY);
        this.copyStars = new Stars<>(copies);
        this.storyStars = new Stars<>(stories);
    }

    /**
     * Forgets what a transaction left: to be called at its beginning.
     *
     * @param same nothing has changed since the end of the one before, which was kept
     */
    public void begin(boolean same) {
        if (!same || copies.size() > MOST) {
            copies.forget();
            stories.forget();
        }
        features.clear();
        copies.clear();
        stories.clear();
        copyStars.touched();
        storyStars.touched();
        openCopies.clear();
        openStories.clear();
    }

    /** Takes an article in. */
    public void add(long id, String key, Report report) {
        ArticleTraits traits = finder.find(report);
        features.row(id, id, id, traits.encode());
        copies.insert(id, key, traits);
        stories.insert(id, key, traits);
        openCopies.add(id);
        openStories.add(id);
    }

    // What is taken in is written together with more of its kind, but before anything is read again.
    private void write() {
        features.into(database);
        copies.write();
        stories.write();
    }

    /** Takes an article out, which stays in its table. */
    public void remove(long id) {
        write();
        openCopies.addAll(copyStars.remove(id));
        openStories.addAll(storyStars.remove(id));
        copies.delete(id);
        stories.delete(id);
        database.run("DELETE FROM article_feature WHERE article_id = ?", id);
        openCopies.remove(id);
        openStories.remove(id);
    }

    /** Decides what belongs together, and writes the stories that are not what they were. */
    public void finish() {
        write();
        copies.prepare(openCopies);
        copyStars.settle(openCopies);
        stories.prepare(openStories);
        storyStars.settle(openStories);
        List<Long> touched = storyStars.touched();
        database.run("DELETE FROM story WHERE id IN (SELECT value FROM json_each(?))", Database.numbers(touched));
        touched.forEach(this::make);
    }

    private void make(long pivot) {
        List<Line> lines = database.list(
                "SELECT a.id, a.story_id, a.publisher, a.published, a.title, substr(a.text, 1, 400) AS text FROM article_feature f"
                        + " JOIN article a ON a.id = f.article_id WHERE f.pivot = ?"
                        + " ORDER BY a.published IS NULL, a.published, a.key",
                Line::of,
                pivot);
        if (lines.isEmpty()) {
            return;
        }
        String title = lines.stream()
                .map(Line::title)
                .filter(t -> !t.isBlank())
                .findFirst()
                .orElseGet(() -> begun(lines.get(0).text));
        String last = lines.stream().map(Line::published).max(String::compareTo).orElse("");
        String first = lines.get(0).published;
        database.run(
                "INSERT INTO story (id, key, title, articles, publishers, first_published, last_published, sort_day)"
                        + " SELECT id, key, ?, ?, ?, ?, ?, ? FROM article WHERE id = ?",
                title,
                lines.size(),
                lines.stream()
                        .map(Line::publisher)
                        .filter(p -> !p.isEmpty())
                        .distinct()
                        .count(),
                first.isEmpty() ? null : first,
                last.isEmpty() ? null : last,
                last,
                pivot);
        List<Long> moved =
                lines.stream().filter(l -> l.story != pivot).map(Line::id).toList();
        if (!moved.isEmpty()) {
            database.run(
                    "UPDATE article SET story_id = ? WHERE id IN (SELECT value FROM json_each(?))",
                    pivot,
                    Database.numbers(moved));
        }
    }

    private static String begun(String text) {
        String line =
                text.lines().filter(l -> !l.isBlank()).findFirst().orElse("").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    private record Line(long id, long story, String publisher, String published, String title, String text) {
        static Line of(Row row) {
            return new Line(
                    row.number("id"),
                    row.number("story_id"),
                    orEmpty(row.textOrNull("publisher")),
                    orEmpty(row.textOrNull("published")),
                    orEmpty(row.textOrNull("title")),
                    row.text("text"));
        }

        private static String orEmpty(@Nullable String text) {
            return text == null ? "" : text;
        }
    }
}
