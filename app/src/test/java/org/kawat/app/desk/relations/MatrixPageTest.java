package org.kawat.app.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.OpenDesk;

/** The matrix has the numbers of the ledger in it, and every number leads somewhere. */
class MatrixPageTest {
    @TempDir
    private Path dir;

    /** The cell that leads to that page: its class, the class of its mark, its words and its number. */
    private static String cell(String page, String address) {
        int link = page.indexOf("<a href=\"" + address + "\" class=");
        assertThat(link).as(address).isPositive();
        return page.substring(page.lastIndexOf("<td", link), page.indexOf("</td>", link));
    }

    @Test
    void cellsTellVolumeAndToneOfEachDirection() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String volume = desk.page("/relations?measure=volume");
            // The talks are on one footing, and stand in both directions.
            assertThat(cell(volume, "/relations/RUS/CHN"))
                    .contains("class=\"ink-6\"")
                    .endsWith(">3</a>");
            assertThat(cell(volume, "/relations/CHN/RUS"))
                    .contains("2 events")
                    .contains("1 verbal cooperation, 1 verbal conflict")
                    .endsWith(">2</a>");
            assertThat(cell(volume, "/relations/USA/CHN")).endsWith(">1</a>");
            assertThat(volume).doesNotContain("<a href=\"/relations/CHN/USA\" class=");
            String tone = desk.page("/relations");
            assertThat(cell(tone, "/relations/USA/CHN"))
                    .contains("class=\"verbal-conflict weak\"")
                    .contains("class=\"verbal-conflict\"")
                    .containsPattern(">−[1-9]\\.\\d</a>");
            assertThat(tone).contains("In all: 5 events between 3 states and bodies");
        }
    }

    @Test
    void topPairsCountWhatIsOnOneFootingOnce() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String page = desk.page("/relations");
            int pair = page.indexOf("China and Russia</a>");
            assertThat(page.substring(pair, pair + 200)).contains("4 events");
        }
    }

    @Test
    void timeStatusAndNumberOfActorsAreChosenInTheAddress() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String february = desk.page("/relations?measure=volume&since=2025-02&until=2025-02");
            assertThat(february).contains("In February 2025: 2 events");
            assertThat(cell(february, "/relations/RUS/CHN?since=2025-02&amp;until=2025-02"))
                    .endsWith(">1</a>");
            assertThat(desk.page("/relations?top=2"))
                    .doesNotContain("<a href=\"/relations/USA/CHN\" class=")
                    .contains("The 2 busiest of 3");
            assertThat(desk.page("/relations?status=alleged,possible")).contains("something else");
            assertThat(desk.page("/relations")).contains("href=\"/relations?since=2025-01-26&amp;until=2025-02-24\"");
        }
    }

    @Test
    void actorsStandInTheOrderThatIsAskedFor() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            assertThat(rows(desk.page("/relations"))).containsExactly("CHN", "RUS", "USA");
            assertThat(rows(desk.page("/relations?sort=code"))).containsExactly("CHN", "RUS", "USA");
            assertThat(rows(desk.page("/relations?sort=tone"))).containsExactly("RUS", "CHN", "USA");
            assertThat(rows(desk.page("/relations?sort=region"))).hasSize(3);
        }
    }

    private static List<String> rows(String page) {
        return page.lines()
                .filter(line -> line.contains("<th scope=\"row\">"))
                .map(line -> line.replaceAll(".*<th scope=\"row\"><a href=\"/actors/([A-Z]+)\".*", "$1"))
                .toList();
    }

    @Test
    void namesAreThoseOfTheLanguage() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            assertThat(desk.page("/relations")).contains("United States");
            HttpResponse<String> page = desk.get("/relations", "Accept", "text/html", "Accept-Language", "id");
            assertThat(page.body()).contains("Amerika Serikat").contains("Siapa berbuat apa terhadap siapa");
        }
    }

    @Test
    void aWrongEventIsGoneAtOnceAlthoughAnswersAreKept() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            assertThat(desk.page("/relations")).contains("5 events").isEqualTo(desk.page("/relations"));
            String events = SmallLedger.kawat(dir, "events", "--between", "usa,chn", "--format", "csv");
            String id = events.lines().skip(1).findFirst().orElseThrow().substring(0, 16);
            SmallLedger.kawat(dir, "correct", id, "wrong", "--by", "sari");
            assertThat(desk.page("/relations")).contains("4 events").doesNotContain("USA");
        }
    }

    @Test
    void linksLeadToPages() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            List<String> links = SmallLedger.links(desk.page("/relations"), "/relations", "/actors", "/assets", "/api");
            assertThat(links).hasSizeGreaterThan(10);
            for (String link : links) {
                assertThat(desk.get(link, "Accept", "text/html").statusCode())
                        .as(link)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void theDrawingOfACellIsAPartOfAPage() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String spark = desk.page("/relations/spark/RUS/CHN");
            assertThat(spark)
                    .doesNotContain("<html")
                    .contains("January 2025 to February 2025")
                    .contains("<rect class=\"verbal-conflict\"")
                    .contains("4 events");
            assertThat(desk.page("/relations/spark/RUS/USA")).contains("Nothing on a day that is known");
            assertThat(desk.get("/relations/spark/RUS/QQQ").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            assertThat(desk.page("/relations"))
                    .contains("nothing between two states or bodies")
                    .contains("/read");
        }
    }

    @Test
    void refusesWhatCannotBeAskedFor() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            for (String query : List.of("measure=warmth", "sort=size", "top=1", "top=many", "since=soon", "top=1000")) {
                HttpResponse<String> page = desk.get("/relations?" + query);
                assertThat(page.statusCode()).as(query).isEqualTo(400);
                assertThat(page.body()).contains(query.substring(query.indexOf('=') + 1));
            }
        }
    }
}
