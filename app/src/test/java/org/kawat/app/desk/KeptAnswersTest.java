package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.proof.Repository;

/** What is given again is what would be made anew, to each as to nobody else. */
class KeptAnswersTest {
    @TempDir
    private Path dir;

    @Test
    void isForgottenWhenAnybodyWritesToTheLedger() throws IOException {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String before = desk.page("/");
            assertThat(desk.page("/")).isEqualTo(before).doesNotContain("/actors/PER");
            Path article = Files.writeString(dir.resolve("a.txt"), "Peru mengecam Meksiko pada Senin (10/3/2025).");
            OpenDesk.ingest(dir.resolve("ledger.db"), article);
            assertThat(desk.page("/")).contains("/actors/PER");
        }
    }

    @Test
    void isToldApartByLanguageByNameAndByForm() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String[] english = {"Accept", "text/html", "Accept-Language", "en"};
            String[] indonesian = {"Accept", "text/html", "Accept-Language", "id"};
            assertThat(desk.get("/", english).body()).contains("lang=\"en\"");
            assertThat(desk.get("/", indonesian).body()).contains("lang=\"id\"");
            assertThat(desk.get("/", english).body()).contains("lang=\"en\"");
            assertThat(desk.get("/api/v1/events").body()).startsWith("{");
            assertThat(desk.get("/api/v1/events?format=csv").body()).startsWith("id,");
            assertThat(desk.get("/api/v1/events").body()).startsWith("{");
        }
    }

    @Test
    void isNotGivenToWhoMayNotReadIt() {
        String token = "0123456789abcdef0123456789abcdef";
        OpenDesk.ingest(dir.resolve("ledger.db"), Repository.root().resolve("examples"));
        try (OpenDesk desk =
                OpenDesk.with(DeskOptions.local(dir.resolve("ledger.db")).with(token, token))) {
            assertThat(desk.get("/", "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(200);
            assertThat(desk.get("/").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void saysAgainByWhatItIsKnown() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            HttpResponse<String> first = desk.get("/feeds/events.atom");
            HttpResponse<String> second = desk.get("/feeds/events.atom");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(second.headers().firstValue("ETag")).hasValue(tag);
            assertThat(second.headers().firstValue("Content-Type"))
                    .isEqualTo(first.headers().firstValue("Content-Type"));
            assertThat(second.body()).isEqualTo(first.body());
            assertThat(desk.get("/feeds/events.atom", "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
        }
    }
}
