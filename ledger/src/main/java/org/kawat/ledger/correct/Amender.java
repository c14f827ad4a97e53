package org.kawat.ledger.correct;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.group.TypeTable;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Names;
import org.kawat.ledger.store.ReportReader;

/** Has reports be as the word of the analyst that counts for them says. */
public final class Amender {
    private final Database database;
    private final TypeTable types;
    private final CorrectionStore corrections;
    private final ReportReader reader;
    private final Coded coded;

    public Amender(Database database, TypeTable types) {
        this.database = database;
        this.types = types;
        this.corrections = new CorrectionStore(database);
        this.reader = new ReportReader(database);
        this.coded = new Coded(database);
    }

    /** Brings all reports of an article to what was last said of them. */
    public void apply(long article) {
        String text = reader.article(article).text();
        for (long report : reader.ids(article)) {
            restore(report, text);
            corrections.current(key(report)).ifPresent(correction -> {
                if (correction.fields() != null) {
                    amend(report, Amendment.parse(correction.fields()));
                }
                database.run("UPDATE report SET verdict = ? WHERE id = ?", Names.of(correction.verdict()), report);
            });
        }
    }

    /** Puts back what the coder said of all reports of an article, as if nobody had said anything. */
    public void restore(long article) {
        String text = reader.article(article).text();
        reader.ids(article).forEach(report -> restore(report, text));
    }

    private void restore(long report, String text) {
        database.first("SELECT coded FROM report WHERE id = ? AND coded IS NOT NULL", row -> row.text("coded"), report)
                .ifPresent(before -> coded.restore(report, before, text));
        database.run("UPDATE report SET verdict = NULL WHERE id = ?", report);
    }

    private String key(long report) {
        return database.first("SELECT key FROM report WHERE id = ?", row -> row.text("key"), report)
                .orElseThrow();
    }

    private void amend(long report, Amendment amendment) {
        database.run("UPDATE report SET coded = ? WHERE id = ?", Coded.print(reader.event(report)), report);
        if (amendment.has("type")) {
            EventType type = amendment.constant(EventType.class, "type");
            TypeTable.Row row = types.row(type);
            database.run(
                    "UPDATE report SET type = ?, mode = NULL, quad = ?, cameo = ?, goldstein = ? WHERE id = ? AND type <> ?",
                    type,
                    row.quad(),
                    row.cameo(),
                    row.score().doubleValue(),
                    report,
                    type);
        }
        if (amendment.has("status")) {
            set("status", Names.of(amendment.constant(Status.class, "status")), report);
        }
        if (amendment.has("mutual")) {
            set("mutual", amendment.flag("mutual"), report);
        }
        if (amendment.has("duration")) {
            set("duration", amendment.whole("duration"), report);
        }
        for (String field : List.of("mode", "date", "said_by")) {
            if (amendment.has(field)) {
                set(field, amendment.text(field), report);
            }
        }
        side(report, "source", amendment);
        side(report, "target", amendment);
    }

    private void set(String column, @Nullable Object value, long report) {
        database.run("UPDATE report SET " + column + " = ? WHERE id = ?", value, report);
    }

    // A side that the coder named too keeps the words that it was named by.
    private void side(long report, String side, Amendment amendment) {
        if (!amendment.has(side + "s")) {
            return;
        }
        List<String> codes = amendment.texts(side + "s").stream().distinct().toList();
        List<String> before = database.list(
                "SELECT coalesce(code, '') AS code FROM role WHERE report_id = ? AND side = ?",
                row -> row.text("code"),
                report,
                side);
        database.run(
                "DELETE FROM role WHERE report_id = ? AND side = ? AND coalesce(code, '') NOT IN (SELECT value FROM json_each(?))",
                report,
                side,
                json(codes));
        for (String code : codes) {
            if (!before.contains(code)) {
                database.run(
                        "INSERT INTO role (report_id, side, ordinal, code) SELECT ?, ?, coalesce(max(ordinal), -1) + 1, ?"
                                + " FROM role WHERE report_id = ? AND side = ?",
                        report,
                        side,
                        code,
                        report,
                        side);
            }
        }
    }

    private static String json(List<String> codes) {
        return codes.isEmpty() ? "[]" : "[\"" + String.join("\",\"", codes) + "\"]";
    }
}
