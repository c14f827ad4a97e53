package org.kawat.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kawat.ingest.Texts;
import org.kawat.ingest.text.InputException;

class FeedReaderTest {
    @Test
    void readsRssWithContent() throws InputException {
        List<Entry> entries = read("""
                <?xml version="1.0"?><rss version="2.0" xmlns:content="x"><channel><title>Kabar</title><language>id</language>
                <item><title>Putin &amp; Xi</title><link>https://kabar.example/1</link><guid isPermaLink="false">id-1</guid>
                <pubDate>Senin, 20 Jan 2025 06:35 WIB</pubDate><description>Ringkas</description>
                <content:encoded><![CDATA[%s]]></content:encoded></item>
                <item><title>Dua</title><link>/2</link><description>&lt;p&gt;%s&lt;/p&gt;</description></item>
                </channel></rss>""".formatted(Texts.whole("Satu"), Texts.FIRST));
        assertThat(entries).hasSize(2);
        Entry first = entries.get(0);
        assertThat(first.whole()).isTrue();
        assertThat(first.key()).isEqualTo("id-1");
        assertThat(first.draft().title()).isEqualTo("Putin & Xi");
        assertThat(first.draft().publisher()).isEqualTo("Kabar");
        assertThat(first.draft().published()).isEqualTo("Senin, 20 Jan 2025 06:35 WIB");
        assertThat(first.draft().language()).isEqualTo("id");
        assertThat(first.draft().text().lines()).hasSize(3).first().isEqualTo("Satu: " + Texts.FIRST);
        assertThat(entries.get(1).whole()).isFalse();
        assertThat(entries.get(1).url()).isEqualTo("https://kabar.example/2");
        assertThat(entries.get(1).draft().text()).isEqualTo(Texts.FIRST);
    }

    @Test
    void readsAtom() throws InputException {
        List<Entry> entries = read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id"><title type="text">Kabar</title>
                <link rel="self" href="https://kabar.example/feed"/><entry><title type="html">Putin &lt;b&gt;telepon&lt;/b&gt; Xi</title>
                <link rel="edit" href="https://kabar.example/edit/1"/><link href="https://kabar.example/1"/><id>tag:1</id>
                <updated>2025-01-22T00:00:00Z</updated><published>2025-01-21T00:00:00Z</published>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">%s</div></content></entry></feed>""".formatted(Texts.whole("Satu")));
        assertThat(entries).singleElement().satisfies(e -> {
            assertThat(e.url()).isEqualTo("https://kabar.example/1");
            assertThat(e.draft().title()).isEqualTo("Putin telepon Xi");
            assertThat(e.draft().published()).isEqualTo("2025-01-21T00:00:00Z");
            assertThat(e.draft().publisher()).isEqualTo("Kabar");
            assertThat(e.whole()).isTrue();
        });
    }

    @Test
    void readsRdf() throws InputException {
        List<Entry> entries = read(
                "<rdf:RDF xmlns:rdf='x' xmlns:dc='y'><channel><title>Kabar</title></channel><item rdf:about='z'>"
                        + "<title>Satu</title><link>https://kabar.example/1</link><dc:date>2025-01-21</dc:date></item></rdf:RDF>");
        assertThat(entries).singleElement().satisfies(e -> {
            assertThat(e.draft().published()).isEqualTo("2025-01-21");
            assertThat(e.draft().publisher()).isEqualTo("Kabar");
        });
    }

    @Test
    void bearsDocumentTypesAndExpandsNoEntities() throws InputException {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" \"&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";\">");
        }
        String secret = "<!ENTITY file SYSTEM \"file:///etc/hostname\">]>";
        String feed = bomb + secret
                + "<rss><channel><item><title>Satu &file; &a29;</title><link>https://kabar.example/1</link></item>"
                + "</channel></rss>";
        List<Entry> entries = assertTimeout(Duration.ofSeconds(5), () -> read(feed));
        assertThat(entries)
                .singleElement()
                .satisfies(e -> assertThat(e.draft().title()).isEqualTo("Satu &file; &a29;"));
    }

    @Test
    void bearsWhatIsNotWellFormed() throws InputException {
        assertThat(
                        read(
                                "<rss><channel><item><title>Satu & dua&nbsp;<link>https://kabar.example/1</link></item><item><title>Tiga"))
                .hasSize(2);
        assertThat(read("<rss>" + "<a>".repeat(100_000) + "</rss>")).isEmpty();
    }

    @Test
    void readsTheCharsetThatTheFeedNames() throws InputException {
        String feed =
                "<?xml version='1.0' encoding='windows-1252'?><rss><channel><item><title>“Satu”</title></item></channel></rss>";
        List<Entry> entries = new FeedReader().read(feed.getBytes(Charset.forName("windows-1252")), "text/xml", null);
        assertThat(entries.get(0).draft().title()).isEqualTo("“Satu”");
    }

    @Test
    void refusesWhatIsNoFeed() {
        assertThatThrownBy(() -> read("<html><body>")).hasMessage("is no RSS or Atom feed");
    }

    @Test
    void readsListsOfFeeds() throws InputException {
        String opml =
                "<?xml version='1.0'?><opml><body><outline text='Berita'><outline type='rss' xmlUrl='https://a.example/f'/>"
                        + "<outline xmlURL='https://b.example/f'/><outline xmlUrl='https://a.example/f'/></outline></body></opml>";
        assertThat(Opml.feeds(opml.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("https://a.example/f", "https://b.example/f");
        assertThatThrownBy(() -> Opml.feeds("<opml/>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageStartingWith("names no feed");
    }

    @Test
    void readsSiteMaps() throws InputException {
        List<SitemapReader.Location> locations = map("""
                <?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY x SYSTEM "file:///etc/hostname">]>
                <urlset xmlns="s" xmlns:news="n" xmlns:image="i"><url><loc> https://kabar.example/1?a=1&amp;b=2 </loc><lastmod>2025-01-23</lastmod>
                <image:image><image:loc>https://kabar.example/1.jpg</image:loc></image:image>
                <news:news><news:publication_date>2025-01-21T06:35:00+07:00</news:publication_date></news:news></url>
                <url><loc><![CDATA[https://kabar.example/2]]></loc></url></urlset>""");
        assertThat(locations)
                .containsExactly(
                        new SitemapReader.Location(
                                "https://kabar.example/1?a=1&b=2", false, "2025-01-21T06:35:00+07:00"),
                        new SitemapReader.Location("https://kabar.example/2", false, null));
        assertThat(map("<sitemapindex><sitemap><loc>https://kabar.example/m</loc></sitemap></sitemapindex>"))
                .containsExactly(new SitemapReader.Location("https://kabar.example/m", true, null));
    }

    @Test
    void givesWhatComesBeforeAFaultOfASiteMap() {
        List<SitemapReader.Location> locations = new ArrayList<>();
        byte[] broken =
                "<urlset><url><loc>https://a.example/1</loc></url><url></urlset>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new SitemapReader().read(new ByteArrayInputStream(broken), locations::add))
                .hasMessage("is a broken site map at line 1; what comes before was read");
        assertThat(locations).hasSize(1);
    }

    private static List<Entry> read(String feed) throws InputException {
        return new FeedReader()
                .read(feed.getBytes(StandardCharsets.UTF_8), "application/rss+xml", "https://kabar.example/feed");
    }

    private static List<SitemapReader.Location> map(String xml) throws InputException {
        List<SitemapReader.Location> locations = new ArrayList<>();
        new SitemapReader().read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), locations::add);
        return locations;
    }
}
