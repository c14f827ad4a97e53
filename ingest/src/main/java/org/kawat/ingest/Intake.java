package org.kawat.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.feed.Entry;
import org.kawat.ingest.source.Folder;
import org.kawat.ingest.text.CountedStream;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.Problems;
import org.kawat.ingest.web.Fetcher;
import org.kawat.ingest.web.PoliteFetcher;

/**
 * Gives every article of a file, folder or address, in an order that is always the same, and says of all else what it is and
 * why it is none. One bad record never ends it, and memory does not grow with what is read. One of these serves one thread.
 *
 * <pre>{@code
 * Intake intake = new Intake(IntakeOptions.DEFAULT, null, bytes -> {});
 * intake.read("news.warc.gz", item -> System.out.println(item));
 * }</pre>
 */
public final class Intake {
    private final LongConsumer progress;
    private final StreamReader streams;
    private final @Nullable WebReader web;

    /**
     * An intake.
     *
     * @param web by which addresses are fetched; null where none are to be
     * @param progress is told how many bytes of files have been read since it was told last
     */
    public Intake(IntakeOptions options, @Nullable PoliteFetcher web, LongConsumer progress) {
        this.progress = progress;
        this.streams = new StreamReader(options);
        this.web = web == null ? null : new WebReader(web, streams, options);
    }

    /** How many bytes those files and the files of those folders have together, for a bar that shows progress. */
    public static long size(Iterable<String> sources) {
        AtomicLong sum = new AtomicLong();
        for (String source : sources) {
            if (!Fetcher.isUrl(source)) {
                try {
                    Folder.walk(Path.of(source), file -> sum.addAndGet(size(file)), (path, why) -> {});
                } catch (InvalidPathException e) {
                    // told of when it is read
                }
            }
        }
        return sum.get();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    /** Gives the sink all that a file, a folder or an address holds. What the sink throws ends it. */
    public void read(String source, Consumer<Item> sink) {
        if (Fetcher.isUrl(source)) {
            if (web == null) {
                sink.accept(new Item.Failed(source, "is on the web, which is not to be used; download it"));
            } else {
                web.read(source, sink);
            }
            return;
        }
        try {
            Path path = Path.of(source);
            Folder.walk(path, file -> file(file, sink), (at, why) -> sink.accept(new Item.Failed(at.toString(), why)));
        } catch (InvalidPathException e) {
            sink.accept(new Item.Failed(source, "is no name that a file can have"));
        }
    }

    /** Gives the article of a page that somebody else has fetched. */
    public void page(byte[] bytes, String url, @Nullable String contentType, Consumer<Item> sink) {
        streams.page(bytes, new Origin(url, url, url, contentType), sink);
    }

    /** The entries of a feed that somebody else has fetched. */
    public List<Entry> entries(byte[] bytes, String url, @Nullable String contentType) throws InputException {
        return streams.entries(bytes, new Origin(url, url, url, contentType));
    }

    /** What becomes of an entry of a feed that is the whole article. */
    public Item entry(Entry entry, String where) {
        return streams.gate().admit(entry.draft(), where);
    }

    /** Whether an entry is of a day before those that are wanted. */
    public boolean isTooOld(Entry entry) {
        return streams.gate().isTooOld(entry.draft().published());
    }

    private void file(Path file, Consumer<Item> sink) {
        String where = file.toString();
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            sink.accept(new Item.Skipped(where, Reason.NOT_A_PAGE, "is no file"));
            return;
        }
        try (InputStream in = new CountedStream(Files.newInputStream(file), progress)) {
            streams.read(in, Origin.file(where), sink);
        } catch (IOException e) {
            sink.accept(new Item.Failed(where, Problems.reading(e)));
        }
    }
}
