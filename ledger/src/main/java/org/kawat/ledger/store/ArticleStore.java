package org.kawat.ledger.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.DateFact;
import org.kawat.coder.Figure;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.Statement;

/** Writes articles and all of their facts but the events. */
public final class ArticleStore {
    private static final List<String> FACTS = List.of(
            "cite",
            "related",
            "paragraph",
            "actor",
            "mention",
            "statement",
            "figure",
            "date_fact",
            "check_fact",
            "check_span");
    // Facts that are kept back, so that many are written at a time, of so many of one kind at most.
    private static final int MOST = 10_000;
    private final Database database;
    private final Insert texts = new Insert("article_text", "rowid, title, body");
    private final Insert cites = new Insert("cite", "article_id, ordinal, name");
    private final Insert related = new Insert("related", "article_id, ordinal, headline");
    private final Insert paragraphs = new Insert("paragraph", "article_id, ordinal, kind, begin_offset, end_offset");
    private final Insert actors = new Insert("actor", "article_id, ordinal, name, code, sector, role, known_by");
    private final Insert mentions = new Insert("mention", "article_id, actor, ordinal, begin_offset, end_offset");
    private final Insert statements = new Insert(
            "statement", "article_id, ordinal, speaker, code, kind, verb, addressee, begin_offset, end_offset, text");
    private final Insert figures = new Insert(
            "figure",
            "article_id, ordinal, kind, value, exact, unit, approximate, of, period, since, change, equals,"
                    + " begin_offset, end_offset, text");
    private final Insert dates = new Insert("date_fact", "article_id, ordinal, value, begin_offset, end_offset, text");
    private final Insert checks = new Insert("check_fact", "article_id, ordinal, kind, outcome, detail");
    private final Insert checkSpans =
            new Insert("check_span", "article_id, check_ordinal, ordinal, begin_offset, end_offset");
    private final List<Insert> all = List.of(
            texts, cites, related, paragraphs, actors, mentions, statements, figures, dates, checks, checkSpans);

    public ArticleStore(Database database) {
        this.database = database;
    }

    public Optional<Long> find(String key) {
        return database.first("SELECT id FROM article WHERE key = ?", row -> row.number("id"), key);
    }

    public boolean hasSighting(String key) {
        return database.number("SELECT count(*) AS n FROM sighting WHERE key = ?", key) > 0;
    }

    /** Of the sightings of an article the first to come out; of those of one day, in the order of their papers and addresses. */
    public String firstSighting(long id) {
        return database.first(
                        "SELECT key FROM sighting WHERE article_id = ?"
                                + " ORDER BY published IS NULL, published, publisher, url, key LIMIT 1",
                        row -> row.text("key"),
                        id)
                .orElseThrow();
    }

    public void addSighting(long id, String key, Article article, @Nullable String foundAt) {
        database.run(
                "INSERT INTO sighting (key, article_id, text_hash, given_id, publisher, published, language, title, url,"
                        + " found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                key,
                id,
                Keys.text(article),
                article.id(),
                article.publisher(),
                article.published(),
                article.language(),
                article.title(),
                article.url(),
                foundAt);
    }

    /** Writes the article under a new number, and takes in its facts. */
    public long insert(String key, String sighting, Report report) {
        long id = database.number("SELECT coalesce(max(id), 0) + 1 AS n FROM article");
        write(id, key, sighting, report);
        return id;
    }

    private void write(long id, String key, String sighting, Report report) {
        Article article = report.article();
        database.run(
                "INSERT INTO article (id, key, sighting, given_id, text, publisher, published, given_language, language,"
                        + " title, url, dateline, story_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                key,
                sighting,
                article.id(),
                article.text(),
                article.publisher(),
                article.published(),
                article.language(),
                report.language(),
                article.title(),
                article.url(),
                report.dateline(),
                id);
        facts(id, report);
    }

