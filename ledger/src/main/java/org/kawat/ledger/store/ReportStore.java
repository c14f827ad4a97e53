package org.kawat.ledger.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.Span;

/** Writes what articles say of events. */
public final class ReportStore {
    private static final String COLUMNS =
            "id, key, article_id, ordinal, type, mode, contexts, mutual, status, condition_begin,"
                    + " condition_end, condition, date, place_begin, place_end, place, channel, duration, said_by, cameo, goldstein,"
                    + " quad, rule, evidence_begin, evidence_end, evidence, sentence_begin, sentence_end, event_id";
    // Rows that are kept back, so that many are written at a time, of so many at most.
    private static final int MOST = 5_000;
    private static final long UNKNOWN = -1;
    private final Database database;
    private final Namings namings;
    private final Insert rows = new Insert("report", COLUMNS);
    private final Insert sentences = new Insert("report_text", "rowid, sentence");
    private final Insert roles =
            new Insert("role", "report_id, side, ordinal, code, sector, name, begin_offset, end_offset, text, naming");
    private final Insert topics = new Insert("topic", "report_id, ordinal, begin_offset, end_offset, text");
    private final Insert links = new Insert("attribution", "report_id, ordinal, kind, name");
    // A report that was there before, as when its article is coded anew, has its number already.
    private final Insert arrivals = Insert.ofNew("arrival", "report_key, at");
    private final List<String> arrived = new ArrayList<>();
    private long last = UNKNOWN;

    public ReportStore(Database database) {
        this.database = database;
        this.namings = new Namings(database);
    }

    /** Takes in the events of an article, and tells under which numbers they are going to be written. */
    public List<Long> insert(long article, List<String> keys, List<Event> events, String text) {
        if (last == UNKNOWN) {
            last = database.number("SELECT coalesce(max(id), 0) AS n FROM report");
        }
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            long id = ++last;
            ids.add(id);
            rows.row(values(id, article, i, keys.get(i), event, text));
            sentences.row(id, words(event, text));
            side(id, "source", event.sources(), text);
            side(id, "target", event.targets(), text);
            lists(id, event, text);
        }
        arrived.addAll(keys);
        if (rows.size() > MOST) {
            write();
        }
        return ids;
    }

    /** Writes what was taken in. */
    public void write() {
        rows.into(database);
        sentences.into(database);
        roles.into(database);
        topics.into(database);
        links.into(database);
        log();
        namings.write();
    }

    private void log() {
        if (!arrived.isEmpty()) {
            String now = database.first("SELECT strftime('%Y-%m-%dT%H:%M:%SZ', 'now') AS now", row -> row.text("now"))
                    .orElseThrow();
            arrived.forEach(key -> arrivals.row(key, now));
            arrivals.into(database);
            arrived.clear();
        }
    }

    /** Forgets what was taken in and is not written, and what is known of the tables. */
    public void forget() {
        List.of(rows, sentences, roles, topics, links, arrivals).forEach(Insert::clear);
        arrived.clear();
        namings.forget();
        last = UNKNOWN;
    }

    private static @Nullable Object[] values(long id, long article, int ordinal, String key, Event event, String text) {
        Span condition = event.condition();
        Span place = event.place();
        return new @Nullable Object[] {
            id,
            key,
            article,
            ordinal,
            event.type(),
            event.mode(),
            String.join(" ", event.contexts()),
            event.mutual(),
            Names.of(event.status()),
            condition == null ? null : condition.begin(),
            condition == null ? null : condition.end(),
            condition == null ? null : condition.of(text),
            event.date(),
            place == null ? null : place.begin(),
            place == null ? null : place.end(),
            place == null ? null : place.of(text),
            event.channel(),
            event.durationSeconds(),
            event.saidBy(),
            event.cameo(),
            real(event.goldstein()),
            event.quad(),
            event.rule(),
            event.evidence().begin(),
            event.evidence().end(),
            event.evidence().of(text),
            event.sentence().begin(),
            event.sentence().end(),
            id
        };
    }

    private static @Nullable Double real(@Nullable BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }

    private void side(long id, String side, List<Event.Role> all, String text) {
        for (int i = 0; i < all.size(); i++) {
            Event.Role role = all.get(i);
            Span span = role.span();
            String words = span.of(text);
            roles.row(
                    id,
                    side,
                    i,
                    role.code(),
                    role.sector(),
                    role.name(),
                    span.begin(),
                    span.end(),
                    words,
                    namings.meet(role.code(), role.name(), words));
        }
    }

    private void lists(long id, Event event, String text) {
        for (int i = 0; i < event.topics().size(); i++) {
            Span topic = event.topics().get(i);
            topics.row(id, i, topic.begin(), topic.end(), topic.of(text));
        }
        for (int i = 0; i < event.attribution().size(); i++) {
            Event.Attribution link = event.attribution().get(i);
            links.row(id, i, link.kind(), link.name());
        }
    }

    // The evidence may be of another sentence than the one that the event was found in.
    private static String words(Event event, String text) {
        return event.sentence().contains(event.evidence())
                ? event.sentence().of(text)
                : event.sentence().of(text) + "\n" + event.evidence().of(text);
    }

    /** Takes the events of an article out; all that hangs on them goes too. */
    public void delete(List<Long> ids, List<Event> events, String text) {
        for (int i = 0; i < ids.size(); i++) {
            database.run(
                    "INSERT INTO report_text (report_text, rowid, sentence) VALUES ('delete', ?, ?)",
                    ids.get(i),
                    words(events.get(i), text));
            database.run("DELETE FROM report WHERE id = ?", ids.get(i));
        }
    }
}
