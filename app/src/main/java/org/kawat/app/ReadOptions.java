package org.kawat.app;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kawat.app.input.Defaults;
import org.kawat.app.input.InputReader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What {@code kawat read} can be told. */
final class ReadOptions {
    /** The form of the answer. */
    enum Format {
        TEXT,
        JSON,
        JSONL
    }

    /** Whether colours are used. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "How to answer: text (for people), json (an indented object for one"
                    + " article, a line each for several) or jsonl (a line each).")
    Format format = Format.TEXT;

    @Option(
            names = "--from",
            paramLabel = "FORM",
            description = "What the files hold: text (a file is an article), jsonl (a line is one: {\"text\":"
                    + " …}, and id, publisher, published, language, title, url where known) or gold."
                    + " Without this, files named .jsonl are jsonl and all others text.")
    InputReader.@Nullable Format from;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description =
                    "Day of publication as YYYY-MM-DD, for articles that do not say. Words such as \"kemarin\" are counted from it.")
    @Nullable
    LocalDate published;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who printed it, for articles that do not say.")
    @Nullable
    String publisher;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "Language of articles that do not say (id). Without this, the coder tells by itself.")
    @Nullable
    String language;

    @Option(names = "--title", paramLabel = "TEXT", description = "Headline of articles that do not say.")
    @Nullable
    String title;

    @Option(
            names = "--pack",
            paramLabel = "DIR",
            description = "Lays the packs in this folder over those of Kawat; may be given several times.")
    List<Path> packs = List.of();

    @Option(
            names = "--explain",
            description = "Tell which pack entry found what, where the words stand, and what was left out and why.")
    boolean explain;

    @Option(names = "--time", description = "Tell how long it took.")
    boolean time;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "Articles to code at a time; as many as there are processors without this.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            converter = Size.class,
            description = "Largest article that is read, such as 500k or 20M (the default).")
    long maxSize = 20L << 20;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
    Colour colour = Colour.AUTO;

    @Option(
            names = "--ui",
            paramLabel = "CODE",
            converter = Ui.class,
            description = "Language of the labels: en or id. Without this, that of your system (LANG).")
    @Nullable
    String ui;

    Defaults defaults() {
        return new Defaults(publisher, published, language, title);
    }

    /** Reads a day. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no day as YYYY-MM-DD");
            }
        }
    }

    /** Reads a size. */
    static final class Size implements ITypeConverter<Long> {
        @Override
        public Long convert(String value) {
            String lower = value.toLowerCase(Locale.ROOT);
            if (!lower.matches("[1-9][0-9]{0,9}[kmg]?")) {
                throw new TypeConversionException("'" + value + "' is no size such as 500k or 20M");
            }
            int shift = switch (lower.charAt(lower.length() - 1)) {
                case 'k' -> 10;
                case 'm' -> 20;
                case 'g' -> 30;
                default -> 0;
            };
            return Long.parseLong(shift == 0 ? lower : lower.substring(0, lower.length() - 1)) << shift;
        }
    }

    /** Reads a number of threads. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (!value.matches("[1-9][0-9]{0,2}")) {
                throw new TypeConversionException("'" + value + "' is no number of threads from 1 to 999");
            }
            return Integer.valueOf(value);
        }
    }

    /** Reads a language of labels. */
    static final class Ui implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            if (!List.of("en", "id").contains(value)) {
                throw new TypeConversionException("'" + value + "' is no language of labels; there are en and id");
            }
            return value;
        }
    }
}
