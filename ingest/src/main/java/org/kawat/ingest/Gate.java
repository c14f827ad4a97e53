package org.kawat.ingest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.ingest.date.Published;
import org.kawat.ingest.language.Language;
import org.kawat.ingest.language.LanguageGuesser;

/** Decides what is taken in: by language, day and whether there is any text. */
public final class Gate {
    private static final int FEWEST = 20;

    private final IntakeOptions options;
    private final LanguageGuesser guesser = LanguageGuesser.load();
    private final Published published = Published.load();

    /** A gate for what is wanted. */
    public Gate(IntakeOptions options) {
        this.options = options;
    }

    /** What becomes of what a page or feed gives. Its own word on its language is asked only where the text does not tell. */
    public Item admit(Draft draft, String where) {
        if (draft.text().strip().length() < FEWEST) {
            return new Item.Skipped(where, Reason.NO_TEXT, "holds no text of an article");
        }
        String language = language(draft.text(), draft.language());
        boolean indonesian = language.equals(Language.INDONESIAN.code());
        ZoneId zone = indonesian ? options.zone() : ZoneOffset.UTC;
        Article article = new Article(
                null,
                draft.text(),
                draft.publisher(),
                published.read(draft.published(), zone).orElse(null),
                language,
                draft.title(),
                draft.url());
        return decide(article, where, draft.notes().isEmpty() ? null : String.join("; ", draft.notes()));
    }

    /** What becomes of an article. The language that it has by its own word is believed. */
    public Item admit(Article article, String where, @Nullable String note) {
        if (article.text().isBlank()) {
            return new Item.Skipped(where, Reason.NO_TEXT, "is empty");
        }
        if (article.language() != null) {
            return decide(article, where, note);
        }
        Article told = new Article(
                article.id(),
                article.text(),
                article.publisher(),
                article.published(),
                language(article.text(), null),
                article.title(),
                article.url());
        return decide(told, where, note);
    }

    /** Whether something of that day, as it is written there, is too old to be looked at. */
    public boolean isTooOld(@Nullable String written) {
        Optional<LocalDate> day = published.read(written, options.zone());
        return options.since() != null && day.isPresent() && day.get().isBefore(options.since());
    }

    private String language(String text, @Nullable String said) {
        Language told = guesser.guess(text);
        if (told == Language.UNKNOWN && said != null && said.length() >= 2) {
            String code = said.substring(0, 2).toLowerCase(Locale.ROOT);
            return code.equals("in") ? Language.INDONESIAN.code() : code; // "in" was its code until 1989
        }
        return told.code();
    }

    private Item decide(Article article, String where, @Nullable String note) {
        String language = String.valueOf(article.language());
        if (!options.languages().contains(language)) {
            return language.equals(Language.MALAY.code())
                    ? new Item.Skipped(where, Reason.MALAY, "is in Malay")
                    : new Item.Skipped(where, Reason.OTHER_LANGUAGE, "is in another language (" + language + ")");
        }
        LocalDate day = article.published();
        if (options.since() != null && day != null && day.isBefore(options.since())) {
            return new Item.Skipped(where, Reason.TOO_OLD, "is of " + day);
        }
        return new Item.Found(article, where, note);
    }
}
