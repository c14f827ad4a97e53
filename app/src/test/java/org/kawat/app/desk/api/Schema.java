package org.kawat.app.desk.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Holds values against the schemas of a description: so much of JSON Schema as is used there, and nothing unknown. */
final class Schema {
    private static final List<String> KNOWN = List.of(
            "$ref",
            "additionalProperties",
            "anyOf",
            "default",
            "description",
            "enum",
            "items",
            "maxLength",
            "maximum",
            "minLength",
            "minProperties",
            "minimum",
            "pattern",
            "properties",
            "required",
            "type");
    private final Map<?, ?> root;

    Schema(Map<?, ?> root) {
        this.root = root;
    }

    /** What is there at a reference like "#/components/schemas/Event". */
    Map<?, ?> at(String reference) {
        Object at = root;
        for (String step : reference.substring(2).split("/")) {
            at = Objects.requireNonNull(((Map<?, ?>) at).get(step), reference);
        }
        return (Map<?, ?>) at;
    }

    Map<?, ?> resolved(Object value) {
        Map<?, ?> map = (Map<?, ?>) value;
        return map.containsKey("$ref") ? at((String) map.get("$ref")) : map;
    }

    /** All that is wrong with the value, with where. */
    List<String> faults(Object schema, Object value) {
        List<String> faults = new ArrayList<>();
        check(schema, value, "$", faults);
        return faults;
    }

    private void check(Object given, Object value, String where, List<String> faults) {
        Map<?, ?> schema = resolved(given);
        for (Object key : schema.keySet()) {
            if (!KNOWN.contains(key)) {
                throw new IllegalStateException("schemas here have no " + key);
            }
        }
        if (schema.get("anyOf") instanceof List<?> any) {
            if (any.stream().noneMatch(one -> faults(one, value).isEmpty())) {
                faults.add(where + " is none of what it may be: " + value);
            }
            return;
        }
        if (!isOf(schema.get("type"), value)) {
            faults.add(where + " is no " + schema.get("type") + ": " + value);
            return;
        }
        if (schema.get("enum") instanceof List<?> all && !all.contains(value)) {
            faults.add(where + " is not in " + all + ": " + value);
        }
        if (value instanceof Map<?, ?> object) {
            object(schema, object, where, faults);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(schema.get("items"), list.get(i), where + "[" + i + "]", faults);
            }
        } else if (value instanceof String text) {
            text(schema, text, where, faults);
        } else if (value instanceof BigDecimal number) {
            number(schema, number, where, faults);
        }
    }

    private static boolean isOf(Object type, Object value) {
        if (type instanceof List<?> several) {
            return several.stream().anyMatch(one -> isOf(one, value));
        }
        return switch ((String) Objects.requireNonNull(type, "type")) {
            case "null" -> value == null;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "number" -> value instanceof BigDecimal;
            case "integer" ->
                value instanceof BigDecimal number
                        && number.stripTrailingZeros().scale() <= 0;
            case "array" -> value instanceof List<?>;
            case "object" -> value instanceof Map<?, ?>;
            default -> throw new IllegalStateException("there is no type " + type);
        };
    }

    private void object(Map<?, ?> schema, Map<?, ?> object, String where, List<String> faults) {
        Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> own ? own : Map.of();
        if (schema.get("required") instanceof List<?> required) {
            required.stream()
                    .filter(name -> !object.containsKey(name))
                    .forEach(name -> faults.add(where + " has no " + name));
        }
        object.forEach((name, value) -> {
            Object more = schema.get("additionalProperties");
            if (properties.containsKey(name)) {
                check(properties.get(name), value, where + "." + name, faults);
            } else if (more instanceof Map<?, ?>) {
                check(more, value, where + "." + name, faults);
            } else if (Boolean.FALSE.equals(more)) {
                faults.add(where + " has " + name + ", which is not described");
            }
        });
        if (schema.get("minProperties") instanceof BigDecimal least && object.size() < least.intValue()) {
            faults.add(where + " has too few fields");
        }
    }

    private static void text(Map<?, ?> schema, String text, String where, List<String> faults) {
        if (schema.get("pattern") instanceof String pattern
                && !Pattern.compile(pattern).matcher(text).find()) {
            faults.add(where + " does not fit " + pattern + ": " + text);
        }
        if (schema.get("minLength") instanceof BigDecimal least && text.length() < least.intValue()
                || schema.get("maxLength") instanceof BigDecimal most && text.length() > most.intValue()) {
            faults.add(where + " is too short or too long");
        }
    }

    private static void number(Map<?, ?> schema, BigDecimal number, String where, List<String> faults) {
        if (schema.get("minimum") instanceof BigDecimal least && number.compareTo(least) < 0
                || schema.get("maximum") instanceof BigDecimal most && number.compareTo(most) > 0) {
            faults.add(where + " is too small or too large: " + number);
        }
    }
}
