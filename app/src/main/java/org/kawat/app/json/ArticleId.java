package org.kawat.app.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kawat.coder.Article;

/** The name that an article goes by. */
public final class ArticleId {
    private ArticleId() {}

    /** The id given, else the first sixteen hexadecimal digits of the SHA-256 of the text in UTF-8. */
    public static String of(Article article) {
        String given = article.id();
        if (given != null) {
            return given;
        }
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha.digest(article.text().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
