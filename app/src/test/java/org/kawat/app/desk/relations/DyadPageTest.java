package org.kawat.app.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.OpenDesk;

/** The page of two says in words and in numbers what was between them. */
class DyadPageTest {
    @TempDir
    private Path dir;

    private static String section(String page, String name) {
        int at = page.indexOf("id=\"c-" + name + "\"");
        assertThat(at).as(name).isPositive();
        return page.substring(at, page.indexOf("</section>", at));
    }

    @Test
    void theHeadlineCountsTheTimeInWords() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            assertThat(text(desk.page("/relations/RUS/CHN")))
                    .contains("In all: 1 promise, 1 talk, 1 accusation, 1 threat.");
            assertThat(text(desk.page("/relations/RUS/CHN?since=2025-02&until=2025-02")))
                    .contains("In February 2025: 1 promise, no conflict.");
            assertThat(text(desk.page("/relations/RUS/CHN?since=2025-01-21&until=2025-01-31")))
                    .contains("From 21 Jan 2025 to 31 Jan 2025: no cooperation, 1 accusation, 1 threat.");
            assertThat(text(desk.page("/relations/RUS/CHN?since=2026"))).contains("Since 1 Jan 2026: nothing.");
            HttpResponse<String> page = desk.get(
                    "/relations/RUS/CHN?since=2025&until=2025", "Accept", "text/html", "Accept-Language", "id");
            assertThat(text(page.body()))
                    .contains("Rusia dan Tiongkok")
                    .contains("Sepanjang 2025: 1 janji, 1 pembicaraan, 1 tuduhan, 1 ancaman.");
        }
    }

    private static String text(String page) {
        return page.replaceAll("</t[dh]>", " ").replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    @Test
    void directionsAreCountedApart() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String page = text(desk.page("/relations/CHN/RUS"));
            assertThat(page).containsPattern("China → Russia 1 −").containsPattern("Russia → China 2 ");
            assertThat(page).containsPattern("China ↔ Russia 1 \\+");
            assertThat(page.indexOf("China → Russia")).isLessThan(page.indexOf("Russia → China"));
        }
    }

    @Test
    void theTableHasTheNumbersOfTheChart() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String page = desk.page("/relations/RUS/CHN?by=month");
            assertThat(text(page)).contains("January 2025 1 0 2 0 1 3 ").contains("February 2025 1 0 0 0 0 1 ");
            assertThat(page)
                    .contains("href=\"/?between=RUS%2CCHN&amp;quad=verbal-conflict&amp;status=actual"
                            + "&amp;since=2025-01-01&amp;until=2025-01-31\"")
                    .contains("&#34;names&#34;:[&#34;January 2025&#34;,&#34;February 2025&#34;]")
                    .contains("&#34;verbal-conflict&#34;:[2,0]");
        }
    }

    @Test
    void binsAreAsLongAsIsAskedOrSuitsTheTime() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            assertThat(desk.page("/relations/RUS/CHN")).contains("Day by day");
            String weeks = desk.page("/relations/RUS/CHN?by=week&since=2025-01-22");
            assertThat(weeks).contains("week of 20 Jan 2025").contains("since=2025-01-22&amp;until=2025-01-26");
            // The beginning of time is not counted day by day.
            assertThat(desk.page("/relations/RUS/CHN?by=day&since=1900")).contains("Day by day");
            assertThat(desk.page("/relations/RUS/CHN?by=year")).contains("Year by year");
            assertThat(desk.get("/relations/RUS/CHN?by=hour").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void columnsHoldTheEventsOfTheirKind() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String page = desk.page("/relations/RUS/CHN");
            assertThat(section(page, "talks")).contains("Xi Jinping").contains("for 45 min");
            assertThat(section(page, "promises")).contains("promises to cooperate with");
            assertThat(section(page, "threats")).contains("threatens");
            assertThat(section(page, "accusations")).contains("accuses");
            assertThat(section(page, "figures")).contains("45 menit");
            // What is only alleged is not counted, and still told.
            assertThat(section(page, "deeds")).contains("alleged:");
            assertThat(text(page)).contains("There are no other words.").contains("not counted here: 1 alleged");
        }
    }

    @Test
    void aWrongEventIsGone() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String threats =
                    SmallLedger.kawat(dir, "events", "--between", "RUS,CHN", "--type", "THREATEN", "--format", "csv");
            SmallLedger.kawat(
                    dir,
                    "correct",
                    threats.lines().skip(1).findFirst().orElseThrow().substring(0, 16),
                    "wrong",
                    "--by",
                    "sari");
            String page = desk.page("/relations/RUS/CHN");
            assertThat(text(page)).contains("In all: 1 promise, 1 talk, 1 accusation.");
            assertThat(page).doesNotContain("id=\"c-threats\"").doesNotContain(">threatens</a>");
        }
    }

    @Test
    void thereIsAWayOnWhereNothingIs() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String page = desk.page("/relations/RUS/FJI");
            assertThat(page)
                    .contains("In all: nothing")
                    .contains("nothing between the two")
                    .contains("/actors/FJI");
            HttpResponse<String> unknown = desk.get("/relations/RUS/ZZ%3Cb%3E", "Accept", "text/html");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(unknown.body()).contains("code ZZ&lt;B&gt;.").contains("action=\"/actors\"");
        }
    }

    @Test
    void lettersOfAnyCaseLeadToThePage() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            HttpResponse<String> answer = desk.get("/relations/rus/Chn?since=2025");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).hasValue("/relations/RUS/CHN?since=2025");
        }
    }

    @Test
    void whatPapersWriteStaysText() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            assertThat(desk.page("/relations/RUS/CHN"))
                    .contains("WARTA &lt;b&gt;&amp; Co")
                    .doesNotContain("WARTA <b>");
        }
    }

    @Test
    void linksLeadToPages() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String page = desk.page("/relations/RUS/CHN?since=2025");
            List<String> links =
                    SmallLedger.links(page, "/relations", "/actors", "/articles", "/events", "/assets", "/?", "/api");
            assertThat(links).hasSizeGreaterThan(15);
            for (String link : links) {
                assertThat(desk.get(link, "Accept", "text/html").statusCode())
                        .as(link)
                        .isEqualTo(200);
            }
            assertThat(SmallLedger.links(page, "/api/", "/feeds/"))
                    .contains("/api/v1/relations?since=2025&a=RUS&b=CHN")
                    .contains("/feeds/events.atom?between=RUS%2CCHN&status=actual&since=2025");
        }
    }
}
