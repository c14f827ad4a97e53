package org.kawat.app.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;

/** What the user says of articles that do not say it themselves. */
public record Defaults(
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String title) {
    public static final Defaults NONE = new Defaults(null, null, null, null);

    /** The article with what it does not say filled in. */
    public Article fill(Article article) {
        return new Article(
                article.id(),
                article.text(),
                or(article.publisher(), publisher),
                or(article.published(), published),
                or(article.language(), language),
                or(article.title(), title),
                article.url());
    }

    private static <T> @Nullable T or(@Nullable T value, @Nullable T fallback) {
        return value != null ? value : fallback;
    }
}
