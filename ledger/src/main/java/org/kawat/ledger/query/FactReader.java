package org.kawat.ledger.query;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Finds statements, figures and articles, the newest first. */
final class FactReader {
    private static final String ORDER = " ORDER BY coalesce(a.published, '') DESC, a.key DESC";
    private static final int FEW = 3000;
    private final Database database;

    FactReader(Database database) {
        this.database = database;
    }

    /** Something found, and where it stands. */
    private record Hit<T>(T item, Cursor place) {}

    Page<StatementEntry> statements(StatementFilter filter, Paging paging) {
        Conditions conditions = new Conditions();
        String speaker = filter.speaker();
        if (speaker != null && Conditions.isCode(speaker)) {
            conditions.given("t.code = ?", speaker);
        } else {
            conditions.given("t.speaker LIKE ? ESCAPE '\\'", Conditions.containing(speaker));
        }
        conditions
                .given("t.addressee LIKE ? ESCAPE '\\'", Conditions.containing(filter.addressee()))
                .given("t.text LIKE ? ESCAPE '\\'", Conditions.containing(filter.words()));
        return facts("statement", conditions, articles(filter.in()), paging, FactReader::statement);
    }

    private static StatementEntry statement(Row row) {
        return new StatementEntry(
                Lines.read(row),
                row.textOrNull("speaker"),
                row.textOrNull("code"),
                row.text("kind"),
                row.text("verb"),
                row.textOrNull("addressee"),
                Lines.span(row),
                row.text("text"));
    }

    Page<FigureEntry> figures(FigureFilter filter, Paging paging) {
        Conditions conditions = new Conditions()
                .given("t.unit = ?", filter.unit())
                .given("t.kind = ?", filter.kind())
                .given("t.value >= ?", filter.atLeast())
                .given("t.value <= ?", filter.atMost())
                .given("t.of LIKE ? ESCAPE '\\'", Conditions.containing(filter.of()));
        return facts("figure", conditions, articles(filter.in()), paging, FactReader::figure);
    }

    /**
     * Figures in the sentences that report events which fit.
     *
     * @param told what an event "e" must be
     */
    Page<FigureEntry> figures(Conditions told, Paging paging) {
        Conditions conditions = new Conditions()
                .with(
                        "(t.article_id, t.ordinal) IN (SELECT f.article_id, f.ordinal FROM event e"
                                + " JOIN report r ON r.event_id = e.id JOIN figure f ON f.article_id = r.article_id"
                                + " AND f.begin_offset < r.sentence_end AND f.end_offset > r.sentence_begin"
                                + told.where() + ")",
                        told.values());
        return facts("figure", conditions, new Conditions(), paging, FactReader::figure);
    }

    private static FigureEntry figure(Row row) {
        return new FigureEntry(
                Lines.read(row),
                row.text("kind"),
                new BigDecimal(row.text("exact")),
                row.text("unit"),
                row.flag("approximate"),
                row.textOrNull("of"),
                row.textOrNull("period"),
                row.textOrNull("since"),
                row.textOrNull("change"),
                row.textOrNull("equal_to"),
                Lines.span(row),
                row.text("text"));
    }

    Page<ArticleLine> articles(FactFilter filter, Paging paging) {
        Conditions conditions = articles(filter);
        Cursor after = Cursor.of(paging);
        if (after != null) {
            conditions.with("(coalesce(a.published, ''), a.key) < (?, ?)", after.day(), after.key());
        }
        List<Hit<ArticleLine>> rows = database.list(
                "SELECT 0 AS ordinal, " + Lines.COLUMNS + " FROM article a" + Lines.JOIN + conditions.where() + ORDER
                        + " LIMIT ?",
                row -> new Hit<>(Lines.read(row), place(row)),
                conditions.values(paging.size() + 1));
        return Cursor.page(rows, paging, Hit::item, Hit::place);
    }

    private <T> Page<T> facts(String table, Conditions own, Conditions ofArticle, Paging paging, Reader<T> reader) {
        Conditions conditions = new Conditions().with(own).with(ofArticle);
        List<Long> few = own.isEmpty() ? List.of() : few(table, own);
        boolean narrow = !own.isEmpty() && few.size() <= FEW;
        if (narrow) {
            conditions.with("t.article_id IN (SELECT value FROM json_each(?))", Database.numbers(few));
        }
        String from = narrow
                ? table + " t CROSS JOIN article a ON a.id = t.article_id"
                : "article a CROSS JOIN " + table + " t ON t.article_id = a.id";
        Cursor after = Cursor.of(paging);
        if (after != null) {
            conditions.with(
                    "(coalesce(a.published, '') < ? OR (coalesce(a.published, '') = ?"
                            + " AND (a.key < ? OR (a.key = ? AND t.ordinal > ?))))",
                    after.day(),
                    after.day(),
                    after.key(),
                    after.key(),
                    after.ordinal());
        }
        String equal = table.equals("figure")
                ? "(SELECT q.text FROM figure q WHERE q.article_id = t.article_id AND q.ordinal = t.equals) AS equal_to, "
                : "";
        List<Hit<T>> rows = database.list(
                "SELECT t.*, " + equal + Lines.COLUMNS + " FROM " + from + Lines.JOIN + conditions.where() + ORDER
                        + ", t.ordinal LIMIT ?",
                row -> new Hit<>(reader.read(row), place(row)),
                conditions.values(paging.size() + 1));
        return Cursor.page(rows, paging, Hit::item, Hit::place);
    }

    private List<Long> few(String table, Conditions own) {
        return database.list(
                "SELECT DISTINCT t.article_id FROM " + table + " t" + own.where() + " LIMIT " + (FEW + 1),
                row -> row.number("article_id"),
                own.values());
    }

    private static Cursor place(Row row) {
        @Nullable String published = row.textOrNull("a_published");
        return new Cursor(published == null ? "" : published, row.text("a_key"), row.number("ordinal"));
    }

    private static Conditions articles(FactFilter filter) {
        return new Conditions()
                .within("coalesce(a.published, '')", filter.since(), filter.until())
                // With a plus, for these stand in the index of the order, and other indexes would have all sorted.
                .given("+a.publisher = ?", filter.publisher())
                .given("+a.language = ?", filter.language())
                .given("s.key = ?", filter.story())
                .given(
                        "a.id IN (SELECT rowid FROM article_text WHERE article_text MATCH ?)",
                        Conditions.match(filter.text()));
    }

    private interface Reader<T> {
        T read(Row row);
    }
}
