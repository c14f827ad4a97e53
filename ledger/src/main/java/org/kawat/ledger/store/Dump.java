package org.kawat.ledger.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Prints all that the ledger holds, a row a line, with keys in the place of the numbers of rows and in the order of the keys:
 * two ledgers of the same articles print the same, in whatever order these came. So the log of that order is left out.
 */
public final class Dump {
    private static final String OF_ARTICLE = " t JOIN article a ON a.id = t.article_id";
    private static final String OF_REPORT = " t JOIN report r ON r.id = t.report_id";
    private static final String OF_EVENT = " t JOIN event r ON r.id = t.event_id";
    private final Database database;

    public Dump(Database database) {
        this.database = database;
    }

    /** Prints it all. */
    public void print(Appendable out) {
        database.snapshot(() -> {
            queries().forEach((table, sql) -> print(table, sql, out));
            return true;
        });
    }

    private void print(String table, String sql, Appendable out) {
        int columns = Math.toIntExact(sql.substring(0, sql.indexOf(" FROM "))
                        .chars()
                        .filter(c -> c == ',')
                        .count())
                + 1;
        database.each(sql, row -> {
            try {
                out.append(table);
                for (int i = 1; i <= columns; i++) {
                    String value = row.at(i);
                    out.append('\t').append(value == null ? "-" : escape(value));
                }
                out.append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put(
                "article",
                "SELECT a.key, a.sighting, a.given_id, a.text, a.publisher, a.published, a.given_language, a.language, a.title,"
                        + " a.url, a.dateline, c.key, f.copy_link, p.key, f.link, s.key FROM article a"
                        + " LEFT JOIN article_feature f ON f.article_id = a.id LEFT JOIN article c ON c.id = f.copy_of"
                        + " LEFT JOIN article p ON p.id = f.pivot JOIN article s ON s.id = a.story_id ORDER BY a.key");
        queries.put(
                "sighting",
                "SELECT t.key, a.key, t.text_hash, t.given_id, t.publisher, t.published, t.language, t.title, t.url, t.found_at"
                        + " FROM sighting" + OF_ARTICLE + " ORDER BY t.key");
        facts(queries);
        queries.put(
                "report",
                "SELECT r.key, a.key, r.ordinal, r.type, r.mode, r.contexts, r.mutual, r.status, r.condition_begin,"
                        + " r.condition_end, r.condition, r.date, r.place_begin, r.place_end, r.place, r.channel, r.duration,"
                        + " r.said_by, r.cameo, r.goldstein, r.quad, r.rule, r.evidence_begin, r.evidence_end, r.evidence,"
                        + " r.sentence_begin, r.sentence_end, r.verdict, r.coded, p.key, f.link, hex(f.features), e.key"
                        + " FROM report r JOIN article a ON a.id = r.article_id"
                        + " LEFT JOIN report_feature f ON f.report_id = r.id LEFT JOIN report p ON p.id = f.pivot"
                        + " JOIN event e ON e.id = r.event_id ORDER BY r.key");
        reportParts(queries);
        events(queries);
        queries.put(
                "correction",
                "SELECT id, batch, article_key, report_key, type, evidence, evidence_begin, evidence_end, verdict, fields, note,"
                        + " made_by, made_at, undone_by, undone_at FROM correction ORDER BY id");
        return queries;
    }

    private static void facts(Map<String, String> queries) {
        fact(queries, "cite", "t.ordinal, t.name");
        fact(queries, "related", "t.ordinal, t.headline");
        fact(queries, "paragraph", "t.ordinal, t.kind, t.begin_offset, t.end_offset");
        fact(queries, "actor", "t.ordinal, t.name, t.code, t.sector, t.role, t.known_by");
        fact(queries, "mention", "t.actor, t.ordinal, t.begin_offset, t.end_offset");
        fact(
                queries,
                "statement",
                "t.ordinal, t.speaker, t.code, t.kind, t.verb, t.addressee, t.begin_offset, t.end_offset, t.text");
        fact(
                queries,
                "figure",
                "t.ordinal, t.kind, t.value, t.exact, t.unit, t.approximate, t.of, t.period, t.since, t.change, t.equals,"
                        + " t.begin_offset, t.end_offset, t.text");
        fact(queries, "date_fact", "t.ordinal, t.value, t.begin_offset, t.end_offset, t.text");
        fact(queries, "check_fact", "t.ordinal, t.kind, t.outcome, t.detail");
        fact(queries, "check_span", "t.check_ordinal, t.ordinal, t.begin_offset, t.end_offset");
    }

    private static void fact(Map<String, String> queries, String table, String columns) {
        queries.put(table, "SELECT a.key, " + columns + " FROM " + table + OF_ARTICLE + " ORDER BY 1, 2, 3");
    }

    private static void reportParts(Map<String, String> queries) {
        String order = " ORDER BY 1, 2, 3";
        queries.put(
                "role",
                "SELECT r.key, t.side, t.ordinal, t.code, t.sector, t.name, t.begin_offset, t.end_offset, t.text FROM role"
                        + OF_REPORT + order);
        queries.put(
                "topic",
                "SELECT r.key, t.ordinal, t.begin_offset, t.end_offset, t.text FROM topic" + OF_REPORT + order);
        queries.put("attribution", "SELECT r.key, t.ordinal, t.kind, t.name FROM attribution" + OF_REPORT + order);
        queries.put("naming", "SELECT code, name, text, roles FROM naming ORDER BY 1, 2, 3");
        queries.put("report_block", "SELECT r.key, t.block, t.day FROM report_block" + OF_REPORT + order);
    }

    private static void events(Map<String, String> queries) {
        queries.put(
                "event",
                "SELECT e.key, l.key, e.type, e.mode, e.status, e.mutual, e.date, e.day, e.day_from, e.week, e.month, e.year,"
                        + " e.sort_day, e.place, e.channel, e.duration, e.said_by, e.cameo, e.goldstein, e.quad, e.verdict,"
                        + " e.reports, e.articles, e.differences, e.first_published, e.last_published FROM event e"
                        + " JOIN report l ON l.id = e.lead ORDER BY e.key");
        queries.put(
                "event_dyad",
                "SELECT r.key, t.source, t.target, t.mutual, t.sort_day FROM event_dyad" + OF_EVENT
                        + " ORDER BY 1, 2, 3");
        queries.put(
                "difference",
                "SELECT r.key, t.field, t.value, t.reports, o.key, t.begin_offset, t.end_offset, t.text FROM difference"
                        + OF_EVENT + " JOIN report o ON o.id = t.report_id ORDER BY 1, 2, 3");
        queries.put(
                "story",
                "SELECT key, title, articles, publishers, first_published, last_published, sort_day FROM story ORDER BY key");
        queries.put(
                "article_block",
                "SELECT a.key, t.kind, t.day, t.block FROM article_block" + OF_ARTICLE + " ORDER BY 1, 2, 3, 4");
    }
}
