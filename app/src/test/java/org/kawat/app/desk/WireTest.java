package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wire shows events as sentences, by day, and what is asked for. */
class WireTest {
    @TempDir
    private Path dir;

    @Test
    void showsTheNewestFirstAndLeadsToTheWords() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String page = desk.page("/");
            assertThat(page).contains("Thursday, 13 March 2025").contains(">threatens</a>");
            assertThat(page.indexOf("13 March 2025")).isLessThan(page.indexOf("12 March 2025"));
            assertThat(page).containsPattern("href=\"/articles/[0-9a-f]{16}\\?report=[0-9a-f]{16}#r-[0-9a-f]{16}\"");
            assertThat(page).contains("jika Canberra mencabut ancamannya");
        }
    }

    @Test
    void showsWhatIsAskedForAndSaysSo() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String page = desk.page("/?actor=PRK&type=REJECT");
            assertThat(page).contains("Events with PRK, that are refusals.").contains("rejects</a>");
            assertThat(page).doesNotContain("Albanese</a>");
            assertThat(desk.page("/?actor=FJI")).contains("No event fits.");
        }
    }

    @Test
    void speaksTheLanguageOfTheBrowser() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            HttpResponse<String> page = desk.get("/", "Accept", "text/html", "Accept-Language", "id-ID,en;q=0.5");
            assertThat(page.body()).contains("<html lang=\"id\">").contains("Kamis, 13 Maret 2025");
        }
    }

    @Test
    void saysWhatToDoWhereThereIsNothing() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            assertThat(desk.page("/")).contains("The ledger is empty. Take articles in with: kawat ingest");
        }
    }

    @Test
    void refusesWhatCannotBeAskedFor() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            HttpResponse<String> page = desk.get("/?type=HUG&since=soon", "Accept", "text/html");
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("This cannot be asked for").contains("'HUG' is no type");
            HttpResponse<String> json = desk.get("/?since=soon");
            assertThat(json.body()).startsWith("{\"ok\":false,\"code\":\"bad-filter\"");
        }
    }
}
