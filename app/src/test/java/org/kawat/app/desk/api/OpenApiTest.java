package org.kawat.app.desk.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.javalin.Javalin;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.DeskOptions;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.desk.Tools;
import org.kawat.app.desk.alert.AlertRoom;
import org.kawat.app.desk.api.Api.Described;
import org.kawat.app.desk.http.Coding;
import org.kawat.app.desk.http.Ledgers;
import org.kawat.app.desk.http.Log;
import org.kawat.app.desk.http.Metrics;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.proof.Json;
import org.kawat.ledger.LedgerOptions;

/** The API does what its description says, for good arguments and bad ones; the tests are made from the description. */
class OpenApiTest {
    @TempDir
    private static Path dir;

    private static OpenDesk desk;
    private static Api api;

    @BeforeAll
    static void open() {
        desk = OpenDesk.withExamplesAndHooks(dir);
        String[] json = {"Content-Type", "application/json"};
        desk.post("/api/v1/events/e575b6e7/corrections", "{\"verdict\":\"right\",\"by\":\"Rina\"}", json);
        desk.post("/api/v1/events/ae107e88/corrections", "{\"verdict\":\"wrong\",\"by\":\"Budi\"}", json);
        String alert = Api.local("{\"url\":\"https://example.org/hook\",\"filter\":\"actor=AUS&type=ASSAULT\"}");
        Object made = Api.json(desk.post("/api/v1/alerts", alert, json).body());
        desk.post("/alerts/" + Json.get(made, "id") + "/test", "");
        desk.post("/api/v1/alerts", alert, json);
        api = new Api(desk);
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** Something to ask with. */
    private record Case(String name, Map<String, String> values) {}

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return more;
    }

    @TestFactory
    Stream<DynamicTest> goodArgumentsAreAnsweredAsDescribed() {
        return api.operations().stream()
                .flatMap(operation -> good(operation).stream()
                        .map(one -> dynamicTest(operation + " " + one.name, () -> {
                            HttpResponse<String> answer = api.ask(operation, fresh(operation, one.values));
                            assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
                            assertThat(api.faults(operation, answer)).isEmpty();
                        })));
    }

    // What is there changes as corrections come and go.
    private static Map<String, String> fresh(Described operation, Map<String, String> values) {
        Map<String, String> now = new HashMap<>(values);
        api.needed(operation).forEach((name, value) -> {
            if (operation.path().contains("{" + name + "}")) {
                now.put(name, value);
            }
        });
        return now;
    }

    private static List<Case> good(Described operation) {
        Map<String, String> needed = api.needed(operation);
        List<Case> cases = new ArrayList<>(List.of(new Case("with no more than is needed", needed)));
        for (Map<?, ?> parameter : api.parameters(operation)) {
            if (parameter.get("in").equals("query")) {
                String name = (String) parameter.get("name");
                values(parameter).forEach(value -> cases.add(new Case(name + "=" + value, with(needed, name, value))));
            }
        }
        return cases;
    }

    /** The example, all that is listed, both ends of what is allowed. */
    private static TreeSet<String> values(Map<?, ?> parameter) {
        Map<?, ?> schema = (Map<?, ?>) parameter.get("schema");
        boolean list = "array".equals(schema.get("type"));
        Map<?, ?> each = list ? (Map<?, ?>) schema.get("items") : schema;
        TreeSet<String> values = new TreeSet<>();
        if (parameter.containsKey("example")) {
            values.add(Api.example(parameter));
        }
        if (each.get("enum") instanceof List<?> all) {
            all.forEach(value -> values.add((String) value));
            if (list) {
                values.add(all.stream().map(String::valueOf).collect(Collectors.joining(",")));
            }
        }
        for (String end : List.of("minimum", "maximum")) {
            if (each.get(end) instanceof BigDecimal number) {
                values.add(number.toPlainString());
            }
        }
        if (each.get("type").equals("boolean")) {
            values.addAll(List.of("0", "1", "true", "false"));
        }
        if (each.get("type").equals("number")) {
            values.addAll(List.of("0", "-1.5", "2e3"));
        }
        if (values.isEmpty() && !parameter.get("name").equals("after") && !each.containsKey("pattern")) {
            values.addAll(List.of("a", "'\"\\%_;--", "\u202e\ud83d\ude00"));
        }
        return values;
    }

