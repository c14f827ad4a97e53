package org.kawat.app.desk.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.Days;
import org.kawat.app.view.Labels;
import org.kawat.coder.Article;
import org.kawat.coder.Report;

/**
 * What stands above an article.
 *
 * @param url as given; it is a link only where {@link #link} says so
 * @param published in words; empty where the day is not known
 * @param language in words
 */
public record Head(
        String title,
        String publisher,
        String published,
        String url,
        @Nullable String dateline,
        String language,
        List<String> cites,
        List<String> related) {
    public Head {
        cites = List.copyOf(cites);
        related = List.copyOf(related);
    }

    static Head of(Report report, Labels labels, String language) {
        Article article = report.article();
        return new Head(
                shown(article.title()),
                shown(article.publisher()),
                article.published() == null ? "" : Days.full(article.published().toString(), language),
                shown(article.url()),
                report.dateline() == null ? null : Visible.of(report.dateline()),
                labels.value("language", report.language()),
                report.cites().stream().map(Visible::of).toList(),
                report.related().stream().map(Visible::of).toList());
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : Visible.of(text);
    }

    /** Whether a browser may be sent to the article's address: to the web, and nowhere else. */
    public boolean isLink() {
        return isLink(url);
    }

    /** Whether a browser may be sent to that address. */
    public static boolean isLink(String address) {
        try {
            URI uri = new URI(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
