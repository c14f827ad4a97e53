package org.kawat.app.desk.show;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.ReportEntry;

/** Addresses of what the ledger holds. */
public final class Places {
    private static final int WHOLE = 80;

    private Places() {}

    /** Where the words stand that a report was read from. */
    public static String words(ReportEntry report) {
        return "/articles/" + report.article().id() + "?report=" + report.id() + "#r-" + report.id();
    }

    /**
     * Where those words stand in that article. A browser that can looks for the words themselves; any other goes to the mark of
     * the place.
     *
     * @param kind the letter that marks of such places begin with: "s" for statements, "f" for figures
     */
    public static String words(ArticleLine article, String kind, Span span, String text) {
        return "/articles/" + article.id() + "#" + kind + "-" + span.begin() + ":~:text=" + fragment(text.strip());
    }

    // Long words are named by how they begin and end.
    private static String fragment(String text) {
        int line = text.indexOf('\n');
        String first = line < 0 ? text : text.substring(0, line).strip();
        if (first.length() <= WHOLE) {
            return encoded(first);
        }
        int begin = first.lastIndexOf(' ', WHOLE / 2);
        int end = first.indexOf(' ', first.length() - WHOLE / 2);
        return begin <= 0 || end < 0
                ? encoded(first)
                : encoded(first.substring(0, begin)) + "," + encoded(first.substring(end + 1));
    }

    // A dash would have a meaning there.
    private static String encoded(String words) {
        return encode(words).replace("+", "%20").replace("-", "%2D");
    }

    /** That value in an address. */
    public static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Who has printed an article, or what it is called where that is not known. */
    public static String outlet(ArticleLine article) {
        @Nullable String publisher = article.publisher();
        if (publisher != null) {
            return publisher;
        }
        @Nullable String given = article.givenId();
        return given != null
                ? given
                : article.id().substring(0, Math.min(8, article.id().length()));
    }
}
