package org.kawat.ingest.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.ingest.Collected;
import org.kawat.ingest.IntakeOptions;
import org.kawat.ingest.Item;
import org.kawat.ingest.Reason;
import org.kawat.ingest.Texts;
import org.kawat.ingest.web.FakeTime;
import org.kawat.ingest.web.PoliteFetcher;
import org.kawat.ingest.web.Site;
import org.kawat.ingest.web.Site.Answer;
import org.kawat.ingest.web.WebOptions;

class WatcherTest {
    private static final Duration QUARTER = Duration.ofMinutes(15);

    @TempDir
    private Path dir;

    private final FakeTime time = new FakeTime();
    private final WatchState state = WatchState.inMemory();
    private final PoliteFetcher web = new PoliteFetcher(WebOptions.DEFAULT.privateAddresses(true), time, time);
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        site.put("/1", Answer.html(Texts.page("Satu"))).put("/2", Answer.html(Texts.page("Dua")));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void givesEachArticleOnce() {
        feed("\"a\"", "/1");
        assertThat(titles(round())).containsExactly("Satu");
        feed("\"b\"", "/2", "/1");
        time.pass(QUARTER);
        assertThat(titles(round())).containsExactly("Dua");
        assertThat(site.asked).containsExactly("/robots.txt", "/feed", "/1", "/feed", "/2");
    }

    @Test
    void asksOnlyForWhatHasChanged() {
        feed("\"a\"", "/1");
        round();
        time.pass(QUARTER);
        assertThat(round().all).isEmpty();
        assertThat(site.asked).containsExactly("/robots.txt", "/feed", "/1", "/feed not modified");
    }

    @Test
    void doesNotAskBeforeItIsTime() {
        feed("\"a\"", "/1");
        round();
        time.pass(Duration.ofMinutes(5));
        round();
        assertThat(site.asked).filteredOn(p -> p.startsWith("/feed")).hasSize(1);
    }

    @Test
    void asksEverLessOftenWhereTheServerDoesNotAnswer() {
        site.put("/feed", Answer.status(500));
        assertThat(round().failed())
                .containsExactly(new Item.Failed(site.url("/feed"), "is answered with status 500; asked again later"));
        assertThat(next()).isEqualTo(time.instant().plus(Duration.ofMinutes(30)));
        for (int i = 0; i < 10; i++) {
            time.pass(Duration.between(time.instant(), next()));
            round();
        }
        assertThat(Duration.between(time.instant(), next())).isEqualTo(Duration.ofHours(24));
        feed("\"a\"", "/1");
        time.pass(Duration.ofHours(24));
        assertThat(titles(round())).containsExactly("Satu");
        assertThat(Duration.between(time.instant(), next())).isLessThanOrEqualTo(QUARTER);
    }

    @Test
    void waitsAsLongAsTheServerAsks() {
        site.put("/feed", Answer.status(429, "Retry-After", "7200"));
        round();
        assertThat(next()).isEqualTo(time.instant().plus(Duration.ofHours(2)));
        site.put("/feed", Answer.status(503, "Retry-After", "Wed, 22 Jan 2025 12:00:00 GMT"));
        time.pass(Duration.ofHours(2));
        round();
        assertThat(next()).isEqualTo(Instant.parse("2025-01-22T12:00:00Z"));
    }

    @Test
    void triesAgainWhatCouldNotBeFetchedButNotForEver() {
        feed("\"a\"", "/1", "/busy", "/2");
        site.put("/busy", Answer.status(503));
        assertThat(titles(round())).containsExactly("Satu");
        time.pass(QUARTER);
        assertThat(round().failed()).extracting(Item.Failed::where).containsExactly(site.url("/busy"));
        site.put("/busy", Answer.html(Texts.page("Tiga")));
        time.pass(QUARTER);
        assertThat(titles(round())).containsExactly("Tiga", "Dua");
        feed("\"b\"", "/gone");
        time.pass(QUARTER);
        assertThat(round().failed()).hasSize(1);
        time.pass(QUARTER);
        assertThat(round().all).isEmpty();
    }

