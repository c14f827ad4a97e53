package org.kawat.app.desk.relations;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.OpenDesk;

/** Actors are found by any of their names, and their page says what they did and with whom. */
class ActorPagesTest {
    @TempDir
    private Path dir;

    private static String text(String page) {
        return page.replaceAll("</t[dh]>", " ").replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    @Test
    void thePageCountsWhatItDidAndWhatWasDoneToIt() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            String page = text(desk.page("/actors/CHN"));
            assertThat(page).contains("What it did 1").contains("What was done to it 3");
            assertThat(page).contains("Together with others 1").contains("1 talk");
            assertThat(page).contains("Russia 4 events").contains("United States 1 event");
            assertThat(page).contains("Xi Jinping, presiden 1 article");
        }
    }

    @Test
    void statementsOfItsPeopleStayText() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            assertThat(desk.page("/actors/CHN"))
                    .contains("&lt;img src=x onerror=alert(1)")
                    .contains("Mao Ning")
                    .doesNotContain("<img src=x");
        }
    }

    @Test
    void actorsAreFoundByCodeAndByNamesOfEitherLanguage() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            for (String asked : List.of("RUS", "rus", "Russia", "Putin", "vladimir")) {
                assertThat(desk.page("/actors?q=" + asked))
                        .as(asked)
                        .contains("href=\"/actors/RUS\"")
                        .doesNotContain("href=\"/actors/USA\"");
            }
            assertThat(desk.page("/actors?q=Amerika")).contains("href=\"/actors/USA\"");
            String all = desk.page("/actors");
            assertThat(all.indexOf("/actors/CHN")).isPositive().isLessThan(all.indexOf("/actors/USA"));
        }
    }

    @Test
    void whatIsNotFoundIsSaid() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            assertThat(desk.page("/actors?q=%3Cscript%3E"))
                    .contains("begins with “&lt;script&gt;”")
                    .doesNotContain("<script>");
            HttpResponse<String> unknown = desk.get("/actors/QQQ", "Accept", "text/html");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(unknown.body()).contains("with the code QQQ").contains("All actors");
            assertThat(text(desk.page("/actors/FJI"))).contains("No report tells of anything that Fiji does.");
            assertThat(desk.get("/actors?q=" + "x".repeat(200)).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void anEmptyLedgerSaysWhatToDo() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            assertThat(desk.page("/actors")).contains("kawat ingest");
        }
    }

    @Test
    void bodiesHaveTheirNames() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            assertThat(desk.page("/actors/AU")).contains("African Union");
            assertThat(desk.page("/actors/XKX")).contains("Kosovo");
            HttpResponse<String> page = desk.get("/actors/UN", "Accept", "text/html", "Accept-Language", "id");
            assertThat(page.body()).contains("Perserikatan Bangsa-Bangsa");
        }
    }

    @Test
    void linksLeadToPages() {
        try (OpenDesk desk = SmallLedger.open(dir)) {
            List<String> links = SmallLedger.links(
                    desk.page("/actors/CHN") + desk.page("/actors"),
                    "/relations",
                    "/actors",
                    "/articles",
                    "/events",
                    "/statements",
                    "/?",
                    "/api");
            assertThat(links).hasSizeGreaterThan(10);
            for (String link : links) {
                assertThat(desk.get(link, "Accept", "text/html").statusCode())
                        .as(link)
                        .isEqualTo(200);
            }
        }
    }
}
