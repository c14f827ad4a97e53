package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements, figures, and the search over everything. */
class FactsTest {
    private static final int MANY = 130;

    @TempDir
    private Path dir;

    private static String article(int n, String publisher, String text) {
        return "{\"id\":\"a" + n + "\",\"publisher\":\"" + publisher + "\",\"published\":\"2025-01-" + (10 + n % 20)
                + "\",\"title\":\"Berita " + n + "\",\"text\":\"" + text + "\"}\n";
    }

    private OpenDesk many() {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            articles.add(article(
                    i,
                    i % 2 == 0 ? "Warta" : "Nusa",
                    "\\\"Kami menjual garam nomor " + i + " kepada semua orang,\\\" kata Menteri Luar Negeri Australia"
                            + " Helen Marsh. Nilainya USD" + (100 + i) + " juta."));
        }
        return StoryTest.desk(dir, articles.toArray(String[]::new));
    }

    /** What the pattern finds on all pages, one after the other. */
    private static List<String> all(OpenDesk desk, String first, String pattern) {
        List<String> found = new ArrayList<>();
        String next = first;
        while (!next.isEmpty()) {
            String page = desk.page(next);
            Pattern.compile(pattern).matcher(page).results().forEach(m -> found.add(m.group(1)));
            Matcher link = Pattern.compile("<a href=\"([^\"]+)\" rel=\"next\">").matcher(page);
            next = link.find() ? link.group(1).replace("&amp;", "&") : "";
        }
        return found;
    }

    @Test
    void showsEachStatementOnceOverItsPages() {
        try (OpenDesk desk = many()) {
            List<String> numbers = all(desk, "/statements", "garam nomor (\\d+)</?");
            List<String> words = all(desk, "/statements", "garam nomor (\\d+) kepada semua orang,?”?</a>");
            assertThat(words).hasSize(MANY).doesNotHaveDuplicates();
            assertThat(numbers).isEmpty();
            assertThat(all(desk, "/statements?publisher=Nusa", "garam nomor (\\d+) kepada"))
                    .hasSize(MANY / 2);
            assertThat(all(desk, "/statements?speaker=AUS&words=nomor+7+kepada", "garam nomor (\\d+) kepada"))
                    .containsOnly("7");
            assertThat(all(desk, "/statements?speaker=Marsh&since=2025-01-29&until=2025-01-29", "nomor (\\d+) kepada"))
                    .isNotEmpty()
                    .allMatch(n -> Integer.parseInt(n) % 20 == 19);
            assertThat(desk.page("/statements?speaker=Nobody")).contains("No statement fits.");
        }
    }

    @Test
    void leadsFromAStatementIntoItsArticle() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String page = desk.page("/statements?speaker=Marsh");
            assertThat(page).containsPattern("href=\"/articles/[0-9a-f]{16}#s-\\d+:~:text=Kami%20siap%20mengirim");
            assertThat(page).contains("in their own words").contains("href=\"/actors/AUS\">Helen Marsh</a>");
            assertThat(page).contains("/api/v1/statements?format=csv&amp;speaker=Marsh");
            assertThat(page).contains("Statements by Marsh, those of the newest articles first.");
        }
    }

    @Test
    void linksLeadToWhereTheWordsBegin() {
        String said = "\\\"USD5 miliar akan kami bayar tahun ini,\\\" kata Menteri Luar Negeri Australia Helen Marsh.";
        String text = "\ud83d\udcf0 Nilainya USD7 juta. " + said;
        try (OpenDesk desk = StoryTest.desk(dir, article(1, "Warta", text), article(2, "Nusa", said))) {
            assertLead(desk, "/statements", "s-", 2);
            assertLead(desk, "/figures", "f-", 3);
        }
    }

    /** All links to words find their ids in the articles, where just those words begin. */
    private static void assertLead(OpenDesk desk, String list, String kind, int count) {
        Pattern link = Pattern.compile("href=\"(/articles/[0-9a-f]+)#(" + kind + "\\d+):~:text=([^\",]+)");
        List<MatchResult> links = link.matcher(desk.page(list)).results().toList();
        assertThat(links).hasSize(count);
        for (MatchResult one : links) {
            String page = desk.page(one.group(1));
            List<String> ids = Pattern.compile(" id=\"([^\"]+)\"")
                    .matcher(page)
                    .results()
                    .map(id -> id.group(1))
                    .toList();
            assertThat(ids).doesNotHaveDuplicates().contains(one.group(2));
            String after = page.substring(page.indexOf(" id=\"" + one.group(2) + "\""));
            String words = after.substring(after.indexOf('>') + 1).replaceAll("<[^>]*>", "");
            String first =
                    URLDecoder.decode(one.group(3), StandardCharsets.UTF_8).split(" ")[0];
            assertThat(words).startsWith(first);
        }
    }

    @Test
    void showsEachFigureOnceOverItsPages() {
        try (OpenDesk desk = many()) {
            List<String> values = all(desk, "/figures?unit=USD", "“USD(\\d+) juta”");
            assertThat(values).hasSize(MANY);
            assertThat(new TreeSet<>(values)).hasSize(MANY);
            assertThat(all(desk, "/figures?kind=money&at_least=110000000&at_most=111000000", "“USD(\\d+) juta”"))
                    .containsExactlyInAnyOrder("110", "111");
            assertThat(desk.page("/figures?unit=EUR")).contains("No figure fits.");
        }
    }

    @Test
    void writesNumbersAsTheReaderDoesAndSaysWhatDoesNotHold() {
        String text = "Nilai dagang Chile dan Peru naik dari USD10 miliar menjadi USD20 miliar, naik 50 persen."
                + " Nilai perdagangan Indonesia dan Australia mencapai USD13 miliar atau setara Rp211 triliun pada 2024.";
        try (OpenDesk desk = StoryTest.desk(dir, article(1, "Warta", text))) {
            String english = desk.page("/figures");
            assertThat(english)
                    .contains(">20,000,000,000<")
                    .contains("growth does not hold")
                    .contains("▲</span> up");
            assertThat(english).contains("conversion holds").contains("equals “USD13 miliar”");
            String indonesian = desk.get("/figures", "Accept", "text/html", "Accept-Language", "id")
                    .body();
            assertThat(indonesian).contains(">20.000.000.000<").contains("setara “USD13 miliar”");
        }
    }

    @Test
    void refusesWhatIsNoNumberAndNoDay() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            for (String path : List.of("/figures?at_least=NaN", "/figures?at_most=1e9", "/statements?since=soon")) {
                HttpResponse<String> answer = desk.get(path, "Accept", "text/html");
                assertThat(answer.statusCode()).as(path).isEqualTo(400);
                assertThat(answer.body()).contains("This cannot be asked for");
            }
            assertThat(desk.get("/figures?after=nowhere", "Accept", "text/html").statusCode())
                    .isEqualTo(400);
            assertThat(desk.page("/figures")).contains("No figures yet.");
            assertThat(desk.page("/statements")).contains("No statements yet.");
        }
    }

    @Test
    void searchesInEverythingAndMarksTheWords() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String page = desk.page("/search?q=patroli");
            assertThat(page)
                    .contains("<mark>patroli</mark>")
                    .contains("id=\"events\"")
                    .contains("id=\"articles\"");
            assertThat(page).contains("id=\"statements\"");
            assertThat(desk.page("/search?q=" + encoded("\"kapal patroli\""))).contains("<mark>kapal patroli</mark>");
            assertThat(desk.page("/search?q=alban*")).contains("id=\"actors\"").contains("href=\"/actors/AUS\"");
            assertThat(desk.page("/search?q=zzzz")).contains("Nothing has “zzzz” in it.");
            assertThat(desk.page("/search")).contains("in quotation marks");
        }
    }

    @Test
    void leadsToAllOfThem() {
        try (OpenDesk desk = many()) {
            String page = desk.page("/search?q=garam");
            assertThat(page).contains("href=\"/statements?words=garam\"").contains("href=\"/articles?text=garam\"");
            assertThat(page).contains("10+");
        }
    }

    @Test
    void noWordsMakeItStumble() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            for (String words : List.of(
                    "\"",
                    "\"\"\"",
                    "AND OR NOT",
                    "NOT patroli",
                    "*",
                    "**",
                    "patroli AND",
                    "title:patroli",
                    "NEAR(kapal patroli)",
                    "^kapal",
                    "{title} : x",
                    "-kapal",
                    "kapal\u0000patroli",
                    "\u202epatroli\u202c",
                    "%",
                    "_",
                    "'; DROP TABLE article; --",
                    "<script>alert(1)</script>",
                    "x".repeat(5000),
                    "kapal ".repeat(830),
                    "😀")) {
                for (String path : List.of("/search?q=", "/statements?text=", "/stories?at_least=1&text=")) {
                    HttpResponse<String> answer = desk.get(path + encoded(words), "Accept", "text/html");
                    boolean tooLong = words.length() > 500 && !path.startsWith("/search");
                    assertThat(answer.statusCode()).as(path + words).isEqualTo(tooLong ? 400 : 200);
                    assertThat(answer.body()).doesNotContain("<script>alert");
                }
            }
            assertThat(desk.page("/search?q=" + "x".repeat(5000))).contains("Only the first 300 characters");
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    @Test
    void escapesWhatIsHostile() {
        String text = "\\\"Kami <b>siap</b> & <script>alert(2)</script> mengirim kapal ke sana,\\\" kata Menteri Luar"
                + " Negeri Australia Helen Marsh. Nilainya USD5 juta.";
        try (OpenDesk desk = StoryTest.desk(dir, article(1, "<i>W</i>\\u202e", text))) {
            for (String path : List.of("/statements", "/figures", "/search?q=siap", "/search?q=alert")) {
                assertThat(desk.page(path)).doesNotContain("<script>alert").doesNotContain("<i>W");
            }
            assertThat(desk.page("/search?q=siap")).contains("&lt;b&gt;<mark>siap</mark>&lt;/b&gt;");
        }
    }
}
