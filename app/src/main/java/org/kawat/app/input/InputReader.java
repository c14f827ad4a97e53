package org.kawat.app.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.ingest.text.CountedStream;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.JsonArticles;
import org.kawat.ingest.text.Problems;
import org.kawat.ingest.text.Sizes;
import org.kawat.ingest.text.TextDecoder;

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

    private static final String REMEDY = "split it, or raise --max-size";

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
                case JSONL -> json().lines(in, sink(shown(name) + ":", sink));
                case GOLD -> json().gold(in, sink(shown(name) + ", article ", sink));
            }
        } catch (InputException e) {
            sink.accept(Input.failed(shown(name), e.what()));
        } catch (IOException e) {
            sink.accept(Input.failed(shown(name), Problems.reading(e)));
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

    private Input text(String place, InputStream in) throws IOException {
        try {
            byte[] bytes = in.readNBytes((int) Math.min(maxSize + 1, Integer.MAX_VALUE - 16));
            if (bytes.length > maxSize) {
                throw new InputException("is larger than " + Sizes.shown(maxSize) + "; " + REMEDY);
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

    private JsonArticles json() {
        return new JsonArticles(maxSize, REMEDY);
    }

    private JsonArticles.Sink sink(String before, Consumer<Input> sink) {
        return (number, article, error) -> {
            String place = before + number;
            sink.accept(
                    article == null
                            ? Input.failed(place, String.valueOf(error))
                            : Input.of(place, defaults.fill(article)));
        };
    }
}
