package org.kawat.ledger.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kawat.coder.Event.Attribution;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Database;
import org.kawat.ledger.store.Row;

/** Reads events and their reports. */
final class EventReader {
    private static final String REPORT =
            "SELECT r.*, a.text AS a_text, e.key AS e_key, f.link AS f_link, " + Lines.COLUMNS
                    + " FROM report r JOIN article a ON a.id = r.article_id" + Lines.JOIN
                    + " JOIN event e ON e.id = r.event_id LEFT JOIN report_feature f ON f.report_id = r.id"
                    + " WHERE r.id IN (SELECT value FROM json_each(?))";
    private static final String WITH_ID = " WHERE id IN (SELECT value FROM json_each(?))";
    private static final String OF_REPORT = " WHERE report_id IN (SELECT value FROM json_each(?)) ORDER BY report_id, ";
    private final Database database;

    EventReader(Database database) {
        this.database = database;
    }

    /** The events of those numbers, in that order; with as many statements for a thousand as for one. */
    List<EventEntry> events(List<Long> ids) {
        List<Long> leads = new ArrayList<>();
        database.each("SELECT lead FROM event" + WITH_ID, row -> leads.add(row.number("lead")), Database.numbers(ids));
        Map<Long, ReportEntry> reports = byNumber(leads);
        Map<Long, EventEntry> events = new HashMap<>();
        database.each(
                "SELECT * FROM event" + WITH_ID,
                row -> events.put(row.number("id"), event(row, of(reports, row.number("lead")))),
                Database.numbers(ids));
        return ids.stream().map(id -> of(events, id)).toList();
    }

    EventEntry event(long id) {
        return events(List.of(id)).get(0);
    }

    /** The event with its reports, and what they differ on. */
    EventDetail detail(long id) {
        return new EventDetail(event(id), reports(id), differences(id));
    }

    private static <T> T of(Map<Long, T> all, long id) {
        return Optional.ofNullable(all.get(id)).orElseThrow();
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
        return read(ids);
    }

    /** What an article says of events, in its order. */
    List<ReportEntry> ofArticle(long article) {
        List<Long> ids = database.list(
                "SELECT id FROM report WHERE article_id = ? ORDER BY ordinal", row -> row.number("id"), article);
        return read(ids);
    }

    private List<ReportEntry> read(List<Long> ids) {
        Map<Long, ReportEntry> reports = byNumber(ids);
        return ids.stream().map(id -> of(reports, id)).toList();
    }

    private Map<Long, ReportEntry> byNumber(List<Long> ids) {
        Map<Long, Parts> parts = parts(Database.numbers(ids));
        Map<Long, ReportEntry> reports = new HashMap<>();
        database.each(
                REPORT,
                row -> {
                    long id = row.number("id");
                    reports.put(id, report(row, parts.getOrDefault(id, Parts.none())));
                },
                Database.numbers(ids));
        return reports;
    }

    /** The lists that belong to a report. */
    private record Parts(
            List<RoleEntry> sources, List<RoleEntry> targets, List<String> topics, List<Attribution> attribution) {
        static Parts none() {
            return new Parts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private Map<Long, Parts> parts(String ids) {
        Map<Long, Parts> parts = new HashMap<>();
        database.each(
                "SELECT * FROM role" + OF_REPORT + "side, ordinal",
                row -> {
                    Parts own = own(parts, row);
                    (row.text("side").equals("source") ? own.sources : own.targets).add(role(row));
                },
                ids);
        database.each(
                "SELECT report_id, text FROM topic" + OF_REPORT + "ordinal",
                row -> own(parts, row).topics.add(row.text("text")),
                ids);
        database.each(
                "SELECT report_id, kind, name FROM attribution" + OF_REPORT + "ordinal",
                row -> own(parts, row).attribution.add(new Attribution(row.text("kind"), row.text("name"))),
                ids);
        return parts;
    }

    private static Parts own(Map<Long, Parts> parts, Row row) {
        return parts.computeIfAbsent(row.number("report_id"), id -> Parts.none());
    }

    private static RoleEntry role(Row row) {
        return new RoleEntry(
                row.textOrNull("code"),
                row.textOrNull("sector"),
                row.textOrNull("name"),
                row.countOrNull("begin_offset") == null ? null : Lines.span(row),
                row.textOrNull("text"));
    }

    private static ReportEntry report(Row row, Parts parts) {
        Span sentence = new Span(row.count("sentence_begin"), row.count("sentence_end"));
        String contexts = row.text("contexts");
        return new ReportEntry(
                row.text("key"),
                row.text("e_key"),
                Lines.read(row),
                row.text("type"),
                row.textOrNull("mode"),
                contexts.isEmpty() ? List.of() : Arrays.asList(contexts.split(" ")),
                parts.sources,
                parts.targets,
                row.flag("mutual"),
                row.text("status"),
                row.textOrNull("condition"),
                row.textOrNull("date"),
                row.textOrNull("place"),
                row.textOrNull("channel"),
                row.numberOrNull("duration"),
                parts.topics,
                row.textOrNull("said_by"),
                parts.attribution,
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
