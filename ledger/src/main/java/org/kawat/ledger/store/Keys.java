package org.kawat.ledger.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.coder.Event;
import org.kawat.coder.Paragraph;
import org.kawat.coder.Report;

/**
 * The names that things go by, made of what they are: the same on every machine, in whatever order they come. Sixteen
 * hexadecimal digits of a SHA-256.
 */
public final class Keys {
    private static final int BYTES = 8;
    private static final char SEPARATOR = '\u001f';

    private Keys() {}

    /** Of an article: its body, folded. One without a body goes by all of its text. */
    public static String article(Report report) {
        String body = body(report);
        return hash(Folding.fold(body.isBlank() ? report.article().text() : body));
    }

    /** The paragraphs of the report itself, a line each. */
    public static String body(Report report) {
        String text = report.article().text();
        return report.paragraphs().stream()
                .filter(p -> p.kind() == Paragraph.Kind.BODY)
                .map(p -> p.span().of(text))
                .collect(Collectors.joining("\n"));
    }

    /** Of a text as it came. */
    public static String text(Article article) {
        return hash(article.text());
    }

    /** Of an article as it was met: its text with all that came with it. */
    public static String sighting(Article article, @Nullable String foundAt) {
        return hash(joined(
                article.text(),
                article.id(),
                article.publisher(),
                String.valueOf(article.published()),
                article.language(),
                article.title(),
                article.url(),
                foundAt));
    }

    /**
     * Of each event of a report: its article, its type and its words. Of two that are alike in all of this, the later one is
     * counted.
     */
    public static List<String> reports(String article, Report report) {
        Map<String, Integer> met = new HashMap<>();
        List<String> keys = new ArrayList<>();
        for (Event event : report.events()) {
            String words = Folding.fold(event.evidence().of(report.article().text()));
            String base = joined(article, event.type().name(), words);
            keys.add(hash(base + SEPARATOR + met.merge(base, 1, Integer::sum)));
        }
        return keys;
    }

    private static String joined(@Nullable String... parts) {
        StringBuilder joined = new StringBuilder();
        for (String part : parts) {
            joined.append(part).append(SEPARATOR);
        }
        return joined.toString();
    }

    private static String hash(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
