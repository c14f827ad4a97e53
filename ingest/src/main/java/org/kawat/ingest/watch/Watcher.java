package org.kawat.ingest.watch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kawat.ingest.Intake;
import org.kawat.ingest.IntakeOptions;
import org.kawat.ingest.Item;
import org.kawat.ingest.Reason;
import org.kawat.ingest.feed.Entry;
import org.kawat.ingest.text.InputException;
import org.kawat.ingest.web.FetchException;
import org.kawat.ingest.web.Fetched;
import org.kawat.ingest.web.Fetcher;
import org.kawat.ingest.web.PoliteFetcher;
import org.kawat.ingest.web.Sleeper;

/**
 * Polls feeds and gives each article that is new once: what robots.txt allows, only what has changed since, one request a host
 * at a time, and ever less often where a server does not answer. An article counts as given when the sink has returned.
 */
public final class Watcher {
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration GONE = Duration.ofDays(30);

    private final PoliteFetcher web;
    private final WatchState state;
    private final Intake intake;
    private final Pace pace;
    private final Clock clock;
    private final Sleeper sleeper;

    /** A watcher that remembers in that state. The fetcher should have the same clock. */
    public Watcher(
            PoliteFetcher web, WatchState state, IntakeOptions options, Pace pace, Clock clock, Sleeper sleeper) {
        this.web = web;
        this.state = state;
        this.intake = new Intake(options, null, bytes -> {});
        this.pace = pace;
        this.clock = clock;
        this.sleeper = sleeper;
    }

    /** Polls until it is told to stop, which it asks between two rounds and each second of a pause. */
    public void watch(List<String> feeds, Consumer<Item> sink, BooleanSupplier stop) throws InterruptedException {
        while (!stop.getAsBoolean()) {
            Instant next = round(feeds, sink);
            while (!stop.getAsBoolean() && clock.instant().isBefore(next)) {
                Duration left = Duration.between(clock.instant(), next);
                sleeper.sleep(left.compareTo(IDLE) < 0 ? left : IDLE);
            }
        }
    }

    /** Polls the feeds that are due, and says when the next one will be. */
    public Instant round(List<String> feeds, Consumer<Item> sink) {
        Round round = new Round();
        for (String feed : feeds) {
            Visit last = state.get(feed);
            if (last == null || !last.next().isAfter(clock.instant())) {
                poll(feed, last, round, sink);
            }
        }
        for (Round.Page page = round.next(web); page != null; page = round.next(web)) {
            page(page, round, sink);
        }
        return feeds.stream()
                .map(state::get)
                .map(v -> v == null ? clock.instant() : v.next())
                .min(Instant::compareTo)
                .orElse(clock.instant().plus(pace.interval()));
    }

    private void poll(String feed, @Nullable Visit last, Round round, Consumer<Item> sink) {
        try {
            URI uri = Fetcher.uri(feed);
            if (!web.allows(uri)) {
                sink.accept(new Item.Skipped(feed, Reason.NOT_ALLOWED, "may not be polled by machines (robots.txt)"));
                state.put(feed, paused(last, pace.longest()));
                return;
            }
            answered(feed, last, web.get(uri, conditions(last)), round, sink);
        } catch (FetchException e) {
            sink.accept(new Item.Failed(feed, e.what()));
            state.put(feed, failed(last, null));
        }
    }