    @TestFactory
    Stream<DynamicTest> badArgumentsAreRefusedAsDescribed() {
        return api.operations().stream()
                .flatMap(operation -> bad(operation).stream()
                        .map(one -> dynamicTest(
                                operation + " " + one.name,
                                () -> refused(operation, 400, api.ask(operation, wrongly(operation, one))))));
    }

    /** What is needed, with what is wrong in its place; an empty text leaves it out. */
    private static Map<String, String> wrongly(Described operation, Case one) {
        Map<String, String> values = new HashMap<>(api.needed(operation));
        values.putAll(one.values);
        values.values().removeIf(""::equals);
        return values;
    }

    private static void refused(Described operation, int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(api.faults(operation, answer)).isEmpty();
        Object error = Api.json(answer.body());
        assertThat(Json.get(error, "status")).isEqualTo(BigDecimal.valueOf(status));
        assertThat((String) Json.get(error, "error")).isNotBlank();
    }

    /** One thing wrong each. */
    private static List<Case> bad(Described operation) {
        List<Case> cases = new ArrayList<>(List.of(new Case("unknown", Map.of("no_such", "1"))));
        for (Map<?, ?> parameter : api.parameters(operation)) {
            String name = (String) parameter.get("name");
            if (parameter.get("in").equals("query") && Boolean.TRUE.equals(parameter.get("required"))) {
                cases.add(new Case("without " + name, Map.of(name, "")));
            }
            if (parameter.get("in").equals("query")) {
                wrong((Map<?, ?>) parameter.get("schema"))
                        .forEach(value -> cases.add(new Case(name + "=" + value, Map.of(name, value))));
            }
        }
        return cases;
    }

