package org.kawat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kawat.ingest.web.Site.Answer;

class PoliteFetcherTest {
    private final FakeTime time = new FakeTime();
    private Site site;
    private PoliteFetcher web;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        web = new PoliteFetcher(WebOptions.DEFAULT.privateAddresses(true), time, time);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void keepsToRobotsTxtAndAsksForItOnceADay() {
        robots("User-agent: *\nDisallow: /\n\nUser-agent: kawat\nDisallow: /premium/\nAllow: /premium/bebas");
        assertThat(web.allows(uri("/a"))).isTrue();
        assertThat(web.allows(uri("/premium/a"))).isFalse();
        assertThat(web.allows(uri("/premium/bebas"))).isTrue();
        assertThat(site.asked).containsExactly("/robots.txt");
        time.pass(Duration.ofHours(25));
        assertThat(web.allows(uri("/a"))).isTrue();
        assertThat(site.asked).containsExactly("/robots.txt", "/robots.txt");
    }

    @Test
    void isAllowedAllWhereThereIsNoRobotsTxt() {
        assertThat(web.allows(uri("/a"))).isTrue();
    }

    @Test
    void leavesASiteAloneWhoseRobotsTxtCannotBeHad() {
        site.put("/robots.txt", Answer.status(503));
        assertThat(web.allows(uri("/a"))).isFalse();
        robots("");
        time.pass(Duration.ofMinutes(16));
        assertThat(web.allows(uri("/a"))).isTrue();
    }

    @Test
    void waitsBetweenTwoRequests() throws FetchException {
        web.get(uri("/a"), Map.of());
        web.get(uri("/b"), Map.of());
        time.pass(Duration.ofSeconds(1));
        web.get(uri("/c"), Map.of());
        assertThat(time.slept).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(1));
    }

    @Test
    void waitsAsLongAsRobotsTxtAsks() throws FetchException {
        robots("User-agent: *\nCrawl-delay: 10");
        web.allows(uri("/a"));
        web.get(uri("/a"), Map.of());
        web.get(uri("/b"), Map.of());
        assertThat(time.slept).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    private void robots(String text) {
        site.put("/robots.txt", Answer.ok("text/plain", text));
    }

    private URI uri(String path) {
        return URI.create(site.url(path));
    }
}
