package org.kawat.coder;

import java.util.List;

/**
 * Something that the article claims and that was worked out again. What is printed is kept, whatever comes of it.
 *
 * @param kind "weekday", "conversion", "growth" or "magnitude"
 * @param detail one sentence in English with the figures used
 * @param spans the words that were compared
 */
public record Check(String kind, Outcome outcome, String detail, List<Span> spans) {
    public enum Outcome {
        HOLDS,
        FAILS,
        UNKNOWN
    }

    public Check {
        spans = List.copyOf(spans);
    }
}
