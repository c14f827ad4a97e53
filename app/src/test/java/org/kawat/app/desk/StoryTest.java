package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.correct.Verdict;

/** A story told by three outlets, side by side, and the page of the call that all of them tell. */
class StoryTest {
    private static final String WARTA = "Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden China Xi"
            + " Jinping selama 45 menit, Senin (20/1/2025). Keduanya membahas pelabuhan Lembata, jalur kapal feri, dan"
            + " harga garam yang sudah lama dirundingkan para nelayan setempat sejak musim hujan yang lalu.";
    private static final String TELUK = "Dilansir Reuters, Vladimir Putin menelepon Xi Jinping, Senin (20/1/2025)."
            + " Percakapan pemimpin Rusia dan China itu berlangsung selama 45 menit. Harga garam dan jalur kapal feri ke"
            + " pelabuhan Lembata menjadi pokoknya, sebab nelayan di sana sudah berbulan-bulan menunggu keputusan.";
    private static final String NUSA = "Presiden China Xi Jinping dan Presiden Rusia Vladimir Putin bertelepon selama 1"
            + " jam 10 menit pada Selasa (21/1/2025), kata Dmitry Peskov. Menurut catatan kantornya, dua"
            + " pemimpin itu berbicara tentang kapal feri, pelabuhan Lembata, dan harga garam bagi para nelayan.";

    @TempDir
    private Path dir;

    private static String article(String publisher, String title, String text) {
        return article(publisher, 21, title, text);
    }

    private static String article(String publisher, int day, String title, String text) {
        return "{\"publisher\":\"" + publisher + "\",\"published\":\"2025-01-" + day + "\",\"title\":\"" + title
                + "\",\"text\":\"" + text + "\"}\n";
    }

