package org.kawat.ledger.query;

import java.util.List;

/** What of the ledger has words in it that were looked for, of each sort the newest first. */
public record SearchResult(List<EventHit> events, List<ArticleHit> articles, List<StatementHit> statements) {
    public SearchResult {
        events = List.copyOf(events);
        articles = List.copyOf(articles);
        statements = List.copyOf(statements);
    }

    /** An event, and the words in a sentence that tells it. */
    public record EventHit(EventEntry event, Snippet snippet) {}

    /** An article, and the words where it has the most of them. */
    public record ArticleHit(ArticleLine article, Snippet snippet) {}

    /** A statement, and the words in it. */
    public record StatementHit(StatementEntry statement, Snippet snippet) {}

    public boolean isEmpty() {
        return events.isEmpty() && articles.isEmpty() && statements.isEmpty();
    }
}
