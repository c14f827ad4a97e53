package org.kawat.ledger.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Finds what analysts said, the latest first. */
final class CorrectionReader {
    private final Database database;

    CorrectionReader(Database database) {
        this.database = database;
    }

    private record Hit(CorrectionEntry correction, long id) {}

    /** Those of an event, of an article, or all. */
    Page<CorrectionEntry> corrections(@Nullable Long event, @Nullable Long article, Paging paging) {
        Conditions conditions = new Conditions()
                .given("c.article_key = (SELECT key FROM article WHERE id = ?)", article)
                .given(
                        "c.article_key IN (SELECT a.key FROM report x JOIN article a ON a.id = x.article_id"
                                + " WHERE x.event_id = ?) AND r.event_id = ?",
                        event);
        Cursor after = Cursor.of(paging);
        if (after != null) {
            conditions.with("c.id < ?", after.ordinal());
        }
        List<Hit> rows = database.list(
                "SELECT c.*, e.key AS e_key FROM correction c LEFT JOIN report r ON r.key = c.report_key"
                        + " LEFT JOIN event e ON e.id = r.event_id" + conditions.where()
                        + " ORDER BY c.id DESC LIMIT ?",
                row -> new Hit(correction(row), row.number("id")),
                conditions.values(paging.size() + 1));
        return Cursor.page(rows, paging, Hit::correction, hit -> new Cursor("", "", hit.id));
    }

    private static CorrectionEntry correction(Row row) {
        return new CorrectionEntry(
                row.number("batch"),
                row.textOrNull("e_key"),
                row.text("article_key"),
                row.text("report_key"),
                row.text("type"),
                row.text("evidence"),
                row.text("verdict"),
                row.textOrNull("fields"),
                row.textOrNull("note"),
                row.text("made_by"),
                row.text("made_at"),
                row.textOrNull("undone_by"),
                row.textOrNull("undone_at"));
    }
}
