package org.kawat.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Article;
import org.kawat.ingest.feed.Entry;
import org.kawat.ingest.feed.FeedReader;
import org.kawat.ingest.gzip.GzipStream;
import org.kawat.ingest.html.HtmlReader;
import org.kawat.ingest.source.Kind;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.JsonArticles;
import org.kawat.ingest.text.Problems;
import org.kawat.ingest.text.Sizes;
import org.kawat.ingest.text.TextDecoder;
import org.kawat.ingest.warc.Archived;
import org.kawat.ingest.warc.WarcReader;

/** Gives what a stream of bytes holds, whatever it is. */
final class StreamReader {
    private static final int DEEPEST_GZIP = 3;

    /** Something that may go wrong in the making. */
    private interface Work {
        Item item() throws InputException;
    }

    private final Limits limits;
    private final Gate gate;
    private final HtmlReader html = new HtmlReader();
    private final FeedReader feeds = new FeedReader();

    StreamReader(IntakeOptions options) {
        this.limits = options.limits();
        this.gate = new Gate(options);
    }

    Gate gate() {
        return gate;
    }

    void read(InputStream in, Origin origin, Consumer<Item> sink) throws IOException {
        read(in, origin, sink, 0);
    }

    private void read(InputStream in, Origin origin, Consumer<Item> sink, int depth) throws IOException {
        byte[] head = in.readNBytes(Kind.HEAD);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
        Kind kind = Kind.of(head, origin.name());
        switch (kind) {
            case GZIP -> gzip(whole, head, origin, sink, depth);
            case WARC -> new WarcReader(limits.page(), a -> archived(a, origin, sink)).plain(whole);
            case HTML -> html(whole, origin, sink);
            case FEED -> feed(whole, origin, sink);
            case JSON_LINES -> jsonLines(whole, origin, sink);
            case TEXT -> sink.accept(text(whole, origin));
            case EMPTY -> sink.accept(new Item.Skipped(origin.where(), Reason.NO_TEXT, "is empty"));
            case SITEMAP -> skip(origin, "is a site map; give its address, and its pages are fetched", sink);
            case OPML -> skip(origin, "is a list of feeds; kawat watch reads it", sink);
            case OTHER_XML -> skip(origin, "is XML of a kind that is not read", sink);
            case BINARY -> skip(origin, "is neither text nor a page", sink);
            case OTHER_JSON ->
                sink.accept(new Item.Failed(
                        origin.where(), "is JSON, and not JSON lines; give an article's object on each line"));
        }
    }

    private static void skip(Origin origin, String why, Consumer<Item> sink) {
        sink.accept(new Item.Skipped(origin.where(), Reason.NOT_A_PAGE, why));
    }

    private void gzip(InputStream in, byte[] head, Origin origin, Consumer<Item> sink, int depth) throws IOException {
        if (depth == DEEPEST_GZIP) {
            sink.accept(new Item.Failed(origin.where(), "is gzip in gzip in gzip; expand it first"));
            return;
        }
        boolean archive = origin.name().endsWith(".warc.gz") || Kind.of(beginning(head), "") == Kind.WARC;
        if (archive) {
            new WarcReader(limits.page(), a -> archived(a, origin, sink)).gzip(in);
            return;
        }
        try (GzipStream expanded = new GzipStream(in)) {
            read(expanded, origin.expanded(), sink, depth + 1);
        }
    }

