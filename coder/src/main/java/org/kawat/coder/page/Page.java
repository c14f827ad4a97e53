package org.kawat.coder.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Span;

/**
 * An article with its report told apart from its furniture.
 *
 * @param paragraphs every line that is not blank, in order
 * @param body the stretches that are report, in order, without datelines and outlet tags; text stages read only these
 * @param cites outlets that the report says it comes from, in order, each once
 * @param related headlines of other articles
 */
public record Page(
        String text,
        List<Paragraph> paragraphs,
        List<Span> body,
        @Nullable Dateline dateline,
        List<Cite> cites,
        List<Span> related) {
    /**
     * The opening of a report: a place, perhaps a day and the outlet's name.
     *
     * @param whole all of it, dash included
     * @param place the place as printed; null where the opening names only the outlet
     * @param date a weekday or date in it
     */
    public record Dateline(
            Span whole, @Nullable Span place, @Nullable Span date) {}

    /**
     * An outlet that is named as the origin of the report.
     *
     * @param name as printed
     * @param phrase the whole phrase ("dilansir AFP"); a date straight after it is the day of that outlet's report
     */
    public record Cite(Span name, Span phrase) {}

    public Page {
        paragraphs = List.copyOf(paragraphs);
        body = List.copyOf(body);
        cites = List.copyOf(cites);
        related = List.copyOf(related);
    }
}
