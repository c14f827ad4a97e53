package org.kawat.ingest.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;

/** Reads one article from a JSON object. Fields that it does not know are passed over. */
final class ArticleJson {
    private @Nullable String id;
    private @Nullable String text;
    private @Nullable String publisher;
    private @Nullable LocalDate published;
    private @Nullable String language;
    private @Nullable String title;
    private @Nullable String url;
    private @Nullable String problem;

    private ArticleJson() {}

    /**
     * The article whose object the parser stands at; the parser is left at the object's end, even where the article is
     * refused, so that the next one can be read.
     */
    static Article read(JsonParser parser) throws IOException, InputException {
        ArticleJson fields = new ArticleJson();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.set(name, parser);
            parser.skipChildren();
        }
        return fields.article();
    }

    private void set(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "id" -> id = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getText() : string(parser);
            case "text" -> text = string(parser);
            case "publisher" -> publisher = string(parser);
            case "published" -> published = date(string(parser));
            case "language" -> language = string(parser);
            case "title" -> title = string(parser);
            case "url" -> url = string(parser);
            default -> {}
        }
    }

    private @Nullable String string(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return wellFormed(parser.getText());
        }
        if (token != JsonToken.VALUE_NULL) {
            wrong("field \"" + parser.currentName() + "\" is " + kind(token) + "; it must be a string");
        }
        return null;
    }

    private @Nullable LocalDate date(@Nullable String value) {
        if (value == null) {
            return null;
        }
        // A time of day may follow; the day is the one that the publisher's clock shows.
        String day = value.length() > 10 && value.charAt(10) == 'T' ? value.substring(0, 10) : value;
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            wrong("field \"published\" is \"" + value + "\"; it must be a day as YYYY-MM-DD");
            return null;
        }
    }

    private void wrong(String what) {
        if (problem == null) {
            problem = what;
        }
    }

    private Article article() throws InputException {
        if (problem != null) {
            throw new InputException(problem);
        }
        if (text == null) {
            throw new InputException("has no field \"text\"; give the article's text in it");
        }
        if (text.isBlank()) {
            throw new InputException("field \"text\" is empty; give the article's text in it");
        }
        return new Article(id, text, publisher, published, language, title, url);
    }

    private static String kind(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case START_ARRAY -> "a list";
            case START_OBJECT -> "an object";
            default -> "something else";
        };
    }

    /** JSON can spell half of a surrogate pair, which is no character and could not be written again. */
    private static String wellFormed(String s) {
        StringBuilder mended = null;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < s.length() && Character.isLowSurrogate(s.charAt(i + 1))) {
                i++;
                continue;
            }
            mended = mended == null ? new StringBuilder(s) : mended;
            mended.setCharAt(i, '\uFFFD');
        }
        return mended == null ? s : mended.toString();
    }
}
