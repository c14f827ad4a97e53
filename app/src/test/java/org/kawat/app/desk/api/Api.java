package org.kawat.app.desk.api;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kawat.app.desk.OpenDesk;
import org.kawat.app.ledger.JsonWriter;
import org.kawat.app.proof.Json;

/** The API of an open desk, through its own description. */
final class Api {
    static final String BASE = "/api/v1";
    private static final String RECEIVER = "https://example.org/hook";
    private static final String NOBODY = "http://127.0.0.1:9/hook";
    private final OpenDesk desk;
    private final Map<?, ?> root;
    private final Schema schema;

    Api(OpenDesk desk) {
        this.desk = desk;
        this.root = (Map<?, ?>) json(desk.get(BASE + "/openapi.json").body());
        this.schema = new Schema(root);
    }

    /** An operation, as the description has it. */
    record Described(String method, String path, Map<?, ?> fields) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Object json(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    Schema schema() {
        return schema;
    }

    Map<?, ?> root() {
        return root;
    }

    List<Described> operations() {
        List<Described> all = new ArrayList<>();
        ((Map<?, ?>) Json.get(root, "paths"))
                .forEach((path, item) -> ((Map<?, ?>) item)
                        .forEach((method, fields) -> all.add(new Described(
                                method.toString().toUpperCase(Locale.ROOT), path.toString(), (Map<?, ?>) fields))));
        return all;
    }

    List<Map<?, ?>> parameters(Described operation) {
        List<Map<?, ?>> all = new ArrayList<>();
        if (operation.fields().get("parameters") instanceof List<?> given) {
            given.forEach(p -> all.add(schema.resolved(p)));
        }
        return all;
    }

    /** What has to be given: ids from what lists answer, and of others their examples. */
    Map<String, String> needed(Described operation) {
        Map<String, String> needed = new TreeMap<>();
        for (Map<?, ?> parameter : parameters(operation)) {
            if (Boolean.TRUE.equals(parameter.get("required"))) {
                String name = (String) parameter.get("name");
                needed.put(name, parameter.get("in").equals("path") ? id(operation, name) : example(parameter));
            }
        }
        return needed;
    }

    static String example(Map<?, ?> parameter) {
        return String.valueOf(parameter.get("example"));
    }

    /** An id of something that there is. */
    private String id(Described operation, String name) {
        String list = operation.path().split("/")[1];
        String from = list.equals("reports") ? "events" : list;
        Object items = Json.get(json(desk.get(BASE + "/" + from).body()), from);
        Object first = ((List<?>) items).get(0);
        if (list.equals("reports")) {
            Object event =
                    json(desk.get(BASE + "/events/" + Json.get(first, "id")).body());
            first = Json.list(event, "reports").get(0);
        }
        return String.valueOf(Json.get(first, name));
    }

    /** Asks for the operation with those values in its address. */
    HttpResponse<String> ask(Described operation, Map<String, String> values) {
        return ask(operation, values, body(operation), type(operation));
    }

    HttpResponse<String> ask(Described operation, Map<String, String> values, String body, String type) {
        String path = operation.path();
        Map<String, String> query = new LinkedHashMap<>();
        for (Map.Entry<String, String> value : values.entrySet()) {
            String hole = "{" + value.getKey() + "}";
            if (path.contains(hole)) {
                path = path.replace(hole, encoded(value.getValue()));
            } else {
                query.put(value.getKey(), value.getValue());
            }
        }
        String asked = query.entrySet().stream()
                .map(e -> e.getKey() + "=" + encoded(e.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = desk.request(BASE + path + (asked.isEmpty() ? "" : "?" + asked));
        if (type != null) {
            request.header("Content-Type", type);
        }
        HttpRequest.BodyPublisher publisher =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return desk.send(request.method(operation.method(), publisher).build());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String body(Described operation) {
        return takesBody(operation) ? local(JsonWriter.line(content(operation).get("example"))) : null;
    }

    /** The same, with an address on this machine for the one of the examples: nothing is to be sent elsewhere. */
    static String local(String body) {
        return body.replace(RECEIVER, NOBODY);
    }

    private String type(Described operation) {
        return takesBody(operation) ? "application/json" : null;
    }

    boolean takesBody(Described operation) {
        return operation.fields().containsKey("requestBody");
    }

    /** What is taken as JSON. */
    Map<?, ?> content(Described operation) {
        Object content = Json.get(Json.get(operation.fields(), "requestBody"), "content");
        return (Map<?, ?>) Json.get(content, "application/json");
    }

    /** All that is not as it is described of that answer. */
    List<String> faults(Described operation, HttpResponse<String> answer) {
        Map<?, ?> responses = (Map<?, ?>) Json.get(operation.fields(), "responses");
        Object described = responses.get(String.valueOf(answer.statusCode()));
        if (described == null) {
            return List.of(answer.statusCode() + " is not described: " + answer.body());
        }
        Map<?, ?> content = (Map<?, ?>) schema.resolved(described).get("content");
        if (content == null && answer.body().isEmpty()) {
            return List.of();
        }
        String type = answer.headers()
                .firstValue("Content-Type")
                .orElse("")
                .split(";")[0]
                .strip();
        if (content == null || !content.containsKey(type)) {
            return List.of(answer.statusCode() + " is not described as " + type);
        }
        Object form = Json.get(content.get(type), "schema");
        return switch (type) {
            case "application/json" -> schema.faults(form, json(answer.body()));
            case "application/x-ndjson" -> lines(content, form, answer.body());
            default -> answer.body().isBlank() ? List.of("is empty") : List.of();
        };
    }

    /** Each line is one of what the object has many of, or is described by itself. */
    private List<String> lines(Map<?, ?> content, Object form, String body) {
        Object each = form;
        if ("string".equals(schema.resolved(form).get("type"))) {
            Map<?, ?> many = schema.resolved(Json.get(content.get("application/json"), "schema"));
            Map<?, ?> properties = (Map<?, ?>) Json.get(many, "properties");
            each = Json.get(properties.values().iterator().next(), "items");
        }
        Object line = Objects.requireNonNull(each);
        return body.lines().flatMap(l -> schema.faults(line, json(l)).stream()).toList();
    }
}