    /** A desk on a ledger with these articles. */
    static OpenDesk desk(Path dir, String... articles) {
        try {
            Path file = Files.writeString(dir.resolve("articles.jsonl"), String.join("", articles));
            OpenDesk.ingest(dir.resolve("ledger.db"), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return OpenDesk.empty(dir);
    }

    private OpenDesk three() {
        return desk(
                dir,
                article("Warta", "Putin Telepon Xi", WARTA),
                article("Teluk", "Xi dan Putin Bertelepon", TELUK),
                article("Nusa", "Kremlin: Putin Bicara dengan Xi", NUSA));
    }

    private static String story(OpenDesk desk) {
        return desk.page(found(desk.page("/stories"), "href=\"(/stories/[0-9a-f]{16})\""));
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }

    /** The row of that name, without its marks. */
    private static String row(String page, String name) {
        return found(page, "<th scope=\"row\" class=\"fact\">" + name + "</th>(.*?)</tr>");
    }

    private static List<String> cells(String row) {
        return Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL)
                .matcher(row)
                .results()
                .map(cell -> cell.group(1).replaceAll("<[^>]+>", "").strip())
                .toList();
    }

    @Test
    void laysTheArticlesOfAStorySideBySide() {
        try (OpenDesk desk = three()) {
            String list = desk.page("/stories");
            assertThat(list).contains("3 articles").contains("3 papers").containsPattern("[23] differences");
            String page = story(desk);
            assertThat(page).contains("3 outlets tell of the same acts. They differ on length and date.");
            List<String> heads = Pattern.compile("<th scope=\"col\"><a href=\"/articles/[0-9a-f]{16}\">([^<]+)</a>")
                    .matcher(page)
                    .results()
                    .map(head -> head.group(1))
                    .toList();
            assertThat(heads).containsExactlyInAnyOrder("Warta", "Teluk", "Nusa");
            int odd = heads.indexOf("Nusa");
            for (String field : List.of("length", "date")) {
                List<String> cells = cells(row(page, field));
                assertThat(cells).hasSize(3);
                for (int i = 0; i < 3; i++) {
                    assertThat(cells.get(i).startsWith("≠"))
                            .as(field + " " + cells)
                            .isEqualTo(i == odd);
                }
            }
            assertThat(cells(row(page, "length")).get(odd)).endsWith("1 h 10 min");
            assertThat(row(page, "length"))
                    .containsOnlyOnce("<td class=\"differs\">")
                    .contains("#r-");
            assertThat(cells(row(page, "word of"))).contains("–not told").contains("Dmitry Peskov");
        }
    }

    @Test
    void drawsWhoHasItFromWhomAndSaysTheSameInWords() {
        try (OpenDesk desk = three()) {
            String page = story(desk);
            String svg = found(page, "(<svg class=\"chain-picture\".*?</svg>)");
            assertThat(svg).contains("<title>Reuters → Teluk</title>").contains("<title>Dmitry Peskov → Nusa</title>");
            assertThat(svg).doesNotContain("→ Warta").doesNotContain("style=").contains(">Warta</text>");
            String ways = found(page, "<details class=\"chain-list\">(.*?)</details>");
            assertThat(ways.replaceAll("<[^>]+>", ""))
                    .contains("Reuters ← Teluk")
                    .contains("Dmitry Peskov ← Nusa")
                    .contains("Warta in its own name");
        }
    }

    @Test
    void tellsFromASingleIdAndItsBeginning() {
        try (OpenDesk desk = three()) {
            String id = found(desk.page("/stories"), "href=\"/stories/([0-9a-f]{16})\"");
            HttpResponse<String> sent = desk.get("/stories/" + id.substring(0, 7), "Accept", "text/html");
            assertThat(sent.statusCode()).isEqualTo(302);
            assertThat(sent.headers().firstValue("Location")).contains("/stories/" + id);
            assertThat(desk.get("/stories/abc", "Accept", "text/html").statusCode())
                    .isEqualTo(404);
            assertThat(desk.get("/events/zzzzzz", "Accept", "text/html").statusCode())
                    .isEqualTo(404);
            assertThat(desk.get("/stories/" + id + "?from=-1", "Accept", "text/html")
                            .statusCode())
                    .isEqualTo(400);
            assertThat(desk.page("/stories/" + id + "?from=999999")).contains("Side by side");
        }
    }

    @Test
    void showsAnEventWithItsReportsAndWhatTheyDifferOn() {
        try (OpenDesk desk = three()) {
            String wire = desk.page("/?type=CONSULT");
            String id = found(wire, "href=\"/events/([0-9a-f]{16})\">3 reports");
            String page = desk.page("/events/" + id);
            assertThat(page).contains("talk with each other").contains("by telephone");
            assertThat(page).containsPattern("<mark>Presiden Rusia Vladimir Putin berbicara lewat telepon dengan");
            assertThat(Pattern.compile("href=\"/articles/([0-9a-f]{16})\\?report=([0-9a-f]{16})#r-\\2\"><bdi>")
                            .matcher(page)
                            .results())
                    .hasSize(3);
            String table = found(page, "<section id=\"differences\">(.*?)</section>");
            assertThat(table.replaceAll("<[^>]+>", ""))
                    .contains("45 min")
                    .contains("1 h 10 min")
                    .contains("“1 jam 10 menit”")
                    .contains("21 Jan 2025");
            assertThat(found(page, "<details class=\"why\">(.*?)</details>")).containsPattern("\\d+ of \\d+");
            String report = found(page, "id=\"x-([0-9a-f]{16})\"");
            HttpResponse<String> sent = desk.get("/events/" + report.substring(0, 9), "Accept", "text/html");
            assertThat(sent.headers().firstValue("Location")).contains("/events/" + id);
        }
    }

    @Test
    void showsWhatAnalystsSaid() {
        try (OpenDesk desk = three()) {
            String id = found(desk.page("/?type=CONSULT"), "href=\"/events/([0-9a-f]{16})\">3 reports");
            assertThat(desk.page("/events/" + id)).doesNotContain("What analysts said");
            try (Ledger ledger = Ledger.open(dir.resolve("ledger.db"), LedgerOptions.standard())) {
                ledger.correctEvent(
                        id, Verdict.RIGHT, null, "<b>sure</b>", "ani", Instant.parse("2025-01-23T12:00:00Z"));
            }
            String page = desk.page("/events/" + id);
            assertThat(page)
                    .contains("What analysts said")
                    .contains("called right")
                    .contains("ani, 23 Jan 2025 12:00");
            assertThat(page).contains("&lt;b&gt;sure&lt;/b&gt;").doesNotContain("<b>sure</b>");
        }
    }

    @Test
    void speaksIndonesianAsWell() {
        try (OpenDesk desk = three()) {
            String id = found(desk.page("/stories"), "href=\"/stories/([0-9a-f]{16})\"");
            String page = desk.get("/stories/" + id, "Accept", "text/html", "Accept-Language", "id")
                    .body();
            assertThat(page).contains("3 media menceritakan perbuatan yang sama. Yang berbeda: lama dan tanggal.");
            assertThat(page).contains("Berdampingan");
            assertThat(desk.get("/stories?at_least=2&since=2025-01", "Accept-Language", "id", "Accept", "text/html")
                            .body())
                    .contains("Cerita yang diceritakan 2 artikel atau lebih, terbit sejak 2025-01");
        }
    }

    @Test
    void foldsNearCopiesIntoTheirOriginal() {
        try (OpenDesk desk = desk(
                dir,
                article("Warta", "Putin Telepon Xi", WARTA),
                article("Salin", 22, "Putin Telepon Xi Lagi", WARTA + " (ant)"),
                article("Nusa", "Kremlin: Putin Bicara dengan Xi", NUSA))) {
            String page = story(desk);
            assertThat(page).contains("with a near copy").contains("near copy of Warta");
            assertThat(page).contains("<title>Warta → Salin</title>").contains("edge copied");
            assertThat(cells(row(page, "length"))).hasSize(2);
        }
    }

    @Test
    void pagesThroughStoriesAndEscapesWhatIsHostile() {
        String[] articles = new String[57];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = article(
                    "<i>P" + i + "</i>\\u202e",
                    "<script>alert(" + i + ")</script>",
                    "Chile mengecam Bolivia soal sungai nomor " + i + ", Senin (20/1/2025). Kata unik" + i + " lain"
                            + i * 7 + " beda" + i * 13 + " ini.");
        }
        try (OpenDesk desk = desk(dir, articles)) {
            String next = "/stories?at_least=1";
            int stories = 0;
            TreeSet<String> seen = new TreeSet<>();
            while (!next.isEmpty()) {
                String page = desk.page(next);
                assertThat(page).doesNotContain("<script>alert");
                List<String> ids = Pattern.compile("href=\"/stories/([0-9a-f]{16})\"")
                        .matcher(page)
                        .results()
                        .map(m -> m.group(1))
                        .toList();
                stories += ids.size();
                seen.addAll(ids);
                Matcher link =
                        Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\">").matcher(page);
                next = link.find() ? link.group(1).replace("&amp;", "&") : "";
            }
            assertThat(seen).hasSize(stories);
            for (String id : seen.stream().limit(3).toList()) {
                assertThat(desk.page("/stories/" + id))
                        .doesNotContain("<script>alert")
                        .doesNotContain("<i>P");
            }
        }
    }

    @Test
    void holdsFiguresAgainstEachOtherOnlyWhereTheyAreOfOneAct() {
        String rest = " Menteri Luar Negeri Australia menjelaskan hal itu kepada wartawan di Canberra pagi ini juga.";
        try (OpenDesk desk = desk(
                dir,
                article(
                        "Warta",
                        "Australia Tahan Tiga Kapal",
                        "Australia menahan tiga kapal nelayan Indonesia, Senin (20/1/2025)." + rest
                                + " Badai menewaskan 31 orang di Fiji."),
                article(
                        "Nusa",
                        "Kapal Nelayan Ditahan Australia",
                        "Pemerintah Australia menahan empat kapal nelayan Indonesia pada Senin (20/1/2025)." + rest
                                + " Di Fiji, badai menewaskan 38 orang."))) {
            String page = story(desk);
            assertThat(cells(row(page, "number of ships")))
                    .containsExactlyInAnyOrder("≠ differs:3 ships", "≠ differs:4 ships");
            assertThat(page).contains("They differ on number of ships.");
            assertThat(row(page, "“orang”"))
                    .contains("31 people")
                    .contains("38 people")
                    .doesNotContain("≠");
        }
    }
}
