package org.kawat.app.desk.show;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Piece;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.ReportEntry;

/**
 * An event as a line: a sentence whose parts lead to the actors and to the words that it was read from, and under it what
 * else is known.
 */
public record EventLine(EventEntry event, List<Piece> pieces, List<String> more, String codes) {
    public EventLine {
        pieces = List.copyOf(pieces);
        more = List.copyOf(more);
    }

    /** The line of that event. */
    public static EventLine of(EventEntry event, Labels labels) {
        return new EventLine(event, Told.sentence(event).pieces(labels), more(event, labels), codes(event));
    }

    /** The lines of these events. */
    public static List<EventLine> of(List<EventEntry> events, Labels labels) {
        return events.stream().map(event -> of(event, labels)).toList();
    }

    private static List<String> more(EventEntry event, Labels labels) {
        List<String> parts = new ArrayList<>();
        Told.add(parts, event.place() == null ? null : labels.get("event.place", event.place()));
        Told.add(parts, event.channel() == null ? null : labels.get("event.channel", event.channel()));
        Told.add(
                parts,
                event.duration() == null ? null : labels.get("event.duration", labels.duration(event.duration())));
        Told.add(parts, event.saidBy() == null ? null : labels.get("said", event.saidBy()));
        Told.add(parts, event.verdict() == null ? null : labels.get("verdict." + event.verdict()));
        return parts;
    }

    private static String codes(EventEntry event) {
        return event.type() + (event.mode() == null ? "" : " " + event.mode()) + " · " + Told.dyad(event.lead());
    }

    /** The class of the style sheet for its quad class: "verbal-conflict". */
    public String quad() {
        return event.quad().replace(' ', '-');
    }

    /** The words that it was read from, in their article. */
    public String words() {
        ReportEntry lead = event.lead();
        return "/articles/" + lead.article().id() + "?report=" + lead.id() + "#r-" + lead.id();
    }

    /** The page of the event. */
    public String page() {
        return "/events/" + event.id();
    }

    /** The condition that it hangs on. */
    public @Nullable String condition() {
        return event.lead().condition();
    }

    /** The day under which it stands on the wire; empty where none is known. */
    public String day() {
        return event.day() != null ? event.day() : event.date() != null ? event.date() : "";
    }

    /** Whether its day is that of publication, for no report tells the day of the act. */
    public boolean dayIsPrinted() {
        return "published".equals(event.dayFrom());
    }

    /** Where the actor of that piece leads; null where no code is known. */
    public static @Nullable String actor(Piece piece) {
        return piece.codes().isEmpty() ? null : "/actors/" + piece.codes().get(0);
    }
}
