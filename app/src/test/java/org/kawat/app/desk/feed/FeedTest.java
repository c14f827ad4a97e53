package org.kawat.app.desk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.json.JsonTree;

/** Feeds are read by readers of feeds, hold what came last, and say when nothing has. */
class FeedTest {
    private static final String CALL =
            "Presiden Prabowo Subianto menelepon Perdana Menteri Australia Anthony Albanese pada Senin (10/3/2025).\n"
                    + "Pembicaraan itu berlangsung selama 45 menit dan membahas keamanan laut.";

    @TempDir
    private Path dir;

    private void ingest(String json) throws IOException {
        Path file = dir.resolve("more.jsonl");
        Files.writeString(file, json);
        OpenDesk.ingest(dir.resolve("ledger.db"), file);
    }

    private static SyndFeed atom(String xml) {
        try {
            return new SyndFeedInput().build(new StringReader(xml));
        } catch (FeedException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static Map<?, ?> json(String body) {
        try {
            return (Map<?, ?>) JsonTree.read(body.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(body, e);
        }
    }

    @Test
    void aReaderOfFeedsReadsTheSentenceItsWordsAndItsPage() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            HttpResponse<String> answer = desk.get("/feeds/events.atom?actor=AUS&type=CONSULT&lang=id");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
            SyndFeed feed = atom(answer.body());
            assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
            assertThat(feed.getTitle()).contains("AUS");
            assertThat(feed.getEntries()).hasSize(2);
            SyndEntry planned = feed.getEntries().get(0);
            assertThat(planned.getTitle()).startsWith("direncanakan: ");
            SyndEntry call = feed.getEntries().get(1);
            assertThat(call.getTitle())
                    .isEqualTo("Prabowo Subianto (IDN) dan Anthony Albanese (AUS) berbicara satu sama lain");
            assertThat(call.getContents().get(0).getValue())
                    .contains("status: terjadi")
                    .contains("3 laporan: Suara Nusa, Harian Teluk");
            assertThat(call.getUri()).matches("urn:kawat:report:[0-9a-f]{16}");
            assertThat(call.getLink()).startsWith(desk.address() + "/events/");
            assertThat(call.getUpdatedDate().toInstant()).isBefore(Instant.now());
        }
    }

    @Test
    void jsonHoldsTheSame() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            SyndFeed atom = atom(desk.get("/feeds/events.atom?lang=en").body());
            Map<?, ?> json = json(desk.get("/feeds/events.json?lang=en").body());
            assertThat(json.get("version")).isEqualTo("https://jsonfeed.org/version/1.1");
            assertThat(json.get("feed_url")).isEqualTo(desk.address() + "/feeds/events.json?lang=en");
            List<?> items = (List<?>) json.get("items");
            assertThat(items).hasSize(15);
            assertThat(items)
                    .extracting(item -> ((Map<?, ?>) item).get("id"))
                    .isEqualTo(atom.getEntries().stream()
                            .map(entry -> (Object) entry.getUri())
                            .toList());
            assertThat(String.valueOf(items)).contains("condition: jika Canberra mencabut ancamannya");
        }
    }

    @Test
    void textThatIsHostileToXmlLeavesAFeedThatIsRead() throws IOException {
        ingest("{\"publisher\":\"]]><script>\\u0001\\u000b\\ufffe\\ud800 & 'Koran'\",\"published\":\"2025-03-11\","
                + "\"language\":\"id\",\"text\":\""
                + CALL.replace("\n", "\\n").replace("keamanan", "\\u0002<b>\\ud83d\\ude00 keamanan")
                + "\"}\n");
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            for (SyndEntry entry : atom(desk.get("/feeds/events.atom?text=menelepon%01%3C")
                            .body())
                    .getEntries()) {
                assertThat(entry.getContents().get(0).getValue()).doesNotContain("<script>");
            }
            SyndFeed feed = atom(desk.get("/feeds/events.atom").body());
            assertThat(feed.getEntries()).isNotEmpty();
            assertThat(feed.getEntries().get(0).getContents().get(0).getValue()).contains("&lt;script&gt;");
            assertThat((List<?>) json(desk.get("/feeds/events.json").body()).get("items"))
                    .isNotEmpty();
        }
    }

    @Test
    void anEntryStaysTheSameWhenMoreTellOfItAndComesAnewToNobodyWhoHasIt() throws IOException {
        ingest("{\"publisher\":\"Suara\",\"published\":\"2025-03-12\",\"language\":\"id\",\"text\":\"Suara: "
                + CALL.replace("\n", "\\n") + "\"}\n");
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            HttpResponse<String> first = desk.get("/feeds/events.atom");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            String modified = first.headers().firstValue("Last-Modified").orElseThrow();
            assertThat(desk.get("/feeds/events.atom", "If-None-Match", "W/" + tag)
                            .statusCode())
                    .isEqualTo(304);
            assertThat(desk.get("/feeds/events.atom", "If-Modified-Since", modified)
                            .statusCode())
                    .isEqualTo(304);
            assertThat(desk.get("/feeds/events.atom?lang=id", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(200);
            // An earlier print: the event gets another key.
            ingest("{\"publisher\":\"Kabar\",\"published\":\"2025-03-11\",\"language\":\"id\",\"text\":\"CANBERRA - "
                    + CALL.replace("\n", "\\n") + "\"}\n");
            HttpResponse<String> second = desk.get("/feeds/events.atom", "If-None-Match", tag);
            assertThat(second.statusCode()).isEqualTo(200);
            assertThat(atom(second.body()).getEntries())
                    .hasSameSizeAs(atom(first.body()).getEntries());
            SyndEntry before = atom(first.body()).getEntries().get(0);
            SyndEntry after = atom(second.body()).getEntries().get(0);
            assertThat(after.getUri()).isEqualTo(before.getUri());
            assertThat(after.getLink()).isEqualTo(before.getLink());
            assertThat(after.getContents().get(0).getValue()).contains("2 reports: Kabar, Suara");
        }
    }

    @Test
    void whatCannotBeAskedForIsRefused() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            assertThat(desk.get("/feeds/events.atom?type=HUG").statusCode()).isEqualTo(400);
            assertThat(desk.get("/feeds/events.json?lang=xx").statusCode()).isEqualTo(400);
            assertThat(atom(desk.get("/feeds/events.atom").body()).getEntries()).isEmpty();
        }
    }
}
