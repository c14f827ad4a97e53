package org.kawat.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.ledger.query.ArticleLine;

/** Articles: a headline each, with where it was printed. */
public final class ArticleListing implements Listing<ArticleLine> {
    private final Labels labels;

    public ArticleListing(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "articles";
    }

    @Override
    public Map<String, @Nullable Object> fields(ArticleLine article) {
        return Entries.article(article);
    }

    @Override
    public List<String> columns() {
        return List.of("id", "given_id", "publisher", "published", "language", "title", "url", "copy_of", "story");
    }

    @Override
    public void print(ArticleLine article, Sheet sheet) {
        String day = article.published() == null ? "" : article.published();
        String title = article.title() == null ? labels.get("article.untitled") : article.title();
        List<String> parts = new ArrayList<>();
        Told.add(parts, article.publisher());
        parts.add(labels.value("language", article.language()));
        Told.add(parts, article.url());
        Told.add(parts, article.copyOf() == null ? null : labels.get("article.copy", Told.id(article.copyOf())));
        int margin = EventListing.MARGIN;
        sheet.hanging(margin, Told.id(article.id()) + " " + day, sheet.style()::dim, title, sheet.style()::bold);
        sheet.hanging(margin, "", UnaryOperator.identity(), String.join(" · ", parts), sheet.style()::dim);
    }
}