    private static Map<String, String> conditions(@Nullable Visit last) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (last != null && last.etag() != null) {
            headers.put("If-None-Match", last.etag());
        }
        if (last != null && last.lastModified() != null) {
            headers.put("If-Modified-Since", last.lastModified());
        }
        return headers;
    }

    private Visit paused(@Nullable Visit last, Duration pause) {
        Visit visit = failed(last, null);
        return new Visit(visit.etag(), visit.lastModified(), clock.instant().plus(pause), visit.failures(), false);
    }

    private Visit failed(@Nullable Visit last, @Nullable String retryAfter) {
        Visit before = last == null ? new Visit(null, null, clock.instant(), 0, false) : last;
        int failures = before.failures() + 1;
        Instant next = pace.after(clock.instant(), failures, retryAfter);
        return new Visit(before.etag(), before.lastModified(), next, failures, false);
    }

    private void answered(String feed, @Nullable Visit last, Fetched answer, Round round, Consumer<Item> sink) {
        Instant next = clock.instant().plus(pace.interval());
        if (answer.status() == 304 && last != null) {
            state.put(feed, new Visit(last.etag(), last.lastModified(), next, 0, false));
        } else if (answer.status() == 410) {
            sink.accept(new Item.Failed(feed, "is gone for good; take it from the list"));
            state.put(feed, paused(last, GONE));
        } else if (!answer.ok()) {
            sink.accept(new Item.Failed(feed, "is answered with status " + answer.status() + "; asked again later"));
            state.put(feed, failed(last, answer.header("retry-after")));
        } else {
            Visit visit = new Visit(answer.header("etag"), answer.header("last-modified"), next, 0, false);
            entries(answer, new Round.Polled(feed, visit), last, round, sink);
        }
    }

    private void entries(Fetched answer, Round.Polled feed, @Nullable Visit last, Round round, Consumer<Item> sink) {
        List<Entry> entries;
        try {
            entries = intake.entries(answer.body(), answer.uri().toString(), answer.header("content-type"));
        } catch (InputException e) {
            sink.accept(new Item.Failed(feed.url, e.what()));
            state.put(feed.url, failed(last, null));
            return;
        }
        if (answer.moved() != null) {
            String note = "has moved to " + answer.moved() + "; change the list";
            sink.accept(new Item.Skipped(feed.url, Reason.NOT_A_PAGE, note));
        }
        feed.open++; // so that it is not done before all of its pages are in the round
        for (Entry entry : entries) {
            entry(entry, feed, round, sink);
        }
        done(feed);
    }

    private void entry(Entry entry, Round.Polled feed, Round round, Consumer<Item> sink) {
        String url = entry.url();
        String key = url == null ? feed.url + "#" + entry.key() : url;
        Visit seen = state.get(key);
        if ((seen != null && seen.done()) || round.has(key)) {
            return;
        }
        if (intake.isTooOld(entry)) {
            sink.accept(new Item.Skipped(key, Reason.TOO_OLD, "is older than what is asked for"));
            finish(key);
        } else if (entry.whole() || url == null) {
            sink.accept(intake.entry(entry, key));
            finish(key);
        } else {
            try {
                round.add(new Round.Page(key, Fetcher.uri(url), feed));
            } catch (FetchException e) {
                sink.accept(new Item.Failed(key, e.what()));
                finish(key);
            }
        }
    }

    private void page(Round.Page page, Round round, Consumer<Item> sink) {
        try {
            if (!web.allows(page.uri())) {
                sink.accept(new Item.Skipped(
                        page.key(), Reason.NOT_ALLOWED, "may not be fetched by machines (robots.txt)"));
                finish(page.key());
            } else {
                fetched(page, web.get(page.uri(), Map.of()), round, sink);
            }
        } catch (FetchException e) {
            sink.accept(new Item.Failed(page.key(), e.what()));
            again(page, e.isPassing());
        }
        done(page.feed());
    }

    private void fetched(Round.Page page, Fetched answer, Round round, Consumer<Item> sink) {
        if (answer.ok()) {
            intake.page(answer.body(), answer.uri().toString(), answer.header("content-type"), sink);
            finish(page.key());
            return;
        }
        boolean busy = answer.status() == 429 || answer.status() == 503;
        sink.accept(new Item.Failed(page.key(), "is answered with status " + answer.status()));
        again(page, busy || answer.status() >= 500);
        if (busy) {
            for (Round.Page left : round.leave(page.uri())) {
                left.feed().failed = true;
                done(left.feed());
            }
        }
    }

    /** An article that could not be fetched is tried again in a later round, but not for ever. */
    private void again(Round.Page page, boolean passing) {
        Visit last = state.get(page.key());
        int failures = last == null ? 1 : last.failures() + 1;
        boolean over = !passing || failures >= pace.attempts();
        state.put(page.key(), new Visit(null, null, clock.instant(), failures, over));
        page.feed().failed |= !over;
    }

    private void finish(String key) {
        state.put(key, new Visit(null, null, clock.instant(), 0, true));
    }

    /** Remembers a feed whose pages are all done. Where one is to be tried again, the feed has to be sent again too. */
    private void done(Round.Polled feed) {
        feed.open--;
        if (feed.open == 0) {
            Visit visit = feed.visit;
            state.put(feed.url, feed.failed ? new Visit(null, null, visit.next(), 0, false) : visit);
        }
    }
}
