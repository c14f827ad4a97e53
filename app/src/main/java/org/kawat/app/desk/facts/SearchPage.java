package org.kawat.app.desk.facts;

import java.util.List;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.desk.show.Lit;
import org.kawat.ledger.query.ActorEntry;
import org.kawat.ledger.query.ArticleLine;

/**
 * What was found for some words.
 *
 * @param words as they were given, or as much of them as was looked for
 * @param cut whether they were longer
 * @param groups those in which anything was found
 */
public record SearchPage(
        String words,
        boolean cut,
        List<Group> groups,
        List<ActorEntry> actors,
        List<EventHit> events,
        List<StatementHit> statements,
        List<ArticleHit> articles) {
    public SearchPage {
        groups = List.copyOf(groups);
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        articles = List.copyOf(articles);
    }

    /**
     * Things of one sort.
     *
     * @param name "actors", "events", "statements" or "articles"
     * @param shown how many are shown
     * @param count how many there are in words: "12", or "10+" where that is not counted
     * @param all the address of all of them; empty where these are all
     */
    public record Group(String name, int shown, String count, String all) {}

    /** An event, with the sentence that has the words. */
    public record EventHit(EventLine line, List<Lit> snippet) {
        public EventHit {
            snippet = List.copyOf(snippet);
        }
    }

    /** A statement with the words. */
    public record StatementHit(StatementsPage.Line line, List<Lit> snippet) {
        public StatementHit {
            snippet = List.copyOf(snippet);
        }
    }

    /** An article with the words. */
    public record ArticleHit(ArticleLine article, String outlet, List<Lit> snippet) {
        public ArticleHit {
            snippet = List.copyOf(snippet);
        }
    }
}
