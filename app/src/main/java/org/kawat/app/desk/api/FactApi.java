package org.kawat.app.desk.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.json.ReportWriter;
import org.kawat.app.ledger.ArticleListing;
import org.kawat.app.ledger.Entries;
import org.kawat.app.ledger.FigureListing;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.app.ledger.StatementListing;
import org.kawat.app.ledger.StoryListing;
import org.kawat.app.ledger.StoryView;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.FigureEntry;
import org.kawat.ledger.query.FigureFilter;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.Sighting;
import org.kawat.ledger.query.StatementEntry;
import org.kawat.ledger.query.StatementFilter;
import org.kawat.ledger.query.StoryEntry;

/** Articles, the stories that they tell, and the statements and figures in them. */
final class FactApi implements Part {
    private final Answers answers;
    private final Form<StoryEntry> stories;
    private final Form<StatementEntry> statements;
    private final Form<FigureEntry> figures;
    private final Form<ArticleLine> articles;

    FactApi(Answers answers, Labels labels) {
        this.answers = answers;
        this.stories = Form.of(new StoryListing(labels));
        this.statements = Form.of(new StatementListing(labels));
        this.figures = Form.of(new FigureListing(labels));
        this.articles = Form.of(new ArticleListing(labels));
    }

    @Override
    public void open(Routes routes) {
        routes.get(
                "/stories",
                call -> answers.page(
                        call,
                        stories,
                        ledger -> ledger.stories(call.articles(), call.whole("at_least"), call.paging())));
        routes.get(
                "/stories/{id}",
                call -> answers.single(call, ledger -> StoryView.fields(ledger.story(call.required("id")))));
        routes.get("/statements", this::statements);
        routes.get("/figures", this::figures);
        routes.get(
                "/articles",
                call -> answers.page(call, articles, ledger -> ledger.articles(call.articles(), call.paging())));
        routes.get("/articles/{id}", call -> answers.raw(call, ledger -> report(ledger.article(call.required("id")))));
    }

    private void statements(Call call) {
        StatementFilter filter =
                new StatementFilter(call.text("speaker"), call.text("addressee"), call.text("words"), call.articles());
        answers.page(call, statements, ledger -> ledger.statements(filter, call.paging()));
    }

    private void figures(Call call) {
        FigureFilter filter = new FigureFilter(
                call.text("unit"),
                call.text("kind"),
                call.number("at_least"),
                call.number("at_most"),
                call.text("of"),
                call.articles());
        answers.page(call, figures, ledger -> ledger.figures(filter, call.paging()));
    }

    /** The report just as it is when it is read, and after it what only the ledger knows. */
    private static String report(ArticleDetail article) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ReportWriter(false).write(article.report(), bytes, g -> {
                g.writeFieldName("ledger");
                JsonWriter.value(g, kept(article));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, @Nullable Object> kept(ArticleDetail article) {
        return new Entries.Fields()
                .put("article", Entries.article(article.article()))
                .put("events", article.events().stream().map(FactApi::place).toList())
                .put(
                        "sightings",
                        article.sightings().stream().map(FactApi::sighting).toList())
                .put("copies", article.copies().stream().map(Entries::article).toList())
                .map();
    }

    private static Map<String, @Nullable Object> place(ReportEntry report) {
        return new Entries.Fields()
                .put("report", report.id())
                .put("event", report.event())
                .put("verdict", report.verdict())
                .map();
    }

    private static Map<String, @Nullable Object> sighting(Sighting sighting) {
        return new Entries.Fields()
                .put("given_id", sighting.givenId())
                .put("publisher", sighting.publisher())
                .put("published", sighting.published())
                .put("title", sighting.title())
                .put("url", sighting.url())
                .put("found_at", sighting.foundAt())
                .map();
    }
}