    /** Puts the article as it was met this time in the place of what was there, and takes in what was read from it. */
    public void replace(long id, String sighting, Report report) {
        Article article = report.article();
        database.run(
                "UPDATE article SET sighting = ?, given_id = ?, text = ?, publisher = ?, published = ?, given_language = ?,"
                        + " language = ?, title = ?, url = ?, dateline = ? WHERE id = ?",
                sighting,
                article.id(),
                article.text(),
                article.publisher(),
                article.published(),
                article.language(),
                report.language(),
                article.title(),
                article.url(),
                report.dateline(),
                id);
        FACTS.forEach(table -> database.run("DELETE FROM " + table + " WHERE article_id = ?", id));
        facts(id, report);
    }

    /** Writes the facts that were taken in. */
    public void write() {
        all.forEach(facts -> facts.into(database));
    }

    /** Forgets the facts that were taken in and are not written. */
    public void forget() {
        all.forEach(Insert::clear);
    }

    /** Takes in the words of the article for the full text. */
    public void index(long id, Report report) {
        texts.row(id, report.article().title(), Keys.body(report));
    }

    /** Takes the words of the article out of the full text; they must be those that were added. */
    public void unindex(long id, Report report) {
        database.run(
                "INSERT INTO article_text (article_text, rowid, title, body) VALUES ('delete', ?, ?, ?)",
                id,
                report.article().title(),
                Keys.body(report));
    }

    private void facts(long id, Report report) {
        page(id, report);
        actors(id, report.actors());
        String text = report.article().text();
        statements(id, report.statements(), text);
        figures(id, report.figures(), text);
        for (int i = 0; i < report.dates().size(); i++) {
            DateFact date = report.dates().get(i);
            dates.row(
                    id,
                    i,
                    date.value(),
                    date.span().begin(),
                    date.span().end(),
                    date.span().of(text));
        }
        checks(id, report.checks());
        if (all.stream().anyMatch(facts -> facts.size() > MOST)) {
            write();
        }
    }

    private void page(long id, Report report) {
        for (int i = 0; i < report.cites().size(); i++) {
            cites.row(id, i, report.cites().get(i));
        }
        for (int i = 0; i < report.related().size(); i++) {
            related.row(id, i, report.related().get(i));
        }
        for (int i = 0; i < report.paragraphs().size(); i++) {
            Paragraph paragraph = report.paragraphs().get(i);
            paragraphs.row(
                    id,
                    i,
                    Names.of(paragraph.kind()),
                    paragraph.span().begin(),
                    paragraph.span().end());
        }
    }

    private void actors(long id, List<Actor> named) {
        for (int i = 0; i < named.size(); i++) {
            Actor actor = named.get(i);
            actors.row(id, i, actor.name(), actor.code(), actor.sector(), actor.role(), Names.of(actor.knownBy()));
            for (int j = 0; j < actor.mentions().size(); j++) {
                Span span = actor.mentions().get(j);
                mentions.row(id, i, j, span.begin(), span.end());
            }
        }
    }

    private void statements(long id, List<Statement> said, String text) {
        for (int i = 0; i < said.size(); i++) {
            Statement statement = said.get(i);
            statements.row(
                    id,
                    i,
                    statement.speaker(),
                    statement.code(),
                    Names.of(statement.kind()),
                    statement.verb(),
                    statement.addressee(),
                    statement.span().begin(),
                    statement.span().end(),
                    statement.span().of(text));
        }
    }

    private void figures(long id, List<Figure> found, String text) {
        for (int i = 0; i < found.size(); i++) {
            Figure figure = found.get(i);
            figures.row(
                    id,
                    i,
                    Names.of(figure.kind()),
                    figure.value().doubleValue(),
                    Names.plain(figure.value()),
                    figure.unit(),
                    figure.approximate(),
                    figure.of(),
                    figure.period(),
                    figure.since(),
                    figure.change() == null ? null : Names.of(figure.change()),
                    figure.equals(),
                    figure.span().begin(),
                    figure.span().end(),
                    figure.span().of(text));
        }
    }

    private void checks(long id, List<Check> made) {
        for (int i = 0; i < made.size(); i++) {
            Check check = made.get(i);
            checks.row(id, i, check.kind(), Names.of(check.outcome()), check.detail());
            for (int j = 0; j < check.spans().size(); j++) {
                Span span = check.spans().get(j);
                checkSpans.row(id, i, j, span.begin(), span.end());
            }
        }
    }
}
