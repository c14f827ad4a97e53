package org.kawat.app.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.app.proof.Json;

/** Whatever an article holds, what is answered is in order: JSON is JSON, no cell of a table is a formula, no page runs it. */
class HostileTest {
    private static final List<String> FORMULAS = List.of("=", "+", "-", "@", "\t=", "\r=", "\uff1d", "\uff0b");
    private static final List<String> EVILS = List.of(
            "<script>alert(1)</script>",
            "&lt;b&gt;&amp;\"'`<!--",
            "\u202eevil\u202c\u2066x",
            "]]>{{7*7}}${1}",
            "'; DROP TABLE article; --",
            "\u0000\u0007\u001b[31m",
            "line\u2028break\u2029\u0085",
            "{\"ok\":true}",
            "http://x/\u202egpj.exe");
    private static final String TOLD =
            " menteri luar negeri China bertemu menteri luar negeri Rusia di Moskow, Senin (20/1/2025). Nilainya USD5 juta.";

    @TempDir
    private static Path dir;

    private static OpenDesk desk;

    @BeforeAll
    static void fill() {
        desk = OpenDesk.empty(dir);
        StringBuilder lines = new StringBuilder();
        int number = 0;
        for (String begin : FORMULAS) {
            lines.append(article(begin + "1+1|cmd", "javascript:alert(1)", number++));
        }
        for (String evil : EVILS) {
            lines.append(article(evil, "data:text/html," + evil, number++));
        }
        String endless = "a".repeat(1_000_000);
        lines.append(JsonWriter.line(Map.of("text", endless + TOLD, "title", endless, "language", "id")));
        lines.append(JsonWriter.line(Map.of("text", TOLD + " Kedua.", "publisher", endless, "language", "id")));
        HttpResponse<String> answer =
                desk.post("/api/v1/articles", lines.toString(), "Content-Type", "application/x-ndjson");
        assertThat(answer.body().lines())
                .hasSize(FORMULAS.size() + EVILS.size() + 2)
                .allMatch(line -> line.contains("\"ok\":true"));
    }

    private static String article(String evil, String url, int number) {
        return JsonWriter.line(Map.of(
                "id", evil,
                "text", evil + TOLD + "\n\"" + evil + " kami tunduk,\" kata " + evil + " nomor " + number + ".",
                "title", evil,
                "publisher", evil,
                "url", url,
                "language", "id",
                "published", "2025-01-21"));
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events",
                "articles",
                "statements",
                "figures",
                "stories",
                "relations",
                "relations/matrix",
                "actors"
            })
    void whatIsAnsweredIsInOrder(String list) {
        Api api = new Api(desk);
        Api.Described operation = api.operations().stream()
                .filter(o -> o.path().equals("/" + list) && o.method().equals("GET"))
                .findFirst()
                .orElseThrow();
        for (String format : List.of("json", "jsonl")) {
            assertThat(api.faults(operation, api.ask(operation, Map.of("format", format))))
                    .isEmpty();
        }
        HttpResponse<String> csv = desk.get("/api/v1/" + list + "?format=csv");
        List<List<String>> rows = rows(csv.body());
        assertThat(rows).hasSizeGreaterThan(1);
        for (List<String> row : rows) {
            assertThat(row).hasSameSizeAs(rows.get(0));
            assertThat(row).noneMatch(HostileTest::isFormula);
        }
        assertThat(csv.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(csv.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    private static boolean isFormula(String cell) {
        boolean number = cell.matches("-?\\d+(\\.\\d+)?");
        return !number && !cell.isEmpty() && "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20".indexOf(cell.charAt(0)) >= 0;
    }

    /** Reads RFC 4180. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (quoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                cell.append(csv.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(quoted).isFalse();
        assertThat(row).isEmpty();
        return rows;
    }

    @Test
    void whatCameIsWhatIsGiven() {
        List<?> articles = Json.list(Api.json(desk.get("/api/v1/articles").body()), "articles");
        assertThat(articles).hasSizeGreaterThan(10);
        assertThat(articles.stream().map(article -> (String) Json.get(article, "title")))
                .contains(
                        "<script>alert(1)</script>",
                        "\u202eevil\u202c\u2066x",
                        "'; DROP TABLE article; --",
                        "=1+1|cmd");
        for (Object article : articles) {
            HttpResponse<String> one = desk.get("/api/v1/articles/" + Json.get(article, "id"));
            assertThat(one.statusCode()).isEqualTo(200);
            Object story = Api.json(
                    desk.get("/api/v1/stories/" + Json.get(article, "id")).body());
            assertThat(Json.list(story, "articles")).isNotEmpty();
        }
    }

    @Test
    void hostileWordsAreLookedForAsWords() {
        Api api = new Api(desk);
        Api.Described search = api.operations().stream()
                .filter(o -> o.path().equals("/search"))
                .findFirst()
                .orElseThrow();
        for (String words : List.of(
                "<script>",
                "alert*",
                "'; DROP TABLE",
                "\u202eevil",
                "\" OR 1",
                "NEAR(x y)",
                "kami -tunduk",
                "a AND (b")) {
            HttpResponse<String> answer = api.ask(search, Map.of("q", words, "limit", "100"));
            assertThat(answer.statusCode()).as(words).isEqualTo(200);
            assertThat(api.faults(search, answer)).isEmpty();
        }
        Object found = Api.json(api.ask(search, Map.of("q", "alert")).body());
        assertThat(Json.list(found, "articles")).isNotEmpty();
        for (Object hit : Json.list(found, "articles")) {
            Object snippet = Json.get(hit, "snippet");
            String text = (String) Json.get(snippet, "text");
            for (Object mark : Json.list(snippet, "marks")) {
                int begin = text.offsetByCodePoints(0, ((Number) Json.get(mark, "begin")).intValue());
                int end = text.offsetByCodePoints(0, ((Number) Json.get(mark, "end")).intValue());
                assertThat(text.substring(begin, end)).isEqualToIgnoringCase("alert");
            }
        }
    }

    @Test
    void faultsSayWhatWasWrongWithoutRunningIt() {
        for (String evil : EVILS) {
            String asked = URLEncoder.encode(evil, StandardCharsets.UTF_8);
            HttpResponse<String> answer = desk.get("/api/v1/events?type=" + asked, "Accept", "text/html");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(Json.get(Api.json(answer.body()), "code")).isEqualTo("bad-parameter");
        }
    }
}