    @Test
    void losesNothingWhereItIsStoppedInTheMidst() {
        feed("\"a\"", "/1", "/2");
        Watcher watcher = watcher();
        assertThatThrownBy(() -> watcher.round(List.of(site.url("/feed")), item -> {
                    if (item.where().endsWith("/2")) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");
        assertThat(titles(round())).containsExactly("Dua");
    }

    @Test
    void keepsToRobotsTxt() {
        site.put("/robots.txt", Answer.ok("text/plain", "User-agent: *\nDisallow: /2"));
        feed("\"a\"", "/1", "/2");
        Collected all = round();
        assertThat(titles(all)).containsExactly("Satu");
        assertThat(all.skipped()).extracting(Item.Skipped::reason).containsExactly(Reason.NOT_ALLOWED);
        site.put("/robots.txt", Answer.ok("text/plain", "User-agent: *\nDisallow: /"));
        time.pass(Duration.ofHours(25));
        assertThat(round().skipped()).extracting(Item.Skipped::where).containsExactly(site.url("/feed"));
    }

    @Test
    void namesFeedsThatAreBrokenGoneOrMoved() {
        site.put("/feed", Answer.html("<html>")).put("/other", Answer.status(410));
        Collected all = round("/feed", "/other");
        assertThat(all.failed())
                .extracting(Item.Failed::why)
                .containsExactly("is no RSS or Atom feed", "is gone for good; take it from the list");
        feed("\"a\"");
        site.put("/old", Answer.status(301, "Location", "/feed"));
        assertThat(round("/old").skipped())
                .extracting(Item.Skipped::why)
                .containsExactly("has moved to " + site.url("/feed") + "; change the list");
    }

    @Test
    void watchesUntilItIsToldToStop() throws InterruptedException {
        feed("\"a\"", "/1");
        Instant end = time.instant().plus(Duration.ofHours(1));
        Collected all = new Collected();
        watcher().watch(List.of(site.url("/feed")), all, () -> time.instant().isAfter(end));
        assertThat(titles(all)).containsExactly("Satu");
        assertThat(site.asked).filteredOn("/feed not modified"::equals).hasSize(3);
    }

    @Test
    void readsListsOfFeeds() throws IOException {
        Path opml = Files.writeString(
                dir.resolve("a.opml"), "<opml><body><outline xmlUrl='https://a.example/f'/></body></opml>");
        Path lines =
                Files.writeString(dir.resolve("b.txt"), "# feed saya\nhttps://b.example/f\n\nhttps://a.example/f\n");
        Path other = Files.writeString(dir.resolve("c.txt"), Texts.FIRST);
        Collected problems = new Collected();
        List<String> sources =
                List.of(opml.toString(), lines.toString(), "https://c.example/f", other.toString(), dir + "/none");
        assertThat(FeedList.of(sources, problems))
                .containsExactly("https://a.example/f", "https://b.example/f", "https://c.example/f");
        assertThat(problems.failed())
                .extracting(Item.Failed::why)
                .containsExactly(
                        "is no list of feeds; give OPML, or an address on each line",
                        "there is no such file; check the name");
    }

    private void feed(String tag, String... pages) {
        StringBuilder items = new StringBuilder();
        for (String page : pages) {
            items.append("<item><title>x</title><link>").append(site.url(page)).append("</link></item>");
        }
        site.put(
                "/feed",
                Answer.ok("text/xml", "<rss><channel>" + items + "</channel></rss>")
                        .with("ETag", tag));
    }

    private Instant next() {
        return Objects.requireNonNull(state.get(site.url("/feed"))).next();
    }

    private Collected round(String... feeds) {
        Collected all = new Collected();
        List<String> paths = feeds.length == 0 ? List.of("/feed") : List.of(feeds);
        watcher().round(paths.stream().map(site::url).toList(), all);
        return all;
    }

    private Watcher watcher() {
        return new Watcher(web, state, IntakeOptions.DEFAULT, Pace.DEFAULT, time, time);
    }

    private static List<String> titles(Collected all) {
        return all.found().stream()
                .map(f -> String.valueOf(f.article().title()))
                .toList();
    }
}
