package org.kawat.ledger.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.DateFact;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Figure;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;

/** Makes the report of an article again from the ledger: all of it but the coder's notes. */
public final class ReportReader {
    private final Database database;

    public ReportReader(Database database) {
        this.database = database;
    }

    /** The article as it came. */
    public Article article(long id) {
        return database.first(
                        "SELECT * FROM article WHERE id = ?",
                        row -> new Article(
                                row.textOrNull("given_id"),
                                row.text("text"),
                                row.textOrNull("publisher"),
                                day(row.textOrNull("published")),
                                row.textOrNull("given_language"),
                                row.textOrNull("title"),
                                row.textOrNull("url")),
                        id)
                .orElseThrow(() -> new IllegalStateException("no article " + id));
    }

    public static @Nullable LocalDate day(@Nullable String printed) {
        return printed == null ? null : LocalDate.parse(printed);
    }

    /** All that is kept of the article's report; events as they count, with the analyst's word in place of the coder's. */
    public Report report(long id) {
        Article article = article(id);
        return new Report(
                article,
                one("SELECT language AS v FROM article WHERE id = ?", id),
                nullIfEmpty(one("SELECT coalesce(dateline, '') AS v FROM article WHERE id = ?", id)),
                database.list(
                        "SELECT name AS v FROM cite WHERE article_id = ? ORDER BY ordinal", row -> row.text("v"), id),
                database.list(
                        "SELECT headline AS v FROM related WHERE article_id = ? ORDER BY ordinal",
                        row -> row.text("v"),
                        id),
                paragraphs(id),
                actors(id),
                events(id),
                statements(id),
                figures(id),
                dates(id),
                checks(id),
                List.of());
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private String one(String sql, long id) {
        return database.first(sql, row -> row.text("v"), id).orElseThrow();
    }

    private List<Paragraph> paragraphs(long id) {
        return database.list(
                "SELECT * FROM paragraph WHERE article_id = ? ORDER BY ordinal",
                row -> new Paragraph(Names.parse(Paragraph.Kind.class, row.text("kind")), span(row)),
                id);
    }

    private List<Actor> actors(long id) {
        TreeMap<Integer, List<Span>> mentions = new TreeMap<>();
        database.list(
                "SELECT * FROM mention WHERE article_id = ? ORDER BY actor, ordinal",
                row -> mentions.computeIfAbsent(row.count("actor"), a -> new ArrayList<>())
                        .add(span(row)),
                id);
        return database.list(
                "SELECT * FROM actor WHERE article_id = ? ORDER BY ordinal",
                row -> new Actor(
                        row.text("name"),
                        row.textOrNull("code"),
                        row.textOrNull("sector"),
                        row.textOrNull("role"),
                        Names.parse(Actor.KnownBy.class, row.text("known_by")),
                        mentions.getOrDefault(row.count("ordinal"), List.of())),
                id);
    }

    private List<Statement> statements(long id) {
        return database.list(
                "SELECT * FROM statement WHERE article_id = ? ORDER BY ordinal",
                row -> new Statement(
                        row.textOrNull("speaker"),
                        row.textOrNull("code"),
                        Names.parse(Statement.Kind.class, row.text("kind")),
                        row.text("verb"),
                        row.textOrNull("addressee"),
                        span(row)),
                id);
    }

    private List<Figure> figures(long id) {
        return database.list("SELECT * FROM figure WHERE article_id = ? ORDER BY ordinal", ReportReader::figure, id);
    }

    private static Figure figure(Row row) {
        String change = row.textOrNull("change");
        return new Figure(
                Names.parse(Figure.Kind.class, row.text("kind")),
                new BigDecimal(row.text("exact")),
                row.text("unit"),
                row.flag("approximate"),
                row.textOrNull("of"),
                row.textOrNull("period"),
                row.textOrNull("since"),
                change == null ? null : Names.parse(Figure.Change.class, change),
                row.countOrNull("equals"),
                span(row));
    }

    private List<DateFact> dates(long id) {
        return database.list(
                "SELECT * FROM date_fact WHERE article_id = ? ORDER BY ordinal",
                row -> new DateFact(row.text("value"), span(row)),
                id);
    }

    private List<Check> checks(long id) {
        TreeMap<Integer, List<Span>> spans = new TreeMap<>();
        database.list(
                "SELECT * FROM check_span WHERE article_id = ? ORDER BY check_ordinal, ordinal",
                row -> spans.computeIfAbsent(row.count("check_ordinal"), c -> new ArrayList<>())
                        .add(span(row)),
                id);
        return database.list(
                "SELECT * FROM check_fact WHERE article_id = ? ORDER BY ordinal",
                row -> new Check(
                        row.text("kind"),
                        Names.parse(Check.Outcome.class, row.text("outcome")),
                        row.text("detail"),
                        spans.getOrDefault(row.count("ordinal"), List.of())),
                id);
    }

    /** What the article says of events, as it counts. */
    public List<Event> events(long id) {
        List<Long> ids = ids(id);
        List<Event> events = new ArrayList<>();
        for (long report : ids) {
            events.add(event(report));
        }
        return events;
    }

    /** The numbers of the article's reports, in their order. */
    public List<Long> ids(long article) {
        return database.list(
                "SELECT id FROM report WHERE article_id = ? ORDER BY ordinal", row -> row.number("id"), article);
    }

    /** What is said of one event in one article, as it counts. */
    public Event event(long report) {
        List<Event.Role> sources = roles(report, "source");
        List<Event.Role> targets = roles(report, "target");
        List<Span> topics =
                database.list("SELECT * FROM topic WHERE report_id = ? ORDER BY ordinal", ReportReader::span, report);
        List<Event.Attribution> attribution = database.list(
                "SELECT * FROM attribution WHERE report_id = ? ORDER BY ordinal",
                row -> new Event.Attribution(row.text("kind"), row.text("name")),
                report);
        return database.first(
                        "SELECT * FROM report WHERE id = ?",
                        row -> event(row, sources, targets, topics, attribution),
                        report)
                .orElseThrow(() -> new IllegalStateException("no report " + report));
    }

    private static Event event(
            Row row,
            List<Event.Role> sources,
            List<Event.Role> targets,
            List<Span> topics,
            List<Event.Attribution> attribution) {
        return new Event(
                EventType.valueOf(row.text("type")),
                row.textOrNull("mode"),
                contexts(row.text("contexts")),
                sources,
                targets,
                row.flag("mutual"),
                Names.parse(Event.Status.class, row.text("status")),
                span(row, "condition"),
                row.textOrNull("date"),
                span(row, "place"),
                row.textOrNull("channel"),
                row.numberOrNull("duration"),
                topics,
                row.textOrNull("said_by"),
                attribution,
                row.text("cameo"),
                number(row.realOrNull("goldstein")),
                row.text("quad"),
                row.text("rule"),
                new Span(row.count("evidence_begin"), row.count("evidence_end")),
                new Span(row.count("sentence_begin"), row.count("sentence_end")));
    }

    private static List<String> contexts(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }

    private static @Nullable BigDecimal number(@Nullable Double value) {
        return value == null ? null : new BigDecimal(Names.plain(BigDecimal.valueOf(value)));
    }

    // A role that an analyst has put in stands nowhere in the text: the evidence stands for it.
    private List<Event.Role> roles(long report, String side) {
        return database.list(
                "SELECT o.code, o.sector, o.name, coalesce(o.begin_offset, r.evidence_begin) AS begin_offset,"
                        + " coalesce(o.end_offset, r.evidence_end) AS end_offset"
                        + " FROM role o JOIN report r ON r.id = o.report_id"
                        + " WHERE o.report_id = ? AND o.side = ? ORDER BY o.ordinal",
                row -> new Event.Role(
                        row.textOrNull("code"), row.textOrNull("sector"), row.textOrNull("name"), span(row)),
                report,
                side);
    }

    private static Span span(Row row) {
        return new Span(row.count("begin_offset"), row.count("end_offset"));
    }

    private static @Nullable Span span(Row row, String name) {
        Integer begin = row.countOrNull(name + "_begin");
        Integer end = row.countOrNull(name + "_end");
        return begin == null || end == null ? null : new Span(begin, end);
    }
}
