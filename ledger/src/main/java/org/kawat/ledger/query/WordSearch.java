package org.kawat.ledger.query;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.store.Database;

/** Finds what has words in it. */
final class WordSearch {
    private static final int CHUNK = 500;
    // The full text knows articles, not statements: so many of theirs are looked through, so that no question takes
    // long.
    private static final int MOST_LOOKED_AT = 20 * CHUNK;
    private final Database database;
    private final EventReader events;
    private final EventSearch search;
    private final FactReader facts;

    WordSearch(Database database) {
        this.database = database;
        this.events = new EventReader(database);
        this.search = new EventSearch(database);
        this.facts = new FactReader(database);
    }

    /** So many of each sort at most. */
    SearchResult search(String typed, int limit) {
        Words words = Words.of(typed);
        if (words.isEmpty()) {
            return new SearchResult(List.of(), List.of(), List.of());
        }
        return new SearchResult(events(typed, words, limit), articles(typed, words, limit), said(typed, words, limit));
    }

    private List<SearchResult.EventHit> events(String typed, Words words, int limit) {
        List<EventSearch.Hit> hits =
                search.page(EventFilter.builder().text(typed).build(), Paging.first(limit));
        List<Long> ids = hits.stream().limit(limit).map(EventSearch.Hit::id).toList();
        List<EventEntry> found = events.events(ids);
        List<SearchResult.EventHit> shown = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            EventEntry event = found.get(i);
            shown.add(new SearchResult.EventHit(event, Snippet.of(sentence(ids.get(i), event, words), words)));
        }
        return shown;
    }

    /** The sentence that has the words: that of the report that tells it best, or else of another. */
    private String sentence(long id, EventEntry event, Words words) {
        String best = event.lead().sentence();
        if (words.allIn(best)) {
            return best;
        }
        return events.reports(id).stream()
                .map(ReportEntry::sentence)
                .filter(words::allIn)
                .findFirst()
                .orElse(best);
    }

    private List<SearchResult.ArticleHit> articles(String typed, Words words, int limit) {
        FactFilter filter = new FactFilter(null, null, null, null, typed, null);
        return facts.articles(filter, Paging.first(limit)).items().stream()
                .map(article -> new SearchResult.ArticleHit(article, Snippet.of(text(article), words)))
                .toList();
    }

    private String text(ArticleLine article) {
        return database.first("SELECT text FROM article WHERE key = ?", row -> row.text("text"), article.id())
                .orElseThrow();
    }

    private List<SearchResult.StatementHit> said(String typed, Words words, int limit) {
        StatementFilter filter =
                new StatementFilter(null, null, null, new FactFilter(null, null, null, null, typed, null));
        List<SearchResult.StatementHit> hits = new ArrayList<>();
        @Nullable String after = null;
        for (int looked = 0; looked < MOST_LOOKED_AT; looked += CHUNK) {
            Page<StatementEntry> page = facts.statements(filter, new Paging(CHUNK, after));
            page.items().stream()
                    .filter(s -> words.allIn(s.text()))
                    .map(s -> new SearchResult.StatementHit(s, Snippet.of(s.text(), words)))
                    .forEach(hits::add);
            after = page.next();
            if (after == null || hits.size() >= limit) {
                break;
            }
        }
        return hits.subList(0, Math.min(limit, hits.size()));
    }
}
