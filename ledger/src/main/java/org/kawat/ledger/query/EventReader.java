package org.kawat.ledger.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Attribution;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Reads events and their reports. */
final class EventReader {
    private static final String REPORT =
            "SELECT r.*, a.text AS a_text, e.key AS e_key, f.link AS f_link, " + Lines.COLUMNS
                    + " FROM report r JOIN article a ON a.id = r.article_id" + Lines.JOIN
                    + " JOIN report e ON e.id = r.event_id LEFT JOIN report_feature f ON f.report_id = r.id";
    private final Database database;

    EventReader(Database database) {
        this.database = database;
    }

    /** What every event of that list of numbers is. */
    List<EventEntry> events(List<Long> ids) {
        return ids.stream().map(this::event).toList();
    }

    EventEntry event(long id) {
        ReportEntry lead = report(database.number("SELECT lead AS n FROM event WHERE id = ?", id));
        return database.first("SELECT * FROM event WHERE id = ?", row -> event(row, lead), id)
                .orElseThrow();
    }

    private static EventEntry event(Row row, ReportEntry lead) {
        return new EventEntry(
                row.text("key"),
                row.text("type"),
                row.textOrNull("mode"),
                row.text("status"),
                row.flag("mutual"),
                row.textOrNull("date"),
                row.textOrNull("day"),
                row.textOrNull("day_from"),
                row.textOrNull("place"),
                row.textOrNull("channel"),
                row.numberOrNull("duration"),
                row.textOrNull("said_by"),
                row.text("cameo"),
                row.realOrNull("goldstein"),
                row.text("quad"),
                row.textOrNull("verdict"),
                row.count("reports"),
                row.count("articles"),
                row.count("differences"),
                row.textOrNull("first_published"),
                row.textOrNull("last_published"),
                lead);
    }

    /** The reports of an event, the earliest first. */
    List<ReportEntry> reports(long event) {
        List<Long> ids = database.list(
                "SELECT r.id FROM report r JOIN article a ON a.id = r.article_id WHERE r.event_id = ?"
                        + " ORDER BY a.published IS NULL, a.published, r.key",
                row -> row.number("id"),
                event);
        return ids.stream().map(this::report).toList();
    }

    /** What an article says of events, in its order. */
    List<ReportEntry> ofArticle(long article) {
        List<Long> ids = database.list(
                "SELECT id FROM report WHERE article_id = ? ORDER BY ordinal", row -> row.number("id"), article);
        return ids.stream().map(this::report).toList();
    }

    ReportEntry report(long id) {
        List<RoleEntry> sources = roles(id, "source");
        List<RoleEntry> targets = roles(id, "target");
        List<String> topics = database.list(
                "SELECT text FROM topic WHERE report_id = ? ORDER BY ordinal", row -> row.text("text"), id);
        List<Attribution> attribution = database.list(
                "SELECT kind, name FROM attribution WHERE report_id = ? ORDER BY ordinal",
                row -> new Attribution(row.text("kind"), row.text("name")),
                id);
        Optional<ReportEntry> report = database.first(
                REPORT + " WHERE r.id = ?", row -> report(row, sources, targets, topics, attribution), id);
        return report.orElseThrow();
    }

    private static ReportEntry report(
            Row row,
            List<RoleEntry> sources,
            List<RoleEntry> targets,
            List<String> topics,
            List<Attribution> attribution) {
        Span sentence = new Span(row.count("sentence_begin"), row.count("sentence_end"));
        String contexts = row.text("contexts");
        return new ReportEntry(
                row.text("key"),
                row.text("e_key"),
                Lines.read(row),
                row.text("type"),
                row.textOrNull("mode"),
                contexts.isEmpty() ? List.of() : Arrays.asList(contexts.split(" ")),
                sources,
                targets,
                row.flag("mutual"),
                row.text("status"),
                row.textOrNull("condition"),
                row.textOrNull("date"),
                row.textOrNull("place"),
                row.textOrNull("channel"),
                row.numberOrNull("duration"),
                topics,
                row.textOrNull("said_by"),
                attribution,
                row.text("cameo"),
                row.realOrNull("goldstein"),
                row.text("quad"),
                row.text("rule"),
                new Span(row.count("evidence_begin"), row.count("evidence_end")),
                row.text("evidence"),
                sentence,
                sentence.of(row.text("a_text")),
                row.textOrNull("verdict"),
                row.textOrNull("f_link"));
    }

    private List<RoleEntry> roles(long report, String side) {
        return database.list(
                "SELECT * FROM role WHERE report_id = ? AND side = ? ORDER BY ordinal",
                row -> new RoleEntry(
                        row.textOrNull("code"),
                        row.textOrNull("sector"),
                        row.textOrNull("name"),
                        span(row),
                        row.textOrNull("text")),
                report,
                side);
    }

    private static @Nullable Span span(Row row) {
        return row.countOrNull("begin_offset") == null ? null : Lines.span(row);
    }

    List<Difference> differences(long event) {
        return database.list(
                "SELECT d.*, r.key AS r_key, a.key AS a_key FROM difference d JOIN report r ON r.id = d.report_id"
                        + " JOIN article a ON a.id = r.article_id WHERE d.event_id = ?"
                        + " ORDER BY d.field, d.reports DESC, d.value",
                row -> new Difference(
                        row.text("field"),
                        row.text("value"),
                        row.count("reports"),
                        row.text("r_key"),
                        row.text("a_key"),
                        Lines.span(row),
                        row.text("text")),
                event);
    }
}
