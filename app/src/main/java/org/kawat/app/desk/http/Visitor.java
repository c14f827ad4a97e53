package org.kawat.app.desk.http;

import io.javalin.http.Context;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;

/**
 * Who asks for a page.
 *
 * @param language of the pages: "en" or "id"
 * @param labels the words of that language
 * @param name what the visitor signs corrections with; null where it was not given yet
 * @param mayWrite whether corrections and the like are open to the visitor
 */
public record Visitor(
        String language, Labels labels, @Nullable String name, boolean mayWrite) {
    static final String LANGUAGE = "kawat-language";
    static final String NAME = "kawat-name";
    private static final int LONGEST_NAME = 60;

    static Visitor of(Context ctx, Pages pages, boolean mayWrite) {
        String language = language(ctx);
        return new Visitor(language, pages.labels(language), Cookies.text(ctx, NAME), mayWrite);
    }

    /** The language that is chosen, or else the first that the browser wants and the desk has. */
    private static String language(Context ctx) {
        String chosen = ctx.cookie(LANGUAGE);
        if (chosen != null && Pages.LANGUAGES.contains(chosen)) {
            return chosen;
        }
        String wanted = ctx.header("Accept-Language");
        if (wanted != null) {
            for (String part : wanted.split(",", 20)) {
                String code = part.strip().split("[;-]", 2)[0].toLowerCase(Locale.ROOT);
                // Java and old systems know Indonesian as "in".
                code = code.equals("in") ? "id" : code;
                if (Pages.LANGUAGES.contains(code)) {
                    return code;
                }
            }
        }
        return "en";
    }

    /** Keeps the name for the next time. */
    public static void remember(Context ctx, String name) {
        Cookies.set(ctx, NAME, name.substring(0, Math.min(LONGEST_NAME, name.length())));
    }
}
