package org.kawat.app.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;

/** Reads articles one after the other from files; what cannot be read is passed on as such, and the rest goes on. */
public final class InputReader {
    /** The form that articles come in. */
    public enum Format {
        /** A file is an article. */
        TEXT,
        /** A line is an article. */
        JSONL,
        /** A file of gold, which is an article or a list of them with what a careful reader gets out of each. */
        GOLD
    }

    /** The name that means standard input. */
    public static final String STDIN = "-";

    private final @Nullable Format format;
    private final Defaults defaults;
    private final long maxSize;
    private final InputStream stdin;
    private final LongConsumer progress;

    /**
     * A reader.
     *
     * @param format null to go by the file's name: .jsonl is JSON lines, all else is text
     * @param maxSize most bytes of one article
     * @param progress is told the bytes read since it was told last
     */
    public InputReader(
            @Nullable Format format, Defaults defaults, long maxSize, InputStream stdin, LongConsumer progress) {
        this.format = format;
        this.defaults = defaults;
        this.maxSize = maxSize;
        this.stdin = stdin;
        this.progress = progress;
    }

    /** The form of the file of that name. */
    public Format formatOf(String name) {
        if (format != null) {
            return format;
        }
        return name.endsWith(".jsonl") ? Format.JSONL : Format.TEXT;
    }

    /** Gives the sink every article of that file in order, and what is wrong with those that it cannot give. */
    public void read(String name, Consumer<Input> sink) {
        try (InputStream in = new CountedStream(open(name), progress)) {
            switch (formatOf(name)) {
                case TEXT -> sink.accept(text(shown(name), in));
                case JSONL -> jsonLines(shown(name), in, sink);
                case GOLD -> gold(shown(name), in, sink);
            }
        } catch (InputException e) {
            sink.accept(Input.failed(shown(name), e.what()));
        } catch (IOException e) {
            sink.accept(Input.failed(shown(name), reason(e)));
        }
    }

    private static String shown(String name) {
        return name.equals(STDIN) ? "standard input" : name;
    }

    private InputStream open(String name) throws IOException, InputException {
        if (name.equals(STDIN)) {
            return stdin;
        }
        try {
            Path path = Path.of(name);
            if (Files.isDirectory(path)) {
                throw new InputException("is a folder; name the files in it");
            }
            return Files.newInputStream(path);
        } catch (InvalidPathException e) {
            throw new InputException("is no name that a file can have");
        }
    }

    private static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file; check the name";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        return "cannot be read: " + e.getMessage();
    }

    private Input text(String place, InputStream in) throws IOException {
        try {
            byte[] bytes = in.readNBytes((int) Math.min(maxSize + 1, Integer.MAX_VALUE - 16));
            if (bytes.length > maxSize) {
                throw new InputException("is larger than " + size(maxSize) + "; split it, or raise --max-size");
            }
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
            if (decoded.text().isBlank()) {
                throw new InputException("is empty; there is nothing to read");
            }
            return new Input(place, defaults.fill(Article.of(decoded.text())), null, decoded.note());
        } catch (InputException e) {
            return Input.failed(place, e.what());
        }
    }

    private void jsonLines(String place, InputStream in, Consumer<Input> sink) throws IOException {
        JsonFactory json = json();
        Lines lines = new Lines(in, maxSize);
        int number = 0;
        while (lines.next()) {
            number++;
            String at = place + ":" + number;
            if (lines.tooLong()) {
                sink.accept(Input.failed(at, "is longer than " + size(maxSize) + "; split it, or raise --max-size"));
            } else if (!lines.blank()) {
                sink.accept(line(json, at, lines));
            }
        }
    }

    private Input line(JsonFactory json, String place, Lines lines) throws IOException {
        try (JsonParser parser = json.createParser(lines.bytes(), 0, lines.length())) {
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
            return Input.of(place, defaults.fill(article));
        } catch (InputException e) {
            return Input.failed(place, e.what());
        } catch (JsonProcessingException e) {
            return Input.failed(place, broken(e, true));
        }
    }

    private void gold(String place, InputStream in, Consumer<Input> sink) throws IOException, InputException {
        try (JsonParser parser = json().createParser(in)) {
            JsonToken token = parser.nextToken();
            if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
                throw new InputException("is no gold; give an article as a JSON object, or a list of them");
            }
            if (token == JsonToken.START_ARRAY) {
                token = parser.nextToken();
            }
            for (int number = 1; token == JsonToken.START_OBJECT; number++) {
                sink.accept(goldArticle(place + ", article " + number, parser));
                token = parser.nextToken();
            }
            if (token != null && token != JsonToken.END_ARRAY) {
                throw new InputException("has something other than an article in its list");
            }
        } catch (JsonProcessingException e) {
            throw new InputException(broken(e, false));
        }
    }

    private Input goldArticle(String place, JsonParser parser) throws IOException {
        try {
            return Input.of(place, defaults.fill(ArticleJson.read(parser)));
        } catch (InputException e) {
            return Input.failed(place, e.what());
        }
    }

    private JsonFactory json() {
        int longest = (int) Math.min(maxSize, Integer.MAX_VALUE - 16);
        return JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxStringLength(longest).build())
                .build();
    }

    private static String broken(JsonProcessingException e, boolean oneLine) {
        String what = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        String where = "";
        if (e.getLocation() != null) {
            String column = "column " + e.getLocation().getColumnNr();
            where = oneLine ? " at " + column : " at line " + e.getLocation().getLineNr() + ", " + column;
        }
        return "is not JSON" + where + ": " + (what.length() > 160 ? what.substring(0, 160) + "…" : what);
    }

    static String size(long bytes) {
        if (bytes >= 1 << 20 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MB";
        }
        return bytes >= 1 << 10 && bytes % (1 << 10) == 0 ? (bytes >> 10) + " kB" : bytes + " bytes";
    }
}
