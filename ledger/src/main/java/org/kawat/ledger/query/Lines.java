package org.kawat.ledger.query;

import java.util.List;
import org.kawat.coder.Span;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Reads articles in short, and finds things by the beginning of their key. */
final class Lines {
    static final String COLUMNS = "a.id AS a_id, a.key AS a_key, a.given_id AS a_given, a.publisher AS a_publisher,"
            + " a.published AS a_published, a.language AS a_language, a.title AS a_title, a.url AS a_url, c.key AS a_copy,"
            + " s.key AS a_story";
    static final String JOIN = " LEFT JOIN article_feature af ON af.article_id = a.id"
            + " LEFT JOIN article c ON c.id = af.copy_of AND c.id <> a.id JOIN article s ON s.id = a.story_id";
    private static final int SHORTEST = 4;

    private Lines() {}

    static ArticleLine read(Row row) {
        return new ArticleLine(
                row.text("a_key"),
                row.textOrNull("a_given"),
                row.textOrNull("a_publisher"),
                row.textOrNull("a_published"),
                row.text("a_language"),
                row.textOrNull("a_title"),
                row.textOrNull("a_url"),
                row.textOrNull("a_copy"),
                row.text("a_story"));
    }

    static Span span(Row row) {
        return new Span(row.count("begin_offset"), row.count("end_offset"));
    }

    /**
     * The number of the row with that key, or with the only key that begins so.
     *
     * @throws LedgerException if there is none, or more than one
     */
    static long find(Database database, String table, String key) {
        List<Long> found = key.length() < SHORTEST
                ? List.of()
                : database.list(
                        "SELECT id FROM " + table + " WHERE key >= ? AND key < ? LIMIT 2",
                        row -> row.number("id"),
                        key,
                        key + "~");
        if (found.size() == 1) {
            return found.get(0);
        }
        String what = table.equals("report") ? "event" : table;
        String why = found.isEmpty()
                ? "no " + what + " has the id "
                : "more than one " + what + " has an id that begins with ";
        throw new LedgerException(LedgerException.Kind.UNKNOWN, why + "\"" + key + "\"");
    }
}
