package org.kawat.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.input.Defaults;
import org.kawat.app.input.InputReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code kawat read} can be told. */
final class ReadOptions {
    /** The form of the answer. */
    enum Format {
        TEXT,
        JSON,
        JSONL
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
            converter = Converters.Day.class,
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
            converter = Converters.Threads.class,
            description = "Articles to code at a time; as many as there are processors without this.")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--max-size",
            paramLabel = "SIZE",
            converter = Converters.Size.class,
            description = "Largest article that is read, such as 500k or 20M (the default).")
    long maxSize = 20L << 20;

    @Mixin
    Look look = new Look();

    Defaults defaults() {
        return new Defaults(publisher, published, language, title);
    }
}
