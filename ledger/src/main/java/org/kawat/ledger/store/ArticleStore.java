package org.kawat.ledger.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Actor;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.DateFact;
import org.kawat.coder.Figure;
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
    private final Database database;

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

    /** Writes the article and its facts under a new number. */
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

    /** Puts the article as it was met this time, and what was read from that, in the place of what was there. */
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

    /** Adds the words of the article to the full text. */
    public void index(long id, Report report) {
        database.run(
                "INSERT INTO article_text (rowid, title, body) VALUES (?, ?, ?)",
                id,
                report.article().title(),
                Keys.body(report));
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
        for (int i = 0; i < report.cites().size(); i++) {
            database.run(
                    "INSERT INTO cite (article_id, ordinal, name) VALUES (?, ?, ?)",
                    id,
                    i,
                    report.cites().get(i));
        }
        for (int i = 0; i < report.related().size(); i++) {
            database.run(
                    "INSERT INTO related (article_id, ordinal, headline) VALUES (?, ?, ?)",
                    id,
                    i,
                    report.related().get(i));
        }
        for (int i = 0; i < report.paragraphs().size(); i++) {
            database.run(
                    "INSERT INTO paragraph (article_id, ordinal, kind, begin_offset, end_offset) VALUES (?, ?, ?, ?, ?)",
                    id,
                    i,
                    Names.of(report.paragraphs().get(i).kind()),
                    report.paragraphs().get(i).span().begin(),
                    report.paragraphs().get(i).span().end());
        }
        for (int i = 0; i < report.actors().size(); i++) {
            actor(id, i, report.actors().get(i));
        }
        String text = report.article().text();
        for (int i = 0; i < report.statements().size(); i++) {
            statement(id, i, report.statements().get(i), text);
        }
        for (int i = 0; i < report.figures().size(); i++) {
            figure(id, i, report.figures().get(i), text);
        }
        for (int i = 0; i < report.dates().size(); i++) {
            date(id, i, report.dates().get(i), text);
        }
        for (int i = 0; i < report.checks().size(); i++) {
            check(id, i, report.checks().get(i));
        }
    }

    private void actor(long id, int ordinal, Actor actor) {
        database.run(
                "INSERT INTO actor (article_id, ordinal, name, code, sector, role, known_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                ordinal,
                actor.name(),
                actor.code(),
                actor.sector(),
                actor.role(),
                Names.of(actor.knownBy()));
        for (int i = 0; i < actor.mentions().size(); i++) {
            Span span = actor.mentions().get(i);
            database.run(
                    "INSERT INTO mention (article_id, actor, ordinal, begin_offset, end_offset) VALUES (?, ?, ?, ?, ?)",
                    id,
                    ordinal,
                    i,
                    span.begin(),
                    span.end());
        }
    }

    private void statement(long id, int ordinal, Statement statement, String text) {
        database.run(
                "INSERT INTO statement (article_id, ordinal, speaker, code, kind, verb, addressee, begin_offset, end_offset,"
                        + " text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                ordinal,
                statement.speaker(),
                statement.code(),
                Names.of(statement.kind()),
                statement.verb(),
                statement.addressee(),
                statement.span().begin(),
                statement.span().end(),
                statement.span().of(text));
    }

    private void figure(long id, int ordinal, Figure figure, String text) {
        database.run(
                "INSERT INTO figure (article_id, ordinal, kind, value, exact, unit, approximate, of, period, since, change,"
                        + " equals, begin_offset, end_offset, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                ordinal,
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

    private void date(long id, int ordinal, DateFact date, String text) {
        database.run(
                "INSERT INTO date_fact (article_id, ordinal, value, begin_offset, end_offset, text) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                ordinal,
                date.value(),
                date.span().begin(),
                date.span().end(),
                date.span().of(text));
    }

    private void check(long id, int ordinal, Check check) {
        database.run(
                "INSERT INTO check_fact (article_id, ordinal, kind, outcome, detail) VALUES (?, ?, ?, ?, ?)",
                id,
                ordinal,
                check.kind(),
                Names.of(check.outcome()),
                check.detail());
        for (int i = 0; i < check.spans().size(); i++) {
            database.run(
                    "INSERT INTO check_span (article_id, check_ordinal, ordinal, begin_offset, end_offset)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    id,
                    ordinal,
                    i,
                    check.spans().get(i).begin(),
                    check.spans().get(i).end());
        }
    }
}
