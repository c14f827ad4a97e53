package org.kawat.ingest.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fetches as a guest does: what robots.txt allows, one request a host at a time, and a while between two. One of these serves
 * one thread, and so does one request at a time in all.
 */
public final class PoliteFetcher {
    private static final Duration ROBOTS_KEPT = Duration.ofHours(24);
    private static final Duration ROBOTS_RETRIED = Duration.ofMinutes(15);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);
    private static final int MOST_HOSTS = 10_000;

    private final Fetcher fetcher;
    private final WebOptions options;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Map<String, Rules> rules = new HashMap<>();
    private final Map<String, Instant> free = new HashMap<>();

    private record Rules(BaseRobotRules rules, Instant until) {}

    /** A fetcher with manners, on that clock. */
    public PoliteFetcher(WebOptions options, Clock clock, Sleeper sleeper) {
        this.fetcher = new Fetcher(options);
        this.options = options;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Whether that may be fetched by the word of its site. A site whose robots.txt cannot be had is left alone for a while. */
    public boolean allows(URI uri) {
        return rules(uri).isAllowed(uri.toString());
    }

    /** The server's answer. Waits until the host may be asked again, and does not ask robots.txt. */
    public Fetched get(URI uri, Map<String, String> headers) throws FetchException {
        await(uri);
        try {
            return fetcher.get(uri, headers);
        } finally {
            if (free.size() > MOST_HOSTS) {
                free.values().removeIf(t -> t.isBefore(clock.instant()));
            }
            free.put(host(uri), clock.instant().plus(delay(uri)));
        }
    }

    /** When the host of that address may be asked again. */
    public Instant freeAt(URI uri) {
        return free.getOrDefault(host(uri), Instant.MIN);
    }

    private void await(URI uri) throws FetchException {
        Duration left = Duration.ZERO;
        Instant at = freeAt(uri);
        if (at.isAfter(clock.instant())) {
            left = Duration.between(clock.instant(), at);
        }
        try {
            if (!left.isZero()) {
                sleeper.sleep(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("was interrupted", true);
        }
    }

    private Duration delay(URI uri) {
        Rules known = rules.get(site(uri));
        long asked = known == null ? 0 : known.rules().getCrawlDelay();
        Duration wanted = Duration.ofMillis(Math.max(0, asked));
        Duration longer = wanted.compareTo(options.delay()) > 0 ? wanted : options.delay();
        return longer.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : longer;
    }

    private BaseRobotRules rules(URI uri) {
        String site = site(uri);
        Rules known = rules.get(site);
        if (known != null && known.until().isAfter(clock.instant())) {
            return known.rules();
        }
        if (rules.size() > MOST_HOSTS) {
            rules.clear();
        }
        Rules fresh = ask(site);
        rules.put(site, fresh);
        return fresh.rules();
    }

    private Rules ask(String site) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        parser.setMaxCrawlDelay(Long.MAX_VALUE); // the delay is bounded here, and does not shut the site
        Instant now = clock.instant();
        try {
            Fetched answer = get(URI.create(site + "/robots.txt"), Map.of());
            if (answer.ok()) {
                String type = answer.headers().firstValue("content-type").orElse("text/plain");
                return new Rules(
                        parser.parseContent(site + "/robots.txt", answer.body(), type, List.of(name())),
                        now.plus(ROBOTS_KEPT));
            }
            boolean later = answer.status() >= 500 || answer.status() == 429;
            return new Rules(parser.failedFetch(later ? 503 : 404), now.plus(later ? ROBOTS_RETRIED : ROBOTS_KEPT));
        } catch (FetchException e) {
            return new Rules(parser.failedFetch(e.isPassing() ? 503 : 404), now.plus(ROBOTS_RETRIED));
        }
    }

    private String name() {
        return options.userAgent().split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static String host(URI uri) {
        return String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    }

    private static String site(URI uri) {
        int port = uri.getPort();
        return uri.getScheme() + "://" + host(uri) + (port < 0 ? "" : ":" + port);
    }
}
