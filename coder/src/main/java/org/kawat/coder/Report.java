package org.kawat.coder;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that was read from one article. Every fact holds the span of the words that it came from.
 *
 * @param language the pack that read it
 * @param cites the outlets that the article says it has its report from, as printed
 * @param related headlines of other articles, as printed
 * @param notes why events were coded, and what was left out: for {@code --explain}; no part of the JSON report
 */
public record Report(
        Article article,
        String language,
        @Nullable String dateline,
        List<String> cites,
        List<String> related,
        List<Paragraph> paragraphs,
        List<Actor> actors,
        List<Event> events,
        List<Statement> statements,
        List<Figure> figures,
        List<DateFact> dates,
        List<Check> checks,
        List<Note> notes) {
    /** A remark of the coder on the words at a span. */
    public record Note(Span span, String text) {}

    public Report {
        cites = List.copyOf(cites);
        related = List.copyOf(related);
        paragraphs = List.copyOf(paragraphs);
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        dates = List.copyOf(dates);
        checks = List.copyOf(checks);
        notes = List.copyOf(notes);
    }
}
