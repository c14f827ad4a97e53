package org.kawat.app.desk.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kawat.app.json.JsonTree;
import org.kawat.app.ledger.JsonWriter;

/**
 * What the API does, from openapi.json. What is described there is what is asked of every request: a parameter that is not
 * there is refused, and so is a value that it does not allow.
 */
final class Description {
    /** Where all operations are. */
    static final String BASE = "/api/v1";

    private static final List<String> METHODS = List.of("get", "post", "delete");
    private static final int LONGEST = 500;
    private final byte[] file;
    private final Map<?, ?> root;
    private final List<Operation> operations = new ArrayList<>();

    private Description(byte[] file) throws IOException {
        this.file = file;
        this.root = map(JsonTree.read(file));
        map(root.get("paths")).forEach((path, item) -> operations(String.valueOf(path), map(item)));
    }

    static Description load() {
        try (InputStream in = Description.class.getResourceAsStream("openapi.json")) {
            return new Description(Objects.requireNonNull(in, "openapi.json").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself. */
    byte[] file() {
        return file.clone();
    }

    /** All of them, in the order of the file. */
    List<Operation> operations() {
        return List.copyOf(operations);
    }

    /** The one of that method and path. */
    Operation operation(String method, String path) {
        return operations.stream()
                .filter(o -> o.method().equals(method) && o.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(method + " " + path + " is not described"));
    }

    private void operations(String path, Map<?, ?> item) {
        for (String method : METHODS) {
            if (item.containsKey(method)) {
                Map<?, ?> fields = map(item.get(method));
                List<Parameter> parameters = list(fields.get("parameters")).stream()
                        .map(p -> parameter(resolved(p)))
                        .toList();
                operations.add(new Operation(
                        method.toUpperCase(Locale.ROOT),
                        BASE + path,
                        String.valueOf(list(fields.get("tags")).get(0)),
                        shown(fields, "summary", null),
                        parameters,
                        fields.containsKey("requestBody") ? body(map(fields.get("requestBody"))) : null));
            }
        }
    }

    private static Operation.Body body(Map<?, ?> fields) {
        Map<?, ?> content = map(fields.get("content"));
        List<String> types = content.keySet().stream().map(String::valueOf).toList();
        Object example = map(content.get(types.get(0))).get("example");
        return new Operation.Body(types, JsonWriter.line(example).strip());
    }

    private static Parameter parameter(Map<?, ?> fields) {
        Map<?, ?> schema = map(fields.get("schema"));
        boolean list = "array".equals(schema.get("type"));
        Map<?, ?> each = list ? map(schema.get("items")) : schema;
        Parameter.Constraint constraint = new Parameter.Constraint(
                String.valueOf(each.get("type")),
                list(each.get("enum")).stream().map(String::valueOf).toList(),
                number(each.get("minimum")),
                number(each.get("maximum")),
                each.get("pattern") == null ? null : String.valueOf(each.get("pattern")),
                each.get("maxLength") instanceof Long longest ? longest.intValue() : LONGEST);
        return new Parameter(
                String.valueOf(fields.get("name")),
                String.valueOf(fields.get("in")),
                Boolean.TRUE.equals(fields.get("required")),
                list,
                constraint,
                schema.get("default"),
                shown(fields, "description", fields.get("example")));
    }

    private static Parameter.Shown shown(Map<?, ?> fields, String name, @Nullable Object example) {
        String english = String.valueOf(fields.get(name));
        String indonesian = String.valueOf(fields.get("x-" + name + "-id"));
        return new Parameter.Shown(english, indonesian, example);
    }

    private Map<?, ?> resolved(@Nullable Object value) {
        Map<?, ?> fields = map(value);
        Object reference = fields.get("$ref");
        if (reference == null) {
            return fields;
        }
        Map<?, ?> at = root;
        for (String step : reference.toString().substring("#/".length()).split("/")) {
            at = map(at.get(step));
        }
        return at;
    }

    private static @Nullable BigDecimal number(@Nullable Object value) {
        return value == null ? null : new BigDecimal(value.toString());
    }

    private static Map<?, ?> map(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalStateException("openapi.json has " + value + " where an object is due");
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
