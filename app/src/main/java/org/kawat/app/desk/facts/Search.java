package org.kawat.app.desk.facts;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.desk.show.EventLine;
import org.kawat.app.desk.show.Lit;
import org.kawat.app.desk.show.Places;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.ActorEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.SearchResult;
import org.kawat.ledger.query.Words;

/** Looks for words in everything that the ledger holds. */
final class Search {
    private static final int LONGEST = 300;
    private static final int EACH = 10;
    private final Pages pages;
    private final Ledgers ledgers;

    Search(Tools tools) {
        this.pages = tools.pages();
        this.ledgers = tools.ledgers();
    }

    private record Found(SearchResult result, List<ActorEntry> actors, long events) {
        static Found nothing() {
            return new Found(new SearchResult(List.of(), List.of(), List.of()), List.of(), 0);
        }

        static Found of(LedgerQuery ledger, String words) {
            EventFilter told = EventFilter.builder().text(words).build();
            return new Found(
                    ledger.search(words, EACH + 1), ledger.actorsCalled(bare(words), EACH), ledger.count(told));
        }

        // Names are no full text: quotation marks and a star at the end mean nothing there.
        private static String bare(String words) {
            return words.replace("\"", "").replaceAll("\\*+$", "").strip();
        }
    }

    void show(Context ctx) {
        String given = Objects.requireNonNullElse(ctx.queryParam("q"), "").strip();
        String words = shortened(given);
        // What has no letter and no digit in it asks for nothing.
        Found found = Words.of(words).isEmpty() ? Found.nothing() : ledgers.read(ledger -> Found.of(ledger, words));
        Labels labels = pages.visitor(ctx).labels();
        SearchPage page = new SearchPage(
                words,
                !words.equals(given),
                groups(words, found),
                found.actors(),
                found.result().events().stream()
                        .limit(EACH)
                        .map(hit -> new SearchPage.EventHit(EventLine.of(hit.event(), labels), Lit.of(hit.snippet())))
                        .toList(),
                found.result().statements().stream()
                        .limit(EACH)
                        .map(hit -> new SearchPage.StatementHit(FactsRoom.line(hit.statement()), Lit.of(hit.snippet())))
                        .toList(),
                found.result().articles().stream()
                        .limit(EACH)
                        .map(hit -> new SearchPage.ArticleHit(
                                hit.article(), Places.outlet(hit.article()), Lit.of(hit.snippet())))
                        .toList());
        pages.around(ctx, "", labels.get("menu.search")).show("search.jte", page);
    }

    // Not through a character that takes two units.
    private static String shortened(String given) {
        if (given.length() <= LONGEST) {
            return given;
        }
        int end = Character.isLowSurrogate(given.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return given.substring(0, end).strip();
    }

    private static List<SearchPage.Group> groups(String words, Found found) {
        List<SearchPage.Group> groups = new ArrayList<>();
        String q = Places.encode(words);
        SearchResult result = found.result();
        add(groups, "actors", found.actors().size(), found.actors().size(), "");
        add(groups, "events", result.events().size(), found.events(), "/?text=" + q);
        add(groups, "statements", result.statements().size(), -1, statements(words));
        add(groups, "articles", result.articles().size(), -1, "/articles?text=" + q);
        return groups;
    }

    // Statements are found by a part of what is said; of several words that do not stand side by side, all that can be
    // asked for is statements of the articles that have them.
    private static String statements(String words) {
        boolean part = words.matches("[^\\s\"*]+|\"[^\"]*\"");
        return part
                ? "/statements?words=" + Places.encode(words.replace("\"", ""))
                : "/statements?text=" + Places.encode(words);
    }

    private static void add(List<SearchPage.Group> groups, String name, int found, long count, String all) {
        if (found > 0) {
            int shown = Math.min(EACH, found);
            boolean more = found > EACH;
            String counted = count >= 0 ? String.valueOf(count) : more ? EACH + "+" : String.valueOf(found);
            groups.add(new SearchPage.Group(name, shown, counted, more ? all : ""));
        }
    }
}
