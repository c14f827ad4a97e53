package org.kawat.app.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kawat.app.Console;
import org.kawat.app.json.ReportWriter;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.app.view.Style;
import org.kawat.app.view.TextReport;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.Sighting;

/** One article as {@code kawat read} prints it, and where it was seen. */
final class ArticleView {
    private final Console console;
    private final AnswerOptions options;

    ArticleView(Console console, AnswerOptions options) {
        this.console = console;
        this.options = options;
    }

    byte[] render(ArticleDetail article) {
        return switch (options.format) {
            case TABLE -> text(article).getBytes(StandardCharsets.UTF_8);
            case JSON -> json(article, true);
            case JSONL -> json(article, false);
            case CSV ->
                throw new LedgerException(
                        LedgerException.Kind.BAD_REQUEST, "one by itself has no form as csv; json has all of it");
        };
    }

    private static byte[] json(ArticleDetail article, boolean pretty) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new ReportWriter(pretty).write(article.report(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String text(ArticleDetail article) {
        Labels labels = options.look.labels(console);
        Style style = options.look.style(console);
        Sheet sheet = new Sheet(style, console.width());
        sheet.heading(labels.get("sightings", article.sightings().size()));
        for (Sighting sighting : article.sightings()) {
            List<String> parts = new ArrayList<>();
            Told.add(parts, sighting.publisher());
            Told.add(parts, sighting.published());
            Told.add(parts, sighting.url() == null ? sighting.foundAt() : sighting.url());
            sheet.hanging(4, "", s -> s, String.join(" · ", parts), s -> s);
        }
        if (!article.copies().isEmpty()) {
            sheet.heading(labels.get("copies", article.copies().size()));
            for (ArticleLine copy : article.copies()) {
                sheet.hanging(4, "", s -> s, Told.article(copy), s -> s);
            }
        }
        return new TextReport(labels, style, console.width(), false).render(article.report()) + sheet;
    }
}
