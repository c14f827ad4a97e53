package org.kawat.app.desk.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.Days;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.json.Constants;
import org.kawat.app.ledger.Told;
import org.kawat.app.view.EventSentence;
import org.kawat.app.view.EventWords;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Piece;
import org.kawat.app.view.Who;
import org.kawat.coder.Event;
import org.kawat.coder.Span;
import org.kawat.ledger.query.ReportEntry;

/**
 * An event as it stands in the margin of its article.
 *
 * @param number its place in the article, from 1
 * @param kept as the ledger has it; null where it is in no ledger
 * @param sentence who did what to whom
 * @param more when, where, how long, on whose word
 * @param lines what else is known, a label and a value each
 */
public record EventCard(
        int number,
        Event event,
        @Nullable ReportEntry kept,
        List<Piece> sentence,
        @Nullable String condition,
        List<String> more,
        List<Line> lines) {
    /** Something that is known of the event; the kind is part of the name of its label. */
    public record Line(String kind, String value) {}

    public EventCard {
        sentence = List.copyOf(sentence);
        more = List.copyOf(more);
        lines = List.copyOf(lines);
    }

    /** The event with that number in an article with that text. */
    static EventCard of(
            int number, Event event, @Nullable ReportEntry kept, String text, Labels labels, String language) {
        EventSentence sentence = new EventSentence(
                event.type().name(),
                Constants.lower(event.status()),
                event.mutual(),
                who(event, event.sources(), text),
                who(event, event.targets(), text));
        return new EventCard(
                number,
                event,
                kept,
                sentence.pieces(labels),
                event.condition() == null ? null : words(event.condition(), text),
                more(event, text, labels, language),
                lines(event, text, labels));
    }

    // Who was put in by an analyst has no name, and no words but those of all of the event.
    private static List<Who> who(Event event, List<Event.Role> roles, String text) {
        List<Who> who = new ArrayList<>();
        for (Event.Role role : roles) {
            boolean put = role.span().equals(event.evidence()) && role.code() != null;
            String name = role.name() != null
                    ? role.name()
                    : put ? String.valueOf(role.code()) : role.span().of(text);
            who.add(new Who(Visible.of(name), role.code()));
        }
        return who;
    }

    private static List<String> more(Event event, String text, Labels labels, String language) {
        List<String> parts = new ArrayList<>();
        Told.add(parts, event.date() == null ? null : Days.brief(event.date(), language));
        Told.add(parts, event.place() == null ? null : labels.get("event.place", words(event.place(), text)));
        Told.add(parts, event.channel() == null ? null : labels.get("event.channel", event.channel()));
        Long seconds = event.durationSeconds();
        Told.add(parts, seconds == null ? null : labels.get("event.duration", labels.duration(seconds)));
        Told.add(parts, event.saidBy() == null ? null : labels.get("said", Visible.of(event.saidBy())));
        return parts;
    }

    private static List<Line> lines(Event event, String text, Labels labels) {
        List<Line> lines = new ArrayList<>();
        String topics = String.join(
                "; ", event.topics().stream().map(topic -> words(topic, text)).toList());
        line(lines, "topics", topics);
        line(lines, "word", EventWords.chain(event));
        line(lines, "type", EventWords.type(event) + " · " + EventWords.sides(event));
        List<String> classes = new ArrayList<>();
        classes.add(labels.value("quad", event.quad()));
        classes.add("CAMEO " + event.cameo());
        Told.add(classes, event.goldstein() == null ? null : "Goldstein " + labels.number(event.goldstein()));
        classes.addAll(event.contexts());
        line(lines, "class", String.join(" · ", classes));
        line(lines, "rule", event.rule());
        return lines;
    }

    private static void line(List<Line> lines, String kind, String value) {
        if (!value.isEmpty()) {
            lines.add(new Line(kind, Visible.of(value)));
        }
    }

    private static String words(Span span, String text) {
        return Visible.of(span.of(text));
    }

    /** Where the actor of that piece leads; null where no code is known. Who was put in by an analyst goes by the code alone. */
    public static @Nullable String actor(Piece piece) {
        boolean code = piece.words().matches("[A-Z][A-Z0-9-]{1,11}");
        return piece.codes().isEmpty() && code ? "/actors/" + piece.words() : EventLine.actor(piece);
    }

    /** What it is called on its page: "r-3f2a9c1b…" where the ledger has it. */
    public String anchor() {
        return kept == null ? "e-" + number : "r-" + kept.id();
    }

    /** What its words are called in the text, before the part that they are: "e2". */
    public String fact() {
        return "e" + number;
    }

    public String quad() {
        return event.quad().replace(' ', '-');
    }

    public String status() {
        return Constants.lower(event.status());
    }

    /** "right", "wrong" or "amended"; null where no analyst has looked. */
    public @Nullable String verdict() {
        return kept == null ? null : kept.verdict();
    }
}
