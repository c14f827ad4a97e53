package org.kawat.app.desk.api;

import java.util.List;
import org.kawat.app.desk.http.BadRequest;
import org.kawat.coder.Article;
import org.kawat.ingest.language.Language;
import org.kawat.ingest.language.LanguageGuesser;

/** What languages articles can be in. */
final class Languages {
    private final List<String> codes;
    private final LanguageGuesser guesser = LanguageGuesser.load();

    Languages(List<String> codes) {
        this.codes = List.copyOf(codes);
    }

    /** Refuses an article that is in another language, by its own word or by its looks. One that is too short to tell may pass. */
    void requireReadable(Article article) {
        String named = article.language();
        if (named != null) {
            requireReadable(named, named);
            return;
        }
        Language guessed = guesser.guess(article.text());
        if (guessed != Language.UNKNOWN) {
            requireReadable(guessed.code(), guessed.words());
        }
    }

    /** The article with its language, which has to be one that can be read, and known for sure. */
    Article told(Article article) {
        String named = article.language();
        Language guessed = guesser.guess(article.text());
        String code = named != null ? named : guessed.code();
        requireReadable(code, named != null ? named : guessed.words());
        return new Article(
                article.id(),
                article.text(),
                article.publisher(),
                article.published(),
                code,
                article.title(),
                article.url());
    }

    private void requireReadable(String code, String words) {
        if (!codes.contains(code)) {
            throw new BadRequest(
                    422,
                    "language",
                    "the article is in " + words + "; what can be read is " + String.join(", ", codes)
                            + ", and \"language\" says so where it cannot be told");
        }
    }
}
