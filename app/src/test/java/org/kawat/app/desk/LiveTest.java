package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An open page is told of events that fit it, whoever put them into the ledger. */
@Timeout(60)
class LiveTest {
    @TempDir
    private Path dir;

    private BufferedReader listen(OpenDesk desk, String path, String... headers)
            throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        desk.request(path, headers)
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
        assertThat(lines.readLine()).isEqualTo(": here");
        return lines;
    }

    private void ingest(String name, String text) throws IOException {
        Path article = Files.writeString(dir.resolve(name), text);
        OpenDesk.ingest(dir.resolve("ledger.db"), article);
    }

    private static String next(BufferedReader lines, String begin) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(begin)) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    @Test
    void tellsOfWhatFitsAndOfNothingElse() throws IOException, InterruptedException {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            BufferedReader lines = listen(desk, "/live?actor=PER");
            ingest("a.txt", "Jepang mengecam Iran pada Senin (10/3/2025).");
            ingest("b.txt", "Peru mengecam Meksiko pada Senin (10/3/2025).");
            assertThat(next(lines, "data:"))
                    .contains("\"count\":1", "Meksiko", "/actors/PER")
                    .doesNotContain("Jepang");
        }
    }

    @Test
    void goesOnWhereTheConnectionWasLost() throws IOException, InterruptedException {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            BufferedReader lines = listen(desk, "/live");
            ingest("a.txt", "Jepang mengecam Iran pada Senin (10/3/2025).");
            String id = next(lines, "id:").substring(3).strip();
            lines.close();
            ingest("b.txt", "Peru mengecam Meksiko pada Senin (10/3/2025).");
            BufferedReader again = listen(desk, "/live", "Last-Event-ID", id);
            ingest("c.txt", "Mesir mengecam Sudan pada Senin (10/3/2025).");
            String all = next(again, "data:");
            assertThat(all).contains("Meksiko").doesNotContain("Jepang");
        }
    }

    @Test
    void refusesABadFilter() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            assertThat(desk.get("/live?type=HUG").statusCode()).isEqualTo(400);
        }
    }
}
