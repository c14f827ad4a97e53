package org.kawat.app.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** JSON as maps, lists, strings, numbers, booleans and nulls: enough for tests to look into reports. */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactory();

    private Json() {}

    public static Object read(byte[] json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            default -> null;
        };
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static List<Object> list(JsonParser parser) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser));
        }
        return list;
    }

    /** The member of that name of an object. */
    public static Object get(Object object, String name) {
        if (object instanceof Map<?, ?> map && map.containsKey(name)) {
            return map.get(name);
        }
        throw new IllegalArgumentException("there is no field " + name + " in " + object);
    }

    /** The list of that name in an object. */
    public static List<?> list(Object object, String name) {
        return (List<?>) get(object, name);
    }

    /** Shows the consumer every object, however deep. */
    public static void eachObject(Object value, Consumer<Map<?, ?>> consumer) {
        if (value instanceof Map<?, ?> map) {
            consumer.accept(map);
            map.values().forEach(v -> eachObject(v, consumer));
        } else if (value instanceof List<?> list) {
            list.forEach(v -> eachObject(v, consumer));
        }
    }
}
