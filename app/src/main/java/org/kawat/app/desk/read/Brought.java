package org.kawat.app.desk.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.coder.Article;
import org.kawat.ingest.language.Language;
import org.kawat.ingest.language.LanguageGuesser;

/** Makes an article of what a visitor brings, or says in words what is wrong with it. Thread-safe. */
final class Brought {
    /** The fields, in the order in which they are asked for. */
    static final List<String> FIELDS = List.of("text", "url", "title", "publisher", "published", "language");

    /** The longest text that is read, in UTF-16 units: many times the longest report. */
    static final int LONGEST_TEXT = 200_000;

    private static final int LONGEST_FIELD = 500;
    private final List<String> languages;
    private final LanguageGuesser guesser = LanguageGuesser.load();

    /** For those languages. */
    Brought(List<String> languages) {
        this.languages = List.copyOf(languages);
    }

    /** What the fields of an article that was fetched come to. */
    static Map<String, String> values(Article article, String url) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("text", article.text());
        values.put("url", Objects.requireNonNullElse(article.url(), url));
        values.put("title", Objects.requireNonNullElse(article.title(), ""));
        values.put("publisher", Objects.requireNonNullElse(article.publisher(), ""));
        values.put("published", Objects.toString(article.published(), ""));
        values.put("language", "");
        return values;
    }

    /**
     * The article of these fields.
     *
     * @param errors takes what is wrong with a field, in words
     * @return null where something is wrong
     */
    @Nullable
    Article article(Map<String, String> values, Labels labels, Map<String, String> errors) {
        String text = values.getOrDefault("text", "");
        if (text.isBlank()) {
            errors.put("text", labels.get("read.wrong.empty"));
        } else if (text.length() > LONGEST_TEXT) {
            errors.put("text", labels.get("read.wrong.long", grouped(labels)));
        }
        for (String field : List.of("title", "publisher", "url")) {
            if (values.getOrDefault(field, "").length() > LONGEST_FIELD) {
                errors.put(field, labels.get("read.wrong.field"));
            }
        }
        LocalDate published = published(values.getOrDefault("published", ""), labels, errors);
        String language = errors.isEmpty() ? language(text, given(values, "language"), labels, errors) : null;
        return errors.isEmpty()
                ? new Article(
                        null,
                        text,
                        given(values, "publisher"),
                        published,
                        language,
                        given(values, "title"),
                        given(values, "url"))
                : null;
    }

    private static String grouped(Labels labels) {
        return labels.number(BigDecimal.valueOf(LONGEST_TEXT));
    }

    private static @Nullable String given(Map<String, String> values, String field) {
        String value = values.getOrDefault(field, "");
        return value.isEmpty() ? null : value;
    }

    private static @Nullable LocalDate published(String value, Labels labels, Map<String, String> errors) {
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            errors.put("published", labels.get("read.wrong.published"));
            return null;
        }
    }

    /** The language by the visitor's word, or as the text tells; null where too few words tell it. */
    private @Nullable String language(String text, @Nullable String given, Labels labels, Map<String, String> errors) {
        Language told = guesser.guess(text);
        if (given == null && told == Language.UNKNOWN) {
            return null;
        }
        String language = given == null ? told.code() : given.toLowerCase(Locale.ROOT);
        if (!languages.contains(language)) {
            String name = language.equals("und") ? labels.get("read.wrong.other") : labels.value("language", language);
            String have = languages.stream()
                    .map(code -> labels.value("language", code))
                    .collect(Collectors.joining(", "));
            errors.put("language", labels.get("read.wrong.language", name, have));
        }
        return language;
    }
}
