package org.kawat.ledger.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event;
import org.kawat.coder.Span;

/** Writes what an article says of events. */
public final class ReportStore {
    private static final String COLUMNS =
            "id, key, article_id, ordinal, type, mode, contexts, mutual, status, condition_begin,"
                    + " condition_end, condition, date, place_begin, place_end, place, channel, duration, said_by, cameo, goldstein,"
                    + " quad, rule, evidence_begin, evidence_end, evidence, sentence_begin, sentence_end, event_id";
    private final Database database;

    public ReportStore(Database database) {
        this.database = database;
    }

    /** Writes the events of an article, and tells under which numbers. */
    public List<Long> insert(long article, List<String> keys, List<Event> events, String text) {
        long next = database.number("SELECT coalesce(max(id), 0) + 1 AS n FROM report");
        Insert rows = new Insert("report", COLUMNS);
        Insert words = new Insert("report_text", "rowid, sentence");
        Parts parts = new Parts(text);
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            long id = next + i;
            ids.add(id);
            rows.row(values(id, article, i, keys.get(i), events.get(i), text));
            words.row(id, words(events.get(i), text));
            parts.add(id, events.get(i));
        }
        rows.into(database);
        words.into(database);
        parts.into(database);
        log(keys);
        return ids;
    }

    // A report that was there before, as when its article is coded anew, has its number already.
    private void log(List<String> keys) {
        keys.forEach(key -> database.run(
                "INSERT OR IGNORE INTO arrival (report_key, at) VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))",
                key));
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

    /** The lists that belong to events. */
    private static final class Parts {
        private final String text;
        private final Insert roles =
                new Insert("role", "report_id, side, ordinal, code, sector, name, begin_offset, end_offset, text");
        private final Insert topics = new Insert("topic", "report_id, ordinal, begin_offset, end_offset, text");
        private final Insert links = new Insert("attribution", "report_id, ordinal, kind, name");

        Parts(String text) {
            this.text = text;
        }

        void add(long id, Event event) {
            side(id, "source", event.sources());
            side(id, "target", event.targets());
            for (int i = 0; i < event.topics().size(); i++) {
                Span topic = event.topics().get(i);
                topics.row(id, i, topic.begin(), topic.end(), topic.of(text));
            }
            for (int i = 0; i < event.attribution().size(); i++) {
                Event.Attribution link = event.attribution().get(i);
                links.row(id, i, link.kind(), link.name());
            }
        }

        private void side(long id, String side, List<Event.Role> all) {
            for (int i = 0; i < all.size(); i++) {
                Event.Role role = all.get(i);
                Span span = role.span();
                roles.row(
                        id, side, i, role.code(), role.sector(), role.name(), span.begin(), span.end(), span.of(text));
            }
        }

        void into(Database database) {
            roles.into(database);
            topics.into(database);
            links.into(database);
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
