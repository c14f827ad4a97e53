package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.http.Coding;
import org.kawat.app.proof.Repository;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.query.LedgerQuery;

/** A text that somebody brings is read at once, and nothing of it is kept unless it is asked for. */
class ReadTest {
    private static final String TEXT =
            "JAKARTA - Amerika Serikat mengancam akan menjatuhkan sanksi terhadap Iran jika Iran"
                    + " tidak berhenti.\r\nBaca Juga: Kapal Masuk Lagi";

    @TempDir
    private Path dir;

    private Path ledger() {
        return dir.resolve("ledger.db");
    }

    private long articles() {
        try (LedgerQuery query = LedgerQuery.open(ledger(), LedgerOptions.standard())) {
            return query.counts().articles();
        }
    }

    private static HttpResponse<String> post(OpenDesk desk, String path, String... form) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < form.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(form[i]).append('=');
            body.append(URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
        }
        return desk.post(
                path, body.toString(), "Accept", "text/html", "Content-Type", "application/x-www-form-urlencoded");
    }

    @Test
    void readsATextAndKeepsNothing() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            assertThat(desk.page("/read")).contains("<textarea").doesNotContain("name=\"url\"");
            HttpResponse<String> page =
                    post(desk, "/read", "text", TEXT, "published", "2025-01-22", "title", "Ancaman");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(">threatens</a>").contains("jika Iran tidak berhenti</bdi>");
            assertThat(page.body()).contains("Wednesday, 22 January 2025").contains("formaction=\"/read/keep\"");
            assertThat(page.body()).contains("value=\"Ancaman\"").contains("<div class=\"line furniture\">");
            assertThat(page.body()).contains("e1-did").doesNotContain("/judge").doesNotContain("\r");
            assertThat(articles()).isZero();
        }
    }

    @Test
    void whoGetsNoPlaceIsToldSoAndTheRestGoesOn() {
        Coding coding = new Coding(OpenDesk.reader(), 1, Duration.ofMillis(20));
        String json = "{\"text\":\"Rusia mengancam China.\",\"language\":\"id\"}";
        try (OpenDesk desk = OpenDesk.with(DeskOptions.local(ledger()), coding)) {
            List<HttpResponse<String>> meanwhile = coding.placed(() -> List.of(
                    post(desk, "/read", "text", TEXT),
                    post(desk, "/read/keep", "text", TEXT),
                    desk.post("/api/v1/read", json, "Content-Type", "application/json"),
                    desk.post("/api/v1/articles", json, "Content-Type", "application/json")));
            assertThat(meanwhile).extracting(HttpResponse::statusCode).containsOnly(503);
            assertThat(meanwhile.get(0).body()).contains("<h1>There is too much to do just now");
            assertThat(meanwhile.get(2).body())
                    .startsWith("{\"ok\":false,\"code\":\"busy\"")
                    .endsWith("\"status\":503}\n");
            HttpResponse<String> lines = coding.placed(
                    () -> desk.post("/api/v1/articles", json + "\n", "Content-Type", "application/x-ndjson"));
            assertThat(lines.statusCode()).isEqualTo(200);
            assertThat(lines.body()).contains("\"code\":\"busy\"");
            assertThat(coding.<Integer>placed(() -> desk.get("/").statusCode())).isEqualTo(200);
            assertThat(articles()).isZero();
            assertThat(post(desk, "/read", "text", TEXT).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void keepsItWhenAskedTo() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            HttpResponse<String> kept =
                    post(desk, "/read/keep", "text", TEXT, "publisher", "WARTA", "published", "2025-01-22");
            assertThat(kept.statusCode()).isEqualTo(303);
            String to = kept.headers().firstValue("Location").orElseThrow();
            assertThat(to).matches("/articles/[0-9a-f]{16}");
            assertThat(desk.page(to)).contains("<bdi>WARTA</bdi>").contains(">threatens</a>");
            assertThat(desk.page("/")).contains(">threatens</a>");
            post(desk, "/read/keep", "text", TEXT, "publisher", "WARTA", "published", "2025-01-22");
            assertThat(articles()).isEqualTo(1);
        }
    }

    @Test
    void readsTheExampleWithoutAScript() throws IOException {
        String example = Files.readString(Repository.root().resolve("examples/telepon.txt"));
        try (var in = ReadTest.class.getResourceAsStream("/org/kawat/app/desk/read/example.txt")) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(example);
        }
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            String page = desk.page("/read?example=1");
            assertThat(page).contains("8 events.").contains("says Helen Marsh").contains("<textarea");
            assertThat(articles()).isZero();
        }
    }

    @Test
    void saysPlainlyWhatItCannotRead() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            HttpResponse<String> english = post(
                    desk,
                    "/read",
                    "text",
                    "The president of the United States has threatened to put tariffs on goods from China, and that was"
                            + " not the first time that he said so.");
            assertThat(english.statusCode()).isEqualTo(422);
            assertThat(english.body()).contains("Kawat does not read this language (English). It reads: Indonesian.");
            assertThat(english.body()).contains("The president of the United States");
            HttpResponse<String> kept = post(desk, "/read/keep", "text", TEXT, "language", "fr");
            assertThat(kept.body()).contains("Kawat does not read this language (fr)");
            assertThat(post(desk, "/read", "text", "  ").body()).contains("There is no text to read.");
            HttpResponse<String> day = post(desk, "/read", "text", TEXT, "published", "kemarin");
            assertThat(day.body()).contains("A day is written as 2025-01-20.").contains("value=\"kemarin\"");
            HttpResponse<String> text = post(desk, "/read", "text", "kata ".repeat(40_001));
            assertThat(text.statusCode()).isEqualTo(422);
            assertThat(text.body()).contains("longer than 200,000 characters");
            HttpResponse<String> indonesian = desk.post(
                    "/read",
                    "text=",
                    "Accept",
                    "text/html",
                    "Accept-Language",
                    "id",
                    "Content-Type",
                    "application/x-www-form-urlencoded");
            assertThat(indonesian.body()).contains("Tidak ada teks untuk dibaca.");
            assertThat(articles()).isZero();
        }
    }

    @Test
    void readsWithoutATokenAndKeepsOnlyWithOne() {
        try (OpenDesk desk = OpenDesk.with(DeskOptions.local(ledger()).with("correct-horse-battery", null))) {
            HttpResponse<String> page = post(desk, "/read", "text", TEXT);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).doesNotContain("/read/keep");
            assertThat(post(desk, "/read/keep", "text", TEXT).statusCode()).isEqualTo(401);
            assertThat(articles()).isZero();
        }
    }

    @Test
    void fetchesNothingUnlessItMay() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            HttpResponse<String> page = post(desk, "/read", "url", "https://warta.example/1");
            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("This desk does not fetch pages");
        }
    }

    @Test
    void fetchesNothingOfThisMachine() {
        DeskOptions options = DeskOptions.local(ledger()).withFetching();
        try (OpenDesk desk = OpenDesk.with(options)) {
            assertThat(desk.page("/read")).contains("name=\"url\"");
            for (String url :
                    new String[] {desk.address() + "/health", "http://localhost/", "http://[::1]/", "file:///etc"}) {
                HttpResponse<String> page = post(desk, "/read", "url", url);
                assertThat(page.statusCode()).isEqualTo(422);
                assertThat(page.body())
                        .contains("This address could not be read.")
                        .contains("value=\"" + url + "\"");
            }
            assertThat(desk.log()).doesNotContain("/health");
        }
    }

    @Test
    void hostileTextIsText() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            String text = "</textarea><script>alert(1)</script>\u202E " + TEXT;
            String page =
                    post(desk, "/read", "text", text, "title", "\"><script>").body();
            assertThat(page).doesNotContain("<script>").contains("&lt;/textarea&gt;&lt;script&gt;alert(1)");
        }
    }
}
