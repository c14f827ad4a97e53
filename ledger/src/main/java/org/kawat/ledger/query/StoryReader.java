package org.kawat.ledger.query;

import java.util.List;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Finds stories, the newest first. */
final class StoryReader {
    private final Database database;

    StoryReader(Database database) {
        this.database = database;
    }

    private record Hit(StoryEntry story, Cursor place) {}

    /** Stories one of whose articles fits, of at least so many articles. */
    Page<StoryEntry> stories(FactFilter filter, int atLeast, Paging paging) {
        Conditions conditions = new Conditions()
                .with("t.articles >= ?", atLeast)
                .within("t.sort_day", filter.since(), null)
                .given("t.key = ?", filter.story())
                .given("t.id IN (SELECT story_id FROM article WHERE publisher = ?)", filter.publisher())
                .given("t.id IN (SELECT story_id FROM article WHERE language = ?)", filter.language())
                .given(
                        "t.id IN (SELECT a.story_id FROM article a WHERE a.id IN"
                                + " (SELECT rowid FROM article_text WHERE article_text MATCH ?))",
                        Conditions.match(filter.text()));
        if (filter.until() != null) {
            conditions.with("t.first_published <= ?", String.valueOf(filter.until()));
        }
        Cursor after = Cursor.of(paging);
        if (after != null) {
            conditions.with("(t.sort_day, t.key) < (?, ?)", after.day(), after.key());
        }
        List<Hit> rows = database.list(
                "SELECT * FROM story t" + conditions.where() + " ORDER BY t.sort_day DESC, t.key DESC LIMIT ?",
                row -> new Hit(story(row), new Cursor(row.text("sort_day"), row.text("key"), 0)),
                conditions.values(paging.size() + 1));
        return Cursor.page(rows, paging, Hit::story, Hit::place);
    }

    StoryEntry story(long id) {
        return database.first("SELECT * FROM story WHERE id = ?", StoryReader::story, id)
                .orElseThrow();
    }

    private static StoryEntry story(Row row) {
        return new StoryEntry(
                row.text("key"),
                row.text("title"),
                row.count("articles"),
                row.count("publishers"),
                row.textOrNull("first_published"),
                row.textOrNull("last_published"));
    }

    List<ArticleLine> articles(long story) {
        return database.list(
                "SELECT " + Lines.COLUMNS + " FROM article a" + Lines.JOIN
                        + " WHERE a.story_id = ? ORDER BY a.published IS NULL, a.published, a.key",
                Lines::read,
                story);
    }

    List<Long> events(long story) {
        return database.list(
                "SELECT DISTINCT e.id FROM event e JOIN report r ON r.event_id = e.id JOIN article a ON a.id = r.article_id"
                        + " WHERE a.story_id = ? ORDER BY e.reports DESC, e.sort_day, e.key",
                row -> row.number("id"),
                story);
    }
}
