package org.kawat.app.desk.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.ledger.Entries;
import org.kawat.app.ledger.StatementListing;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.Counts;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.SearchResult;
import org.kawat.ledger.query.Snippet;
import org.kawat.ledger.query.Words;

/** Words anywhere in the ledger, and how much there is of it. */
final class SearchApi implements Part {
    private final Answers answers;
    private final StatementListing statements;

    SearchApi(Answers answers, Labels labels) {
        this.answers = answers;
        this.statements = new StatementListing(labels);
    }

    @Override
    public void open(Routes routes) {
        routes.get("/search", this::search);
        routes.get("/counts", call -> answers.single(call, SearchApi::counts));
    }

    private void search(Call call) {
        String words = call.required("q");
        if (Words.of(words).isEmpty()) {
            throw new BadRequest(400, "bad-parameter", "q has no word in it");
        }
        answers.single(call, ledger -> fields(ledger.search(words, call.whole("limit"))));
    }

    private Map<String, @Nullable Object> fields(SearchResult found) {
        return new Entries.Fields()
                .put(
                        "events",
                        found.events().stream()
                                .map(hit -> hit("event", Entries.event(hit.event()), hit.snippet()))
                                .toList())
                .put(
                        "articles",
                        found.articles().stream()
                                .map(hit -> hit("article", Entries.article(hit.article()), hit.snippet()))
                                .toList())
                .put(
                        "statements",
                        found.statements().stream()
                                .map(hit -> hit("statement", statements.fields(hit.statement()), hit.snippet()))
                                .toList())
                .map();
    }

    private static Map<String, @Nullable Object> hit(
            String name, Map<String, @Nullable Object> fields, Snippet snippet) {
        return new Entries.Fields()
                .put(name, fields)
                .put("snippet", snippet(snippet))
                .map();
    }

    /** As in reports, places count code points. */
    private static Map<String, @Nullable Object> snippet(Snippet snippet) {
        String text = snippet.text();
        return new Entries.Fields()
                .put("text", text)
                .put(
                        "marks",
                        snippet.marks().stream()
                                .map(mark -> new Entries.Fields()
                                        .put("begin", text.codePointCount(0, mark.begin()))
                                        .put("end", text.codePointCount(0, mark.end()))
                                        .map())
                                .toList())
                .put("begins", snippet.begins())
                .put("ends", snippet.ends())
                .map();
    }

    private static Map<String, @Nullable Object> counts(LedgerQuery ledger) {
        Counts counts = ledger.counts();
        return new Entries.Fields()
                .put("articles", counts.articles())
                .put("sightings", counts.sightings())
                .put("reports", counts.reports())
                .put("events", counts.events())
                .put("stories", counts.stories())
                .put("statements", counts.statements())
                .put("figures", counts.figures())
                .put("state", ledger.state())
                .map();
    }
}
