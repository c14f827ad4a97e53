package org.kawat.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kawat.ingest.web.FakeTime;
import org.kawat.ingest.web.PoliteFetcher;
import org.kawat.ingest.web.Site;
import org.kawat.ingest.web.Site.Answer;
import org.kawat.ingest.web.WebOptions;

/** Addresses: pages, feeds and site maps with the pages that they list. */
class WebIntakeTest {
    private final FakeTime time = new FakeTime();
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void readsAPage() {
        site.put("/1", Answer.html(Texts.page("Satu")));
        assertThat(read("/1", IntakeOptions.DEFAULT).found()).singleElement().satisfies(f -> {
            assertThat(f.where()).isEqualTo(site.url("/1"));
            assertThat(f.article().url()).isEqualTo(site.url("/1"));
            assertThat(f.article().publisher()).isEqualTo("127.0.0.1");
        });
    }

    @Test
    void fetchesThePagesOfAFeedThatDoesNotHoldThem() {
        site.put("/robots.txt", Answer.ok("text/plain", "User-agent: *\nDisallow: /rahasia"));
        site.put(
                "/feed",
                Answer.ok(
                        "application/rss+xml",
                        "<rss><channel>" + item("/1") + item("/rahasia") + item("/404")
                                + "<item><link>" + site.url("/old")
                                + "</link><pubDate>Mon, 20 Jan 2020 00:00:00 GMT</pubDate></item>"
                                + "<item><link>" + site.url("/whole") + "</link><description><![CDATA["
                                + Texts.whole("Dua") + "]]></description></item>"
                                + "</channel></rss>"));
        site.put("/1", Answer.html(Texts.page("Satu")));
        Collected all = read("/feed", IntakeOptions.DEFAULT.since(LocalDate.of(2025, 1, 1)));
        assertThat(all.texts()).extracting(t -> t.substring(0, 4)).containsExactly("Satu", "Dua:");
        assertThat(all.skipped()).extracting(Item.Skipped::reason).containsExactly(Reason.NOT_ALLOWED, Reason.TOO_OLD);
        assertThat(all.failed())
                .containsExactly(new Item.Failed(site.url("/404"), "is answered with status 404; check the address"));
        assertThat(site.asked).containsExactly("/feed", "/robots.txt", "/1", "/404");
    }

    @Test
    void fetchesThePagesOfSiteMaps() {
        site.put(
                "/sitemap.xml",
                Answer.ok(
                        "text/xml",
                        "<sitemapindex><sitemap><loc>" + site.url("/news.xml") + "</loc></sitemap>"
                                + "<sitemap><loc>" + site.url("/old.xml")
                                + "</loc><lastmod>2020-01-01</lastmod></sitemap>"
                                + "<sitemap><loc>" + site.url("/sitemap.xml") + "</loc></sitemap></sitemapindex>"));
        site.put(
                "/news.xml",
                Answer.ok(
                        "text/xml",
                        "<urlset><url><loc>" + site.url("/1") + "</loc></url><url><loc>" + site.url("/2")
                                + "</loc><news:news xmlns:news='n'><news:publication_date>2020-02-02</news:publication_date></news:news></url></urlset>"));
        site.put("/1", Answer.html(Texts.page("Satu")));
        Collected all = read("/sitemap.xml", IntakeOptions.DEFAULT.since(LocalDate.of(2025, 1, 1)));
        assertThat(all.found()).extracting(Item.Found::where).containsExactly(site.url("/1"));
        assertThat(all.skipped()).extracting(Item.Skipped::where).containsExactly(site.url("/2"));
        assertThat(site.asked).containsExactly("/sitemap.xml", "/news.xml", "/robots.txt", "/1", "/sitemap.xml");
    }

    @Test
    void namesWhatCannotBeFetched() {
        assertThat(read("/404", IntakeOptions.DEFAULT).failed())
                .containsExactly(new Item.Failed(site.url("/404"), "is answered with status 404; check the address"));
        Collected closed = new Collected();
        new Intake(IntakeOptions.DEFAULT, new PoliteFetcher(WebOptions.DEFAULT, time, time), bytes -> {})
                .read(site.url("/1"), closed);
        assertThat(closed.failed())
                .extracting(Item.Failed::why)
                .first()
                .asString()
                .contains("has to be allowed expressly");
    }

    private String item(String path) {
        return "<item><title>x</title><link>" + site.url(path) + "</link><description>Ringkas.</description></item>";
    }

    private Collected read(String path, IntakeOptions options) {
        Collected all = new Collected();
        PoliteFetcher web = new PoliteFetcher(WebOptions.DEFAULT.privateAddresses(true), time, time);
        new Intake(options, web, bytes -> {}).read(site.url(path), all);
        return all;
    }
}
