package org.kawat.app.input;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;

/**
 * One article to be read, or the reason why there is none.
 *
 * @param place the file, and in a file of several the line or the number of the article: "calls.jsonl:12"
 * @param article null where there is an error
 * @param error what is wrong and what to do; null where there is an article
 * @param note something that the user should know although the article can be read
 */
public record Input(
        String place,
        @Nullable Article article,
        @Nullable String error,
        @Nullable String note) {
    /** An article that can be read. */
    public static Input of(String place, Article article) {
        return new Input(place, article, null, null);
    }

    /** An input that cannot. */
    public static Input failed(String place, String error) {
        return new Input(place, null, error, null);
    }
}
