package org.kawat.app.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kawat.app.proof.Json;

/** The schemas can be failed. */
class SchemaTest {
    private static final Schema SCHEMA = new Schema((Map<?, ?>) json("""
            {"one": {"type": "object", "required": ["a"], "additionalProperties": false, "properties": {
              "a": {"type": ["integer", "null"], "minimum": 1},
              "b": {"type": "array", "items": {"$ref": "#/two"}},
              "c": {"anyOf": [{"type": "null"}, {"type": "string", "pattern": "^x", "maxLength": 2}]}}},
             "two": {"type": "string", "enum": ["x", "y"]}}
            """));

    private static Object json(String text) {
        return Json.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String text) {
        return SCHEMA.faults(SCHEMA.at("#/one"), json(text));
    }

    @Test
    void whatFitsFits() {
        assertThat(faults("{\"a\": 1, \"b\": [\"x\", \"y\"], \"c\": \"xz\"}")).isEmpty();
        assertThat(faults("{\"a\": null, \"b\": [], \"c\": null}")).isEmpty();
    }

    @Test
    void whatDoesNotIsTold() {
        assertThat(faults("{\"b\": []}")).containsExactly("$ has no a");
        assertThat(faults("{\"a\": 1.5}")).hasSize(1);
        assertThat(faults("{\"a\": 0}")).containsExactly("$.a is too small or too large: 0");
        assertThat(faults("{\"a\": 1, \"d\": 1}")).containsExactly("$ has d, which is not described");
        assertThat(faults("{\"a\": 1, \"b\": [\"z\"]}")).containsExactly("$.b[0] is not in [x, y]: z");
        assertThat(faults("{\"a\": 1, \"c\": \"xyz\"}")).hasSize(1);
        assertThat(faults("[]")).hasSize(1);
    }
}
