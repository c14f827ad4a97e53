package org.kawat.ledger.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Attribution;
import org.kawat.coder.Span;

/**
 * What one article says of an event. Spans count UTF-16 units of the article's text.
 *
 * @param id its key: of the article, the type and the words, so that it outlives coding again
 * @param event key of the event
 * @param type as the other fields, the analyst's word where there is one, else the coder's
 * @param duration seconds
 * @param verdict "right", "wrong" or "amended"; null where no analyst has looked
 * @param link what ties it to the event, as {@link LedgerQuery#why} tells; null for the report that the others are held against
 */
public record ReportEntry(
        String id,
        String event,
        ArticleLine article,
        String type,
        @Nullable String mode,
        List<String> contexts,
        List<RoleEntry> sources,
        List<RoleEntry> targets,
        boolean mutual,
        String status,
        @Nullable String condition,
        @Nullable String date,
        @Nullable String place,
        @Nullable String channel,
        @Nullable Long duration,
        List<String> topics,
        @Nullable String saidBy,
        List<Attribution> attribution,
        String cameo,
        @Nullable Double goldstein,
        String quad,
        String rule,
        Span evidenceSpan,
        String evidence,
        Span sentenceSpan,
        String sentence,
        @Nullable String verdict,
        @Nullable String link) {
    public ReportEntry {
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        topics = List.copyOf(topics);
        attribution = List.copyOf(attribution);
    }
}
