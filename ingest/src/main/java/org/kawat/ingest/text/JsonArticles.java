package org.kawat.ingest.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;

/** Reads articles from JSON lines, and from gold, which is an object of an article or a list of them. */
public final class JsonArticles {
    private final long maxSize;
    private final String remedy;

    /** Takes articles as they come, or what is wrong where there is none. */
    public interface Sink {
        /**
         * One of two.
         *
         * @param number of the line, or of the article in its list, from 1
         * @param error what is wrong and what to do; null where there is an article
         */
        void accept(int number, @Nullable Article article, @Nullable String error);
    }

    /**
     * A reader.
     *
     * @param maxSize most bytes of a line
     * @param remedy what to do about a longer one
     */
    public JsonArticles(long maxSize, String remedy) {
        this.maxSize = maxSize;
        this.remedy = remedy;
    }

    /** The article that these bytes are, on however many lines. */
    public Article one(byte[] bytes) throws IOException, InputException {
        try (JsonParser parser = json().createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new InputException("is no object; give {\"text\": \"…\"}");
            }
            Article article = ArticleJson.read(parser);
            if (parser.nextToken() != null) {
                throw new InputException("has something after the article");
            }
            return article;
        } catch (JsonProcessingException e) {
            throw new InputException(broken(e, false));
        }
    }

    /** Gives the sink every line that is not blank. */
    public void lines(InputStream in, Sink sink) throws IOException {
        JsonFactory json = json();
        Lines lines = new Lines(in, maxSize);
        int number = 0;
        while (lines.next()) {
            number++;
            if (lines.tooLong()) {
                sink.accept(number, null, "is longer than " + Sizes.shown(maxSize) + "; " + remedy);
            } else if (!lines.blank()) {
                line(json, number, lines, sink);
            }
        }
    }

    private static void line(JsonFactory json, int number, Lines lines, Sink sink) throws IOException {
        Article article = null;
        String error = null;
        try (JsonParser parser = json.createParser(lines.bytes(), start(lines), lines.length() - start(lines))) {
            article = line(parser);
        } catch (InputException e) {
            error = e.what();
        } catch (JsonProcessingException e) {
            error = broken(e, true);
        }
        sink.accept(number, article, error);
    }

    // A byte order mark is no part of the text, and Jackson takes it only at the start of what it is given.
    private static int start(Lines lines) {
        byte[] b = lines.bytes();
        boolean mark = lines.length() >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
        return mark ? 3 : 0;
    }

    private static Article line(JsonParser parser) throws IOException, InputException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            throw new InputException("starts a list; JSON lines have one object a line");
        }
        if (first != JsonToken.START_OBJECT) {
            throw new InputException("is no object; give {\"text\": \"…\"} on the line");
        }
        Article article = ArticleJson.read(parser);
        if (parser.nextToken() != null) {
            throw new InputException("has more than one object; put each on a line of its own");
        }
        return article;
    }

    /** Gives the sink every article of a file of gold. */
    public void gold(InputStream in, Sink sink) throws IOException, InputException {
        try (JsonParser parser = json().createParser(in)) {
            JsonToken token = parser.nextToken();
            if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
                throw new InputException("is no gold; give an article as a JSON object, or a list of them");
            }
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            for (int number = 1; token == JsonToken.START_OBJECT; number++) {
                goldArticle(number, parser, sink);
                token = parser.nextToken();
            }
            if (token != null && token != JsonToken.END_ARRAY) {
                throw new InputException("has something other than an article in its list");
            }
        } catch (JsonProcessingException e) {
            throw new InputException(broken(e, false));
        }
    }

    private static void goldArticle(int number, JsonParser parser, Sink sink) throws IOException {
        Article article = null;
        String error = null;
        try {
            article = ArticleJson.read(parser);
        } catch (InputException e) {
            error = e.what();
        }
        sink.accept(number, article, error);
    }

    private JsonFactory json() {
        int longest = (int) Math.min(maxSize, Integer.MAX_VALUE - 16);
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(longest).build())
                .build();
    }

    private static String broken(JsonProcessingException e, boolean oneLine) {
        String what = String.valueOf(e.getOriginalMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceFirst(" \\(start marker at.*", "");
        String where = "";
        if (e.getLocation() != null) {
            String column = "column " + e.getLocation().getColumnNr();
            where = oneLine ? " at " + column : " at line " + e.getLocation().getLineNr() + ", " + column;
        }
        return "is not JSON" + where + ": " + (what.length() > 160 ? what.substring(0, 160) + "…" : what);
    }
}
