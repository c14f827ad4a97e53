package org.kawat.app.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.Cli;
import org.kawat.app.desk.DeskOptions;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.proof.Json;

/** What the description cannot say of the API. */
class ApiTest {
    private static final String TOKEN = "0123456789abcdef";
    private static final String TALKS =
            "Presiden Rusia Vladimir Putin bertemu Presiden China Xi Jinping di Moskow, Senin (20/1/2025).";

    @TempDir
    private Path dir;

    private static Object json(HttpResponse<String> answer) {
        return Api.json(answer.body());
    }

    private static String article(String text) {
        return "{\"text\":\"" + text + "\",\"publisher\":\"WARTA\",\"published\":\"2025-01-21\"}";
    }

    private static HttpResponse<String> send(OpenDesk desk, String path, String body) {
        return desk.post("/api/v1" + path, body, "Content-Type", "application/json");
    }

    @Test
    void saysWhatTheCommandLineSays() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String ledger = dir.resolve("ledger.db").toString();
            send(desk, "/events/ae107e88/corrections", "{\"verdict\":\"right\",\"by\":\"Rina\",\"note\":\"x\"}");
            for (String what :
                    List.of("events", "statements", "figures", "articles", "stories", "relations", "corrections")) {
                Cli.Result csv = Cli.run(what, "--ledger", ledger, "--format", "csv");
                assertThat(desk.get("/api/v1/" + what + "?format=csv").body()).isEqualTo(csv.out());
                Cli.Result json = Cli.run(what, "--ledger", ledger, "--format", "json");
                assertThat(json(desk.get("/api/v1/" + what))).isEqualTo(Api.json(json.out()));
            }
            Cli.Result event = Cli.run("events", "ae107e88", "--ledger", ledger, "--format", "json");
            assertThat(json(desk.get("/api/v1/events/ae107e88"))).isEqualTo(Api.json(event.out()));
            Cli.Result report = Cli.run("articles", "85072dbc", "--ledger", ledger, "--format", "jsonl");
            String kept = desk.get("/api/v1/articles/85072dbc").body();
            assertThat(kept).startsWith(report.out().stripTrailing().replaceFirst("}$", ",\"ledger\":{"));
            assertThat(Json.list(Json.get(Api.json(kept), "ledger"), "events"))
                    .hasSameSizeAs(Json.list(Api.json(kept), "events"));
        }
    }

    @Test
    void partsMakeUpTheWhole() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            List<Object> all = new ArrayList<>();
            String next = "/api/v1/events?limit=3&status=actual";
            while (next != null) {
                HttpResponse<String> part = desk.get(next);
                all.addAll(Json.list(json(part), "events"));
                assertThat(all).hasSizeLessThan(100);
                next = part.headers()
                        .firstValue("Link")
                        .map(link -> link.substring(1, link.indexOf('>')))
                        .orElse(null);
                assertThat(Json.get(json(part), "next") == null).isEqualTo(next == null);
            }
            assertThat(all)
                    .hasSizeGreaterThan(3)
                    .isEqualTo(Json.list(json(desk.get("/api/v1/events?status=actual")), "events"));
            assertThat(desk.get("/api/v1/events?after=nowhere").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String tag = desk.get("/api/v1/counts").headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = desk.get("/api/v1/counts", "If-None-Match", "\"x\", W/" + tag);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(send(desk, "/articles", article(TALKS)).statusCode()).isEqualTo(201);
            HttpResponse<String> changed = desk.get("/api/v1/counts", "If-None-Match", tag);
            assertThat(changed.statusCode()).isEqualTo(200);
            assertThat(changed.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(tag);
            assertThat(desk.get("/api/v1/events/ffffffff", "If-None-Match", "\"x\"")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void anArticleIsTakenOnce() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            HttpResponse<String> first = send(desk, "/articles", article(TALKS));
            assertThat(first.statusCode()).isEqualTo(201);
            assertThat(Json.get(json(first), "outcome")).isEqualTo("new");
            assertThat(Json.list(json(first), "events")).hasSize(1);
            HttpResponse<String> again = send(desk, "/articles", article(TALKS));
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(Json.get(json(again), "outcome")).isEqualTo("known");
            HttpResponse<String> elsewhere =
                    send(desk, "/articles", article(TALKS).replace("WARTA", "NUSA"));
            assertThat(Json.get(json(elsewhere), "outcome")).isEqualTo("seen_elsewhere");
            assertThat(send(desk, "/read", article("Amerika Serikat mengancam China dengan tarif baru."))
                            .statusCode())
                    .isEqualTo(200);
            assertThat(desk.get("/api/v1/counts").body()).contains("\"articles\":1,\"sightings\":2");
        }
    }

    @Test
    void oneBadLineStopsNoOther() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            StringBuilder lines = new StringBuilder();
            for (int i = 1; i <= 120; i++) {
                lines.append(
                        i % 40 == 0 ? "{\"text\": bad}\n" : article(TALKS + " Ini laporan nomor " + i + ".") + "\r\n");
            }
            lines.append("\n\n").append(article("Hello").replace("}", ",\"language\":\"en\"}"));
            HttpResponse<String> answer =
                    desk.post("/api/v1/articles", lines.toString(), "Content-Type", "application/x-ndjson");
            assertThat(answer.statusCode()).isEqualTo(200);
            List<Object> all = answer.body().lines().map(Api::json).toList();
            assertThat(all).hasSize(121);
            assertThat(all.stream().filter(line -> Json.get(line, "ok").equals(true)))
                    .hasSize(117);
            assertThat(answer.body().lines().toList().get(39))
                    .startsWith("{\"line\":40,\"ok\":false,\"code\":\"bad-body\"")
                    .doesNotContain("Source:");
            assertThat(answer.body().lines().toList().get(120))
                    .startsWith("{\"line\":123,\"ok\":false,\"code\":\"language\"")
                    .endsWith("\"status\":422}");
            assertThat(desk.get("/api/v1/counts").body()).startsWith("{\"articles\":117,");
        }
    }

    @Test
    void tooManyLinesAreRefusedAsAWhole() {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            HttpResponse<String> many =
                    desk.post("/api/v1/articles", "\n".repeat(20_000), "Content-Type", "application/x-ndjson");
            assertThat(many.statusCode()).isEqualTo(413);
            // Nobody says beforehand how much comes.
            HttpRequest endless = desk.request("/api/v1/read", "Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[5_000_000])))
                    .build();
            assertThat(desk.send(endless).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void whatAnalystsSayCountsUntilItIsTakenBack() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String before = desk.get("/api/v1/events").body();
            HttpResponse<String> said = send(
                    desk,
                    "/events/ae107e88/corrections",
                    "{\"verdict\":\"amended\",\"fields\":{\"mode\":null,\"duration\":2700},\"note\":\"x\",\"by\":\"Rina\"}");
            assertThat(said.statusCode()).isEqualTo(201);
            Object event = Json.get(json(said), "event");
            assertThat(Json.get(event, "mode")).isNull();
            assertThat(Json.get(event, "verdict")).isEqualTo("amended");
            assertThat(json(said).toString()).contains("reports=3");
            String number = String.valueOf(Json.get(json(said), "number"));
            HttpResponse<String> one =
                    send(desk, "/reports/ac5bfd63/corrections", "{\"verdict\":\"wrong\",\"by\":\"B\"}");
            assertThat(String.valueOf(Json.get(json(one), "reports"))).isEqualTo("1");
            assertThat(Json.list(json(desk.get("/api/v1/corrections?limit=2")), "corrections"))
                    .hasSize(2)
                    .allMatch(c -> Json.get(c, "undone_at") == null);
            for (String undone : List.of(String.valueOf(Json.get(json(one), "number")), number)) {
                HttpRequest undo = desk.request("/api/v1/corrections/" + undone + "?by=Rina")
                        .DELETE()
                        .build();
                assertThat(desk.send(undo).statusCode()).isEqualTo(200);
            }
            assertThat(desk.get("/api/v1/events").body()).isEqualTo(before);
            assertThat(desk.get("/api/v1/corrections").body()).contains("\"undone_by\":\"Rina\"");
        }
    }

    @Test
    void impossibleAmendmentsAreRefused() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            for (String fields : List.of(
                    "{\"date\":\"2025-02-30\"}",
                    "{\"date\":\"2025-W60\"}",
                    "{\"date\":\"2025-13\"}",
                    "{\"duration\":-1}",
                    "{\"type\":\"HUG\"}",
                    "{\"type\":{\"a\":1}}",
                    "{\"sources\":[[\"USA\"]]}",
                    "{\"sources\":[\"usa'--\"]}",
                    "{\"nonsense\":1}",
                    "{}",
                    "[]")) {
                String body = "{\"verdict\":\"amended\",\"by\":\"B\",\"fields\":" + fields + "}";
                HttpResponse<String> answer = send(desk, "/events/ae107e88/corrections", body);
                assertThat(answer.statusCode()).as(fields + answer.body()).isEqualTo(400);
            }
            assertThat(desk.get("/api/v1/corrections").body()).startsWith("{\"corrections\":[]");
        }
    }

    @Test
    void otherMethodsAndPlacesAreAnsweredInTheOneShape() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            for (Map.Entry<String, Integer> wrong : Map.of(
                            "PUT /events", 405,
                            "DELETE /articles", 405,
                            "GET /read", 405,
                            "PATCH /events/e575b6e7", 405,
                            "GET /evnets", 404,
                            "POST /events/", 404,
                            "GET /events/e575b6e7/whynot", 404)
                    .entrySet()) {
                String[] parts = wrong.getKey().split(" ");
                HttpResponse<String> answer = desk.send(desk.request("/api/v1" + parts[1], "Accept", "text/html")
                        .method(parts[0], HttpRequest.BodyPublishers.noBody())
                        .build());
                assertThat(answer.statusCode()).as(wrong.getKey()).isEqualTo(wrong.getValue());
                assertThat(answer.body()).as(wrong.getKey()).startsWith("{\"ok\":false,\"code\":\"not-");
                assertThat(answer.headers().firstValue("Allow").isPresent()).isEqualTo(wrong.getValue() == 405);
            }
            HttpResponse<String> options = desk.send(desk.request("/api/v1/articles")
                    .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                    .build());
            assertThat(options.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS, POST");
            HttpResponse<String> head = desk.send(desk.request("/api/v1/events")
                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                    .build());
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("ETag")).isPresent();
            assertThat(desk.get("/api/v1/events?limit=1&limit=2").statusCode()).isEqualTo(400);
            assertThat(desk.get("/api/v1/events?text=%00").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aRequestThatIsNoneIsAnsweredInTheOneShape() throws IOException {
        try (OpenDesk desk = OpenDesk.empty(dir)) {
            for (String request : List.of(
                    "GET /api/v1/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                    "GET /api/v1/events HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(40_000) + "\r\n\r\n",
                    "GET /api/v1/a%2Fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                    "nonsense\r\n\r\n")) {
                String answer = raw(desk, request);
                assertThat(answer).contains("\r\n\r\n{\"ok\":false,\"code\":\"").doesNotContain("<html");
            }
        }
    }

    private static String raw(OpenDesk desk, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", URI.create(desk.address()).getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writingNeedsTheToken() {
        try (OpenDesk desk =
                OpenDesk.with(DeskOptions.local(dir.resolve("ledger.db")).with(TOKEN, null))) {
            String body = article(TALKS);
            assertThat(send(desk, "/articles", body).statusCode()).isEqualTo(401);
            assertThat(send(desk, "/events/e575b6e7/corrections", "{}").statusCode())
                    .isEqualTo(401);
            assertThat(desk.send(desk.request("/api/v1/corrections/1?by=x")
                                    .DELETE()
                                    .build())
                            .statusCode())
                    .isEqualTo(401);
            assertThat(send(desk, "/read", body).statusCode()).isEqualTo(200);
            assertThat(desk.get("/api/v1/events").statusCode()).isEqualTo(200);
            HttpResponse<String> taken = desk.post(
                    "/api/v1/articles", body, "Content-Type", "application/json", "Authorization", "Bearer " + TOKEN);
            assertThat(taken.statusCode()).isEqualTo(201);
        }
    }

    @Test
    void thePageTellsOfEveryOperationInBothLanguages() {
        try (OpenDesk desk = OpenDesk.withExamples(dir)) {
            String page = desk.page("/api");
            for (Api.Described operation : new Api(desk).operations()) {
                assertThat(page).contains("</span> /api/v1" + operation.path() + "<");
            }
            assertThat(page).contains("curl '" + desk.address() + "/api/v1/events?");
            String indonesian = desk.get("/api", "Accept", "text/html", "Accept-Language", "id")
                    .body();
            assertThat(indonesian).contains("Untuk program").contains("Satu peristiwa dengan laporannya");
        }
    }
}
