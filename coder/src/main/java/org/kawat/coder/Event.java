package org.kawat.coder;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom, with all that the report says of it. A field that the text does not give is null or empty.
 *
 * @param mode PLOVER's mode, or one of Kawat's extensions (meet, video, tariff, embargo, break-off, ban)
 * @param mutual the sides are on one footing, and may be swapped
 * @param date ISO 8601, of the act
 * @param durationSeconds how long it lasted
 * @param saidBy on whose word the report has it; null where the paper says it in its own voice
 * @param rule the pack entry that found it
 * @param evidence the words that carry it
 */
public record Event(
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        List<Role> sources,
        List<Role> targets,
        boolean mutual,
        Status status,
        @Nullable Span condition,
        @Nullable String date,
        @Nullable Span place,
        @Nullable String channel,
        @Nullable Long durationSeconds,
        List<Span> topics,
        @Nullable String saidBy,
        List<Attribution> attribution,
        String cameo,
        @Nullable BigDecimal goldstein,
        String quad,
        String rule,
        Span evidence,
        Span sentence) {
    public enum Status {
        ACTUAL,
        PLANNED,
        CONDITIONAL,
        NEGATED,
        ALLEGED,
        POSSIBLE
    }

    /** An actor in the event, and the words that name it there. */
    public record Role(
            @Nullable String code,
            @Nullable String sector,
            @Nullable String name,
            Span span) {}

    /** One link of the chain that the report came by: speaker, cited outlet, publisher. */
    public record Attribution(String kind, String name) {}

    public Event {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        topics = List.copyOf(topics);
        attribution = List.copyOf(attribution);
    }
}
