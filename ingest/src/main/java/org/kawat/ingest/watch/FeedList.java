package org.kawat.ingest.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.kawat.ingest.Item;
import org.kawat.ingest.feed.Opml;
import org.kawat.ingest.source.Kind;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.Problems;
import org.kawat.ingest.text.TextDecoder;
import org.kawat.ingest.web.Fetcher;

/** The feeds that a user names: by address, or by files of OPML or of addresses, a line each. */
public final class FeedList {
    private static final int MOST = 8 << 20;

    private FeedList() {}

    /** The addresses of all, each once, in order; what cannot be read is given to the sink. */
    public static List<String> of(List<String> sources, Consumer<Item> sink) {
        Set<String> feeds = new LinkedHashSet<>();
        for (String source : sources) {
            if (Fetcher.isUrl(source)) {
                feeds.add(source);
                continue;
            }
            try (InputStream in = Files.newInputStream(Path.of(source))) {
                feeds.addAll(of(in.readNBytes(MOST)));
            } catch (InvalidPathException e) {
                sink.accept(new Item.Failed(source, "is no name that a file can have"));
            } catch (InputException e) {
                sink.accept(new Item.Failed(source, e.what()));
            } catch (IOException e) {
                sink.accept(new Item.Failed(source, Problems.reading(e)));
            }
        }
        return new ArrayList<>(feeds);
    }

    private static List<String> of(byte[] bytes) throws InputException {
        if (Kind.of(bytes, "") == Kind.OPML) {
            return Opml.feeds(bytes);
        }
        List<String> lines = TextDecoder.decode(bytes)
                .text()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                .toList();
        if (lines.isEmpty() || !lines.stream().allMatch(Fetcher::isUrl)) {
            throw new InputException("is no list of feeds; give OPML, or an address on each line");
        }
        return lines;
    }
}
