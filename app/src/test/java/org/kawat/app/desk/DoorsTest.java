package org.kawat.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.Cli;
import org.kawat.app.desk.http.Access;

/** Who may come in, and what for. */
class DoorsTest {
    private static final String TOKEN = "0123456789abcdef0123456789abcdef";
    private static final String READ_TOKEN = "fedcba9876543210fedcba9876543210";
    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    private Path dir;

    private OpenDesk desk(Access access, int perMinute) {
        return OpenDesk.with(DeskOptions.local(dir.resolve("ledger.db"))
                .with(access.writeToken(), access.readToken())
                .with(new Listening("127.0.0.1", 0, Set.of("desk.example"), perMinute))
                .withLog());
    }

    /** Sends a request that no well-bred client would, and gives the first line of the answer. */
    private static String raw(OpenDesk desk, String request) throws IOException {
        URI address = URI.create(desk.address());
        try (Socket socket = new Socket(address.getHost(), address.getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void goesByItsOwnNamesOnly() throws IOException {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            assertThat(raw(desk, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .contains(" 421 ");
            assertThat(raw(desk, "GET / HTTP/1.1\r\nHost: localhost:1234\r\nConnection: close\r\n\r\n"))
                    .contains(" 200 ");
        }
        try (OpenDesk desk = desk(new Access(null, null), 0)) {
            assertThat(raw(desk, "GET / HTTP/1.1\r\nHost: DESK.example\r\nConnection: close\r\n\r\n"))
                    .contains(" 200 ");
        }
    }

    @Test
    void writesForItsOwnPagesOnly() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            List<String[]> foreign = List.of(
                    new String[] {"Origin", "https://evil.example"},
                    new String[] {"Origin", "null"},
                    new String[] {"Origin", desk.address() + ".evil.example"},
                    new String[] {"Sec-Fetch-Site", "cross-site"},
                    new String[] {"Sec-Fetch-Site", "same-site"});
            for (String[] header : foreign) {
                HttpResponse<String> answer =
                        desk.post("/language", "language=id", "Content-Type", FORM, header[0], header[1]);
                assertThat(answer.statusCode()).as(String.join(": ", header)).isEqualTo(403);
            }
            HttpResponse<String> own =
                    desk.post("/language", "language=id&back=/about", "Content-Type", FORM, "Origin", desk.address());
            assertThat(own.statusCode()).isEqualTo(303);
            assertThat(own.headers().firstValue("Location")).hasValue("/about");
            assertThat(own.headers().firstValue("Set-Cookie").orElse(""))
                    .contains("kawat-language=id", "HttpOnly", "SameSite=Strict");
        }
    }

    @Test
    void leadsBackToNoOtherSite() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            for (String back :
                    List.of("//evil.example", "https://evil.example", "/%5Cevil.example", "/%09/evil.example")) {
                HttpResponse<String> answer = desk.post("/language", "language=en&back=" + back, "Content-Type", FORM);
                assertThat(answer.headers().firstValue("Location")).as(back).hasValue("/");
            }
        }
    }

    @Test
    void writesWithATokenWhereOneIsSet() {
        try (OpenDesk desk = desk(new Access(TOKEN, null), 0)) {
            assertThat(desk.get("/").statusCode()).isEqualTo(200);
            assertThat(desk.post("/logout", "").statusCode()).isEqualTo(401);
            assertThat(desk.post("/logout", "", "Authorization", "Bearer wrong").statusCode())
                    .isEqualTo(401);
            assertThat(desk.post("/logout", "", "Authorization", "Bearer " + TOKEN)
                            .statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void readsWithATokenWhereOneIsSetAndSignsIn() {
        try (OpenDesk desk = desk(new Access(TOKEN, READ_TOKEN), 0)) {
            assertThat(desk.get("/").statusCode()).isEqualTo(401);
            assertThat(desk.get("/", "Accept", "text/html").body()).contains("href=\"/login\"");
            assertThat(desk.get("/health").statusCode()).isEqualTo(200);
            assertThat(desk.get("/", "Authorization", "Bearer " + READ_TOKEN).statusCode())
                    .isEqualTo(200);
            assertThat(desk.post("/login", "token=wrong", "Content-Type", FORM).statusCode())
                    .isEqualTo(403);
            HttpResponse<String> in = desk.post("/login", "token=" + READ_TOKEN, "Content-Type", FORM);
            String cookie = in.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
            assertThat(desk.get("/", "Cookie", cookie).statusCode()).isEqualTo(200);
            assertThat(desk.post("/logout", "", "Cookie", cookie).statusCode())
                    .as("reading is not writing")
                    .isEqualTo(401);
        }
    }

    @Test
    void takesSoManyRequestsAMinuteAndNoMore() {
        try (OpenDesk desk = desk(new Access(null, null), 20)) {
            int refused = 0;
            for (int i = 0; i < 40; i++) {
                HttpResponse<String> answer = desk.get("/metrics");
                if (answer.statusCode() == 429) {
                    refused++;
                    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                }
            }
            assertThat(refused).isBetween(10, 20);
        }
    }

    @Test
    void takesNoBodyThatIsTooLargeAndNoAddressThatIsTooLong() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            HttpResponse<String> large =
                    desk.post("/language", "language=" + "x".repeat(5_000_000), "Content-Type", FORM);
            assertThat(large.statusCode()).isEqualTo(413);
            assertThat(large.body()).contains("\"code\":\"too-large\"");
            assertThat(desk.get("/?text=" + "x".repeat(8_500)).statusCode()).isEqualTo(414);
        }
    }

    @Test
    void tellsBrowsersToRunAndFetchNothingButItsOwn() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            for (String path : List.of("/", "/nothing", "/health")) {
                HttpResponse<String> answer = desk.get(path, "Accept", "text/html");
                assertThat(answer.headers()
                                .firstValue("Content-Security-Policy")
                                .orElse(""))
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .hasValue("nosniff");
                assertThat(answer.headers().firstValue("Server")).isEmpty();
            }
        }
    }

    @Test
    void logsRequestsWithoutWhatWasLookedFor() {
        try (OpenDesk desk = desk(new Access(null, null), 0)) {
            desk.get("/?text=rahasia");
            assertThat(desk.log()).contains("\"event\":\"request\"", "\"path\":\"/\"", "\"status\":200");
            assertThat(desk.log()).doesNotContain("rahasia");
            assertThat(desk.get("/metrics").body())
                    .contains("kawat_request_seconds_count{method=\"GET\",route=\"/\",status=\"200\"} 1");
        }
    }

    @Test
    void opensToOthersWithATokenOnly() {
        Cli.Result refused = Cli.run(
                "serve", "--host", "0.0.0.0", "--ledger", dir.resolve("l.db").toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("writing needs a token");
        Cli.Result shortToken = Cli.runWith(
                new byte[0],
                "",
                Map.of("KAWAT_TOKEN", "short"),
                "serve",
                "--ledger",
                dir.resolve("l.db").toString());
        assertThat(shortToken.exit()).isEqualTo(2);
        assertThat(shortToken.err()).contains("shorter than 16 characters");
    }
}
