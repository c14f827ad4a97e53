package org.kawat.app.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.proof.Json;
import org.kawat.app.proof.Repository;

/** docs/api.md cannot lie: its commands are asked, in its order, of a desk with the examples. */
class ApiDocsTest {
    private static final String THERE = "http://localhost:7777";
    private static final String ALERT = "5c0ffee15badcafe";
    private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");
    private static final Pattern QUOTED = Pattern.compile("`([a-z-]+)`");
    private static final String LINES = "{\"text\": \"Amerika Serikat mengancam China.\", \"language\": \"id\"}\nbad\n";

    @TempDir
    private static Path dir;

    private static OpenDesk desk;
    private static Api api;

    @BeforeAll
    static void open() {
        desk = OpenDesk.withExamplesAndHooks(dir);
        api = new Api(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static List<String> commands() {
        return Repository.read("docs/api.md")
                .lines()
                .filter(line -> line.startsWith("curl "))
                .toList();
    }

    /** A request as curl makes it of its options. */
    private record Curl(String method, String url, String type, String body) {
        static Curl of(String command) {
            List<String> words = new ArrayList<>();
            Matcher matcher = WORD.matcher(command);
            while (matcher.find()) {
                words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            }
            String method = null;
            String url = null;
            String type = null;
            String body = null;
            for (int i = 1; i < words.size(); i++) {
                String word = words.get(i);
                switch (word) {
                    case "-X" -> method = words.get(++i);
                    case "-H" -> {
                        String header = words.get(++i);
                        type = header.startsWith("Content-Type: ") ? header.substring(14) : type;
                    }
                    case "-d" -> body = words.get(++i);
                    case "--data-binary" -> {
                        assertThat(words.get(++i)).isEqualTo("@articles.jsonl");
                        body = LINES;
                    }
                    default -> {
                        assertThat(url).as(command).isNull();
                        url = word;
                    }
                }
            }
            return new Curl(method != null ? method : body == null ? "GET" : "POST", url, type, body);
        }

        String path() {
            assertThat(url).startsWith(THERE + "/api/v1/");
            return url.substring(THERE.length()).split("\\?")[0];
        }
    }

    @TestFactory
    Stream<DynamicTest> commandsAreAnsweredAsDescribed() {
        return commands().stream()
                .map(command -> dynamicTest(command, () -> {
                    Curl curl = Curl.of(command);
                    Api.Described operation = operation(curl);
                    HttpRequest.BodyPublisher body = curl.body == null
                            ? HttpRequest.BodyPublishers.noBody()
                            : HttpRequest.BodyPublishers.ofString(Api.local(curl.body));
                    String address = curl.url.substring(THERE.length()).replace(ALERT, alert());
                    HttpRequest.Builder request = desk.request(address);
                    if (curl.type != null) {
                        request.header("Content-Type", curl.type);
                    }
                    HttpResponse<String> answer =
                            desk.send(request.method(curl.method, body).build());
                    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
                    assertThat(api.faults(operation, answer)).isEmpty();
                    // What finds nothing shows nothing; but that something is sent cannot be waited for.
                    if (!curl.path().endsWith("/deliveries")) {
                        assertThat(answer.body()).doesNotContain(":[],\"next\"");
                    }
                }));
    }

    /** The id of the alert that was made; each has another. */
    private static String alert() {
        List<?> alerts = Json.list(Api.json(desk.get("/api/v1/alerts").body()), "alerts");
        return alerts.isEmpty() ? ALERT : (String) Json.get(alerts.get(0), "id");
    }

    private static Api.Described operation(Curl curl) {
        return api.operations().stream()
                .filter(o -> o.method().equals(curl.method))
                .filter(o -> curl.path().matches(Api.BASE + o.path().replaceAll("\\{\\w+}", "[^/]+")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyOperationHasACommand() {
        TreeSet<String> shown = commands().stream()
                .map(command -> operation(Curl.of(command)).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        api.operations().stream().map(Object::toString).toList());
    }

    @Test
    void faultsHaveTheCodesThatAreTold() {
        String table = Repository.read("docs/api.md").split("\\| status \\| codes \\|")[1];
        List<String> told = QUOTED.matcher(table).results().map(r -> r.group(1)).toList();
        for (String asked : List.of(
                "/api/v1/events?limit=0",
                "/api/v1/events?x=1",
                "/api/v1/events?since=2025-13",
                "/api/v1/events?after=x",
                "/api/v1/nothing",
                "/api/v1/read")) {
            Object code = Json.get(Api.json(desk.get(asked).body()), "code");
            assertThat(told).contains((String) code);
        }
    }
}
