package org.kawat.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.kawat.ingest.feed.Entry;
import org.kawat.ingest.feed.SitemapReader;
import org.kawat.ingest.gzip.GzipStream;
import org.kawat.ingest.source.Kind;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.text.Problems;
import org.kawat.ingest.text.Sizes;
import org.kawat.ingest.web.FetchException;
import org.kawat.ingest.web.Fetched;
import org.kawat.ingest.web.Fetcher;
import org.kawat.ingest.web.PoliteFetcher;

/** Gives what an address holds, and where that is a feed or a site map, the pages that it lists. */
final class WebReader {
    private static final int MOST_MAPS = 1_000;
    private static final int MAP_FACTOR = 10;

    private final PoliteFetcher web;
    private final StreamReader streams;
    private final IntakeOptions options;
    private final SitemapReader maps = new SitemapReader();

    WebReader(PoliteFetcher web, StreamReader streams, IntakeOptions options) {
        this.web = web;
        this.streams = streams;
        this.options = options;
    }

    /** Gives all that the address of a user's own choice holds. Its robots.txt is not asked: the user is no robot. */
    void read(String url, Consumer<Item> sink) {
        source(url, new HashSet<>(), sink);
    }

    private void source(String url, Set<String> been, Consumer<Item> sink) {
        try {
            Fetched answer = fetched(Fetcher.uri(url));
            byte[] head = beginning(answer.body());
            switch (Kind.of(head, url)) {
                case FEED -> feed(answer, url, sink);
                case SITEMAP -> sitemap(answer, url, been, sink);
                default -> read(answer, url, sink);
            }
        } catch (FetchException e) {
            sink.accept(new Item.Failed(url, e.what()));
        }
    }

    private Fetched fetched(URI uri) throws FetchException {
        return web.get(uri, Map.of());
    }

    private static byte[] beginning(byte[] body) {
        byte[] head = Arrays.copyOf(body, Math.min(body.length, Kind.HEAD));
        if (Kind.of(head, "") != Kind.GZIP) {
            return head;
        }
        try (InputStream in = new GzipStream(new ByteArrayInputStream(body))) {
            return in.readNBytes(Kind.HEAD);
        } catch (IOException e) {
            return head;
        }
    }

    private void read(Fetched answer, String url, Consumer<Item> sink) {
        if (!answer.ok()) {
            sink.accept(new Item.Failed(url, "is answered with status " + answer.status() + "; check the address"));
            return;
        }
        String at = answer.uri().toString();
        Origin origin = new Origin(url, at, at, answer.header("content-type"));
        try {
            streams.read(new ByteArrayInputStream(answer.body()), origin, sink);
        } catch (IOException e) {
            sink.accept(new Item.Failed(url, Problems.reading(e)));
        }
    }

    private void feed(Fetched answer, String url, Consumer<Item> sink) {
        String at = answer.uri().toString();
        Origin origin = new Origin(url, at, at, answer.header("content-type"));
        List<Entry> entries;
        try {
            entries = streams.entries(expanded(answer.body(), options.limits().list()), origin);
        } catch (InputException e) {
            sink.accept(new Item.Failed(url, e.what()));
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String page = entry.url();
            if (entry.whole() || page == null) {
                sink.accept(streams.gate().admit(entry.draft(), url + ", entry " + (i + 1)));
            } else if (streams.gate().isTooOld(entry.draft().published())) {
                sink.accept(new Item.Skipped(page, Reason.TOO_OLD, "is older than what is asked for"));
            } else {
                page(page, sink);
            }
        }
    }

    private void page(String url, Consumer<Item> sink) {
        try {
            URI uri = Fetcher.uri(url);
            if (web.allows(uri)) {
                read(fetched(uri), url, sink);
            } else {
                sink.accept(new Item.Skipped(url, Reason.NOT_ALLOWED, "may not be fetched by machines (robots.txt)"));
            }
        } catch (FetchException e) {
            sink.accept(new Item.Failed(url, e.what()));
        }
    }

    private void sitemap(Fetched answer, String url, Set<String> been, Consumer<Item> sink) {
        int most = options.limits().list() * MAP_FACTOR;
        try {
            byte[] map = expanded(answer.body(), most);
            maps.read(new ByteArrayInputStream(map), location -> location(location, been, sink));
        } catch (InputException e) {
            sink.accept(new Item.Failed(url, e.what()));
        }
    }

    private void location(SitemapReader.Location location, Set<String> been, Consumer<Item> sink) {
        String url = location.url();
        if (streams.gate().isTooOld(location.day())) {
            if (!location.map()) {
                sink.accept(new Item.Skipped(url, Reason.TOO_OLD, "is older than what is asked for"));
            }
        } else if (!location.map()) {
            page(url, sink);
        } else if (been.size() < MOST_MAPS && been.add(url)) {
            source(url, been, sink);
        }
    }

    private static byte[] expanded(byte[] body, int most) throws InputException {
        if (Kind.of(Arrays.copyOf(body, Math.min(body.length, 16)), "") != Kind.GZIP) {
            return body;
        }
        try (InputStream in = new GzipStream(new ByteArrayInputStream(body))) {
            byte[] plain = in.readNBytes(most + 1);
            if (plain.length > most) {
                throw new InputException("expands to more than " + Sizes.shown(most));
            }
            return plain;
        } catch (IOException e) {
            throw new InputException(Problems.reading(e));
        }
    }
}
