package org.kawat.ingest.watch;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.web.PoliteFetcher;

/** The pages that a round has found to fetch. Of the hosts that wait, the one that may be asked first is asked first. */
final class Round {
    private final Map<String, Deque<Page>> hosts = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    /** A feed that was polled. It is only remembered as read when all its pages are, lest a stop between lose some. */
    static final class Polled {
        final String url;
        final Visit visit;
        int open;
        boolean failed;

        Polled(String url, Visit visit) {
            this.url = url;
            this.visit = visit;
        }
    }

    /** A page to fetch. */
    record Page(String key, URI uri, Polled feed) {}

    void add(Page page) {
        page.feed().open++;
        keys.add(page.key());
        hosts.computeIfAbsent(host(page.uri()), h -> new ArrayDeque<>()).add(page);
    }

    /** Whether it has been found in this round already. */
    boolean has(String key) {
        return hosts.values().stream()
                .anyMatch(q -> q.stream().anyMatch(p -> p.key().equals(key)));
    }

    /** The page to fetch next; null where none is left. */
    @Nullable
    Page next(PoliteFetcher web) {
        Deque<Page> best = null;
        Instant at = Instant.MAX;
        for (Deque<Page> queue : hosts.values()) {
            Instant free =
                    queue.isEmpty() ? Instant.MAX : web.freeAt(queue.getFirst().uri());
            if (free.isBefore(at)) {
                best = queue;
                at = free;
            }
        }
        return best == null ? null : best.removeFirst();
    }

    /** Leaves a host alone for this round, and gives the pages that are not fetched therefore. */
    List<Page> leave(URI uri) {
        Deque<Page> left = hosts.remove(host(uri));
        return left == null ? List.of() : new ArrayList<>(left);
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getHost());
    }
}
