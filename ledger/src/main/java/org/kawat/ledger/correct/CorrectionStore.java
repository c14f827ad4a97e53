package org.kawat.ledger.correct;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Names;
import org.kawat.ledger.store.Row;

/** Keeps what analysts said. Nothing is ever taken out: what is undone is marked. */
public final class CorrectionStore {
    private static final String SELECT =
            "SELECT c.*, r.id IS NULL AS adrift FROM correction c" + " LEFT JOIN report r ON r.key = c.report_key ";
    private final Database database;

    public CorrectionStore(Database database) {
        this.database = database;
    }

    /** A number for what is said at one time. */
    public long nextBatch() {
        return database.number("SELECT coalesce(max(batch), 0) + 1 AS n FROM correction");
    }

    /** Keeps the word on the report of that number. */
    public void add(
            long batch, long report, Verdict verdict, @Nullable Amendment amendment, @Nullable String note, Mark mark) {
        database.run(
                "INSERT INTO correction (batch, article_key, report_key, type, evidence, evidence_begin, evidence_end, verdict,"
                        + " fields, note, made_by, made_at) SELECT ?, a.key, r.key, r.type, r.evidence, r.evidence_begin,"
                        + " r.evidence_end, ?, ?, ?, ?, ? FROM report r JOIN article a ON a.id = r.article_id WHERE r.id = ?",
                batch,
                Names.of(verdict),
                amendment == null ? null : amendment.json(),
                note,
                mark.by(),
                mark.at().toString(),
                report);
    }

    /** Who, and when. */
    public record Mark(String by, Instant at) {}

    /** The word that counts for the report with that key: the last that is not undone. */
    public Optional<Correction> current(String report) {
        return database.first(
                SELECT + "WHERE c.report_key = ? AND c.article_key = (SELECT a.key FROM report r JOIN article a"
                        + " ON a.id = r.article_id WHERE r.key = ?) AND c.undone_at IS NULL ORDER BY c.id DESC LIMIT 1",
                CorrectionStore::read,
                report,
                report);
    }

    /** What was said of the reports of an article and is not undone, in the order that it was said. */
    public List<Correction> ofArticle(String article) {
        return database.list(
                SELECT + "WHERE c.article_key = ? AND c.undone_at IS NULL ORDER BY c.id",
                CorrectionStore::read,
                article);
    }

    /** The last that was said at one time of any report of the event. */
    public Optional<Long> lastBatch(long event) {
        return database.first(
                "SELECT c.batch FROM correction c JOIN report r ON r.key = c.report_key WHERE r.event_id = ?"
                        + " AND c.undone_at IS NULL ORDER BY c.id DESC LIMIT 1",
                row -> row.number("batch"),
                event);
    }

    /** Marks it as undone, and tells the keys of the reports that it was about. */
    public List<String> undo(long batch, Mark mark) {
        database.run(
                "UPDATE correction SET undone_by = ?, undone_at = ? WHERE batch = ? AND undone_at IS NULL",
                mark.by(),
                mark.at().toString(),
                batch);
        return database.list(
                "SELECT DISTINCT report_key FROM correction WHERE batch = ? ORDER BY id",
                row -> row.text("report_key"),
                batch);
    }

    /** Where the words of a correction stood. */
    public Span place(Correction correction) {
        return database.first(
                        "SELECT evidence_begin, evidence_end FROM correction WHERE id = ?",
                        row -> new Span(row.count("evidence_begin"), row.count("evidence_end")),
                        correction.id())
                .orElseThrow();
    }

    /** Has a correction be of another report of the article: the one that its words are in since it was coded anew. */
    public void move(Correction correction, String report) {
        database.run("UPDATE correction SET report_key = ? WHERE id = ?", report, correction.id());
    }

    private static Correction read(Row row) {
        return new Correction(
                row.number("id"),
                row.number("batch"),
                row.text("article_key"),
                row.text("report_key"),
                row.text("type"),
                row.text("evidence"),
                Names.parse(Verdict.class, row.text("verdict")),
                row.textOrNull("fields"),
                row.textOrNull("note"),
                row.text("made_by"),
                row.text("made_at"),
                row.textOrNull("undone_by"),
                row.textOrNull("undone_at"),
                row.flag("adrift"));
    }
}
