package org.kawat.app.desk.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.app.desk.http.Coding;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Log;
import org.kawat.app.json.ReportWriter;
import org.kawat.coder.Article;
import org.kawat.coder.Report;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.JsonArticles;
import org.kawat.ledger.Added;

/** Reads articles that are sent, and takes them into the ledger. */
final class ReadingApi implements Part {
    private static final int LARGEST = 4_000_000;
    private static final int LARGEST_OF_MANY = 16_000_000;
    private static final int MOST_LINES = 10_000;
    private static final JsonArticles ARTICLES = new JsonArticles(LARGEST, "send less on a line");

    private final Coding coding;
    private final Languages languages;
    private final Ledgers ledgers;
    private final Log log;

    ReadingApi(Coding coding, Ledgers ledgers, Log log) {
        this.coding = coding;
        this.languages = new Languages(coding.languages());
        this.ledgers = ledgers;
        this.log = log;
    }

    @Override
    public void open(Routes routes) {
        routes.post("/read", this::read);
        routes.post("/articles", this::take);
    }

    private void read(Call call) {
        Article article = article(Bodies.read(call.context(), List.of(Bodies.JSON), LARGEST));
        languages.requireReadable(article);
        Report report = coding.code(article);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ReportWriter(false).write(report, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        call.context().contentType(Answers.JSON).result(bytes.toByteArray());
    }

    private static Article article(byte[] body) {
        try {
            return ARTICLES.one(body);
        } catch (InputException e) {
            throw new BadRequest(400, "bad-body", "the article " + e.what());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Call call) {
        Context ctx = call.context();
        if (Bodies.type(ctx).equals(Bodies.LINES)) {
            lines(ctx, Bodies.read(ctx, List.of(Bodies.LINES), LARGEST_OF_MANY));
            return;
        }
        byte[] body = Bodies.read(ctx, List.of(Bodies.JSON, Bodies.LINES), LARGEST);
        Article article = languages.told(article(body));
        Report report = coding.code(article);
        Added added = ledgers.write(ledger -> ledger.add(report, null));
        ctx.status(added.outcome() == Added.Outcome.NEW ? 201 : 200);
        call.answer(Arrivals.fields(added));
    }

    private void lines(Context ctx, byte[] body) {
        int count = 1;
        for (byte b : body) {
            count += b == '\n' ? 1 : 0;
        }
        if (count > MOST_LINES + 1) {
            throw new BadRequest(413, "too-large", "that is more than " + MOST_LINES + " lines");
        }
        Arrivals arrivals = new Arrivals(coding, languages, ledgers, e -> log.fault(ctx, e));
        try {
            ARTICLES.lines(new ByteArrayInputStream(body), arrivals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ctx.contentType(Answers.JSON_LINES).result(String.join("", arrivals.answers()));
    }
}
