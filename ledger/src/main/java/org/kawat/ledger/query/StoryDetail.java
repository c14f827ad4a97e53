package org.kawat.ledger.query;

import java.util.List;

/** A story with its articles, the earliest first, and the events that they report, those told most often first. */
public record StoryDetail(StoryEntry story, List<ArticleLine> articles, List<EventEntry> events) {
    public StoryDetail {
        articles = List.copyOf(articles);
        events = List.copyOf(events);
    }
}
