package org.kawat.ledger.correct;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.LedgerQuery;

/**
 * Writes the articles that analysts have looked at as gold: a JSON file each, in the form of the gold reports. An event that was
 * called right, or amended, is required; one that was called wrong is left out; one that nobody judged counts neither for nor
 * against.
 */
public final class GoldExport {
    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> LANGUAGES = List.of("id", "en");

    private GoldExport() {}

    /**
     * What was written.
     *
     * @param skipped articles that cannot be gold, and why
     */
    public record Written(List<Path> files, List<String> skipped) {
        public Written {
            files = List.copyOf(files);
            skipped = List.copyOf(skipped);
        }
    }

    /** Writes all articles with corrections into the folder, which is there. */
    public static Written write(LedgerQuery query, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> skipped = new ArrayList<>();
        for (String key : query.judged()) {
            ArticleDetail article = query.article(key);
            if (article.article().published() == null) {
                skipped.add(key + ": the day of publication is not known");
            } else if (!LANGUAGES.contains(article.article().language())) {
                skipped.add(key + ": there is no gold in the language "
                        + article.article().language());
            } else {
                files.add(write(article, folder));
            }
        }
        return new Written(files, skipped);
    }

    private static Path write(ArticleDetail article, Path folder) throws IOException {
        Path file = folder.resolve(article.article().id() + ".json");
        try (OutputStream out = Files.newOutputStream(file);
                JsonGenerator g = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            DefaultIndenter indent = new DefaultIndenter("  ", "\n");
            g.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
            new GoldArticle(g, article).write();
            g.writeRaw('\n');
        }
        return file;
    }
}
