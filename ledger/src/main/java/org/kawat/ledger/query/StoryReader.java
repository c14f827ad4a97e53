package org.kawat.ledger.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kawat.coder.Event.Attribution;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Finds stories, the newest first. */
final class StoryReader {
    private static final String OF_STORY = " FROM event e WHERE e.id IN (SELECT r.event_id FROM report r JOIN article a"
            + " ON a.id = r.article_id WHERE a.story_id = t.id)";
    private static final String SELECT = "SELECT t.*, (SELECT count(*)" + OF_STORY + ") AS events,"
            + " (SELECT coalesce(sum(e.differences), 0)" + OF_STORY + ") AS differences FROM story t";
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
                SELECT + conditions.where() + " ORDER BY t.sort_day DESC, t.key DESC LIMIT ?",
                row -> new Hit(story(row), new Cursor(row.text("sort_day"), row.text("key"), 0)),
                conditions.values(paging.size() + 1));
        return Cursor.page(rows, paging, Hit::story, Hit::place);
    }

    StoryEntry story(long id) {
        return database.first(SELECT + " WHERE t.id = ?", StoryReader::story, id)
                .orElseThrow();
    }

    private static StoryEntry story(Row row) {
        return new StoryEntry(
                row.text("key"),
                row.text("title"),
                row.count("articles"),
                row.count("publishers"),
                row.count("events"),
                row.count("differences"),
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

    /** Those of its events that two or more of its articles tell, in the same order. */
    List<Long> toldBySeveral(long story, int most) {
        return database.list(
                "SELECT e.id FROM event e JOIN report r ON r.event_id = e.id JOIN article a ON a.id = r.article_id"
                        + " WHERE a.story_id = ? GROUP BY e.id HAVING count(DISTINCT a.id) > 1"
                        + " ORDER BY count(DISTINCT a.id) DESC, e.sort_day, e.key LIMIT ?",
                row -> row.number("id"),
                story,
                most);
    }

    /** Through whom its articles have what they report, the commonest way first; of each article, each way once. */
    List<StoryReports.Chain> chains(long story, int most) {
        Map<Long, StoryReports.Chain> reports = new LinkedHashMap<>();
        database.each(
                "SELECT r.id, a.key, t.kind, t.name FROM report r JOIN article a ON a.id = r.article_id"
                        + " LEFT JOIN attribution t ON t.report_id = r.id WHERE a.story_id = ?"
                        + " ORDER BY a.published IS NULL, a.published, a.key, r.ordinal, t.ordinal",
                row -> {
                    StoryReports.Chain before = reports.get(row.number("id"));
                    List<Attribution> links = new ArrayList<>(before == null ? List.of() : before.links());
                    if (row.textOrNull("kind") != null) {
                        links.add(new Attribution(row.text("kind"), row.text("name")));
                    }
                    reports.put(row.number("id"), new StoryReports.Chain(row.text("key"), links, 1));
                },
                story);
        Map<StoryReports.Chain, Integer> counts = new LinkedHashMap<>();
        reports.values().forEach(chain -> counts.merge(chain, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e ->
                        new StoryReports.Chain(e.getKey().article(), e.getKey().links(), e.getValue()))
                .sorted(Comparator.comparingInt(StoryReports.Chain::reports).reversed())
                .limit(most)
                .toList();
    }
}