    /** What the first bytes expand to, as far as they go. */
    private static byte[] beginning(byte[] head) {
        byte[] first = new byte[16];
        try (GzipStream in = new GzipStream(new ByteArrayInputStream(head))) {
            int count = in.readNBytes(first, 0, first.length);
            return count == first.length ? first : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private Item text(InputStream in, Origin origin) throws IOException {
        byte[] bytes = in.readNBytes(limits.text() + 1);
        if (bytes.length > limits.text()) {
            return tooLarge(origin.where(), limits.text());
        }
        try {
            TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
            Article plain = Article.of(decoded.text());
            Article article = origin.url() == null
                    ? plain
                    : new Article(null, decoded.text(), null, null, null, null, origin.url());
            return gate.admit(article, origin.where(), decoded.note());
        } catch (InputException e) {
            return new Item.Failed(origin.where(), e.what());
        }
    }

    private static Item tooLarge(String where, long limit) {
        return new Item.Skipped(where, Reason.TOO_LARGE, "is larger than " + Sizes.shown(limit));
    }

    private void jsonLines(InputStream in, Origin origin, Consumer<Item> sink) throws IOException {
        new JsonArticles(limits.text(), "split it").lines(in, (number, article, error) -> {
            String where = origin.where() + ":" + number;
            sink.accept(
                    article == null ? new Item.Failed(where, String.valueOf(error)) : gate.admit(article, where, null));
        });
    }

    private void html(InputStream in, Origin origin, Consumer<Item> sink) throws IOException {
        byte[] bytes = in.readNBytes(limits.page() + 1);
        page(bytes, origin, sink);
    }

    /** Gives the article of a page. */
    void page(byte[] bytes, Origin origin, Consumer<Item> sink) {
        String where = origin.where();
        sink.accept(
                bytes.length > limits.page()
                        ? tooLarge(where, limits.page())
                        : guarded(
                                where, () -> gate.admit(html.read(bytes, origin.contentType(), origin.url()), where)));
    }

    /** A page that trips a parser must not take a night's work with it. */
    private static Item guarded(String where, Work work) {
        try {
            return work.item();
        } catch (InputException e) {
            return new Item.Failed(where, e.what());
        } catch (RuntimeException | StackOverflowError e) {
            return new Item.Failed(where, Problems.ours(e));
        }
    }

    private void archived(Archived archived, Origin origin, Consumer<Item> sink) {
        String where = origin.where() + ", " + archived.where();
        String fault = archived.fault();
        if (fault != null) {
            sink.accept(new Item.Failed(where, fault));
        } else if (archived.tooLarge()) {
            sink.accept(tooLarge(where, limits.page()));
        } else if (archived.status() != 200) {
            sink.accept(new Item.Skipped(where, Reason.NOT_A_PAGE, "has status " + archived.status()));
        } else if (!isPage(archived)) {
            sink.accept(new Item.Skipped(where, Reason.NOT_A_PAGE, "is no page"));
        } else {
            Origin record = new Origin(where, "", archived.url(), archived.contentType());
            page(archived.body(), record, item -> sink.accept(noted(item, archived.note())));
        }
    }

    private static boolean isPage(Archived archived) {
        String type = archived.contentType();
        byte[] body = archived.body();
        Kind kind = Kind.of(Arrays.copyOf(body, Math.min(body.length, Kind.HEAD)), "");
        boolean says = type == null || type.contains("html");
        return kind == Kind.HTML || (says && (kind == Kind.TEXT || kind == Kind.EMPTY || kind == Kind.OTHER_XML));
    }

    private static Item noted(Item item, @Nullable String note) {
        if (note == null || !(item instanceof Item.Found found)) {
            return item;
        }
        String all = found.note() == null ? note : note + "; " + found.note();
        return new Item.Found(found.article(), found.where(), all);
    }

    private void feed(InputStream in, Origin origin, Consumer<Item> sink) throws IOException {
        byte[] bytes = in.readNBytes(limits.list() + 1);
        if (bytes.length > limits.list()) {
            sink.accept(tooLarge(origin.where(), limits.list()));
            return;
        }
        try {
            List<Entry> entries = entries(bytes, origin);
            for (int i = 0; i < entries.size(); i++) {
                String where = origin.where() + ", entry " + (i + 1);
                Entry entry = entries.get(i);
                sink.accept(guarded(where, () -> gate.admit(entry.draft(), where)));
            }
        } catch (InputException e) {
            sink.accept(new Item.Failed(origin.where(), e.what()));
        }
    }

    /** The entries of a feed. */
    List<Entry> entries(byte[] bytes, Origin origin) throws InputException {
        try {
            return feeds.read(bytes, origin.contentType(), origin.url());
        } catch (RuntimeException | StackOverflowError e) {
            throw new InputException(Problems.ours(e));
        }
    }
}