    private static List<String> wrong(Map<?, ?> schema) {
        Map<?, ?> each = "array".equals(schema.get("type")) ? (Map<?, ?>) schema.get("items") : schema;
        List<String> wrong = new ArrayList<>(List.of("x".repeat(600)));
        if (each.containsKey("enum")
                || each.containsKey("pattern")
                || !each.get("type").equals("string")) {
            wrong.add("certainly-not");
        }
        if (each.get("minimum") instanceof BigDecimal least) {
            wrong.add(least.subtract(BigDecimal.ONE).toPlainString());
            wrong.add("1.5");
            wrong.add("99999999999999999999999");
        }
        if (each.get("maximum") instanceof BigDecimal most) {
            wrong.add(most.add(BigDecimal.ONE).toPlainString());
        }
        return wrong;
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsNotFound() {
        return api.operations().stream()
                .filter(operation -> operation.path().contains("{"))
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Map<String, String> values = new HashMap<>(api.needed(operation));
                    values.computeIfPresent("id", (n, v) -> "ffffffffffffffff");
                    values.computeIfPresent("code", (n, v) -> "QQQ");
                    values.computeIfPresent("number", (n, v) -> "999999");
                    refused(operation, 404, api.ask(operation, values));
                }));
    }

    @TestFactory
    Stream<DynamicTest> badBodiesAreRefusedAsDescribed() {
        return api.operations().stream()
                .filter(api::takesBody)
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    Map<String, String> needed = api.needed(operation);
                    String json = "application/json";
                    for (String body :
                            List.of("", "{", "[]", "{}", "5", "null", "{\"text\":5,\"verdict\":[]}", "{} {}")) {
                        refused(operation, 400, api.ask(operation, needed, body, json));
                    }
                    refused(operation, 415, api.ask(operation, needed, "{}", "text/plain"));
                    refused(operation, 415, api.ask(operation, needed, "{}", null));
                    String large = "{\"text\":\"" + "a".repeat(4_100_000) + "\"}";
                    refused(operation, 413, api.ask(operation, needed, large, json));
                    String english = "{\"text\":\"The president of the country met the minister on"
                            + " Monday and they talked about the trade of cattle.\"}";
                    if (((Map<?, ?>) operation.fields().get("responses")).containsKey("422")) {
                        refused(operation, 422, api.ask(operation, needed, english, json));
                        refused(
                                operation,
                                422,
                                api.ask(operation, needed, "{\"text\":\"a\",\"language\":\"tlh\"}", json));
                    }
                }));
    }

    @Test
    void examplesOfBodiesAreWhatIsDescribed() {
        long bodies = api.operations().stream()
                .filter(api::takesBody)
                .peek(operation -> {
                    Map<?, ?> content = api.content(operation);
                    assertThat(api.schema().faults(content.get("schema"), content.get("example")))
                            .isEmpty();
                })
                .count();
        assertThat(bodies).isEqualTo(5);
    }

    @Test
    void listsHaveSomethingInThem() {
        for (Described operation : api.operations()) {
            boolean list = operation.method().equals("GET") && operation.path().matches("/[a-z]+(/matrix)?");
            if (list && !List.of("/counts", "/search").contains(operation.path())) {
                String body = api.ask(operation, api.needed(operation)).body();
                Object first = ((Map<?, ?>) Api.json(body)).values().iterator().next();
                assertThat((List<?>) first).as(operation.toString()).isNotEmpty();
            }
        }
        String found = desk.get("/api/v1/search?q=china").body();
        ((Map<?, ?>) Api.json(found))
                .forEach((sort, hits) ->
                        assertThat((List<?>) hits).as(sort.toString()).isNotEmpty());
    }

    @Test
    void allThatIsAnsweredIsDescribedAndTheOtherWayRound() {
        DeskOptions options = DeskOptions.local(dir.resolve("ledger.db"));
        Pages pages = new Pages(List.of("org.kawat.app.view.labels"), options.access(), null);
        Clock clock = Clock.systemUTC();
        try (Ledgers ledgers = new Ledgers(options.ledger(), LedgerOptions.standard(), 1)) {
            Log log = new Log(System.err, clock, false);
            Tools tools = new Tools(options, pages, ledgers, Coding.of(OpenDesk.reader()), log, new Metrics(), clock);
            Javalin server;
            try (AlertRoom alerts = new AlertRoom(tools)) {
                server = Javalin.create(config -> new ApiRoom(tools, alerts.operations()).open(config.routes));
            }
            TreeSet<String> answered = server.unsafe.internalRouter.allHttpHandlers().stream()
                    .map(parsed -> parsed.endpoint.method + " " + parsed.endpoint.path)
                    .filter(route -> route.contains(Api.BASE + "/"))
                    .collect(Collectors.toCollection(TreeSet::new));
            TreeSet<String> described = new TreeSet<>();
            for (Described operation : api.operations()) {
                described.add(operation.method() + " " + Api.BASE + operation.path());
                if (operation.method().equals("GET")) {
                    described.add("HEAD " + Api.BASE + operation.path());
                }
            }
            assertThat(answered).isEqualTo(described).hasSizeGreaterThan(40);
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Json.eachObject(api.root(), object -> {
            if (object.get("$ref") instanceof String reference) {
                assertThat(api.schema().at(reference)).isNotEmpty();
            }
        });
    }

    @Test
    void whatIsToldIsToldInIndonesianToo() {
        for (Described operation : api.operations()) {
            assertThat((String) operation.fields().get("x-summary-id")).isNotBlank();
            api.parameters(operation).forEach(p -> {
                assertThat((String) p.get("description")).isNotBlank();
                assertThat((String) p.get("x-description-id")).as(p.toString()).isNotBlank();
            });
        }
    }
}
