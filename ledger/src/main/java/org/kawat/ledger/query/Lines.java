package org.kawat.ledger.query;

import org.kawat.coder.Span;
import org.kawat.ledger.store.Row;

/** Reads articles in short. */
final class Lines {
    static final String COLUMNS = "a.id AS a_id, a.key AS a_key, a.given_id AS a_given, a.publisher AS a_publisher,"
            + " a.published AS a_published, a.language AS a_language, a.title AS a_title, a.url AS a_url, c.key AS a_copy,"
            + " s.key AS a_story";
    static final String JOIN = " LEFT JOIN article_feature af ON af.article_id = a.id"
            + " LEFT JOIN article c ON c.id = af.copy_of AND c.id <> a.id JOIN article s ON s.id = a.story_id";

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
}
