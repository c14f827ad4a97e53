package org.kawat.ledger.correct;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.store.Names;

/**
 * Fields of an event as an analyst wants them: {@code {"type": "REQUEST", "date": null, "sources": ["USA"]}}. Fields that may
 * be changed are type, mode, status, mutual, date, duration, said_by, and sources and targets as lists of codes. A null
 * empties a field.
 */
public final class Amendment {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String DATE = "\\d{4}(-W\\d{2}|-\\d{2}(-\\d{2})?)?";
    private final SortedMap<String, @Nullable Object> fields;

    private Amendment(SortedMap<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads one.
     *
     * @throws LedgerException with what is wrong with it
     */
    public static Amendment parse(String json) {
        SortedMap<String, @Nullable Object> fields = new TreeMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT, "no object: " + json);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                fields.put(name, value(parser));
            }
        } catch (IOException e) {
            throw new LedgerException(LedgerException.Kind.BAD_REQUEST, "the amendment is no JSON: " + json, e);
        }
        expect(!fields.isEmpty(), "no field is given");
        fields.forEach(Amendment::check);
        return new Amendment(fields);
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.nextToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case START_ARRAY -> list(parser);
            default -> parser.getText();
        };
    }

    private static List<String> list(JsonParser parser) throws IOException {
        List<String> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(parser.getText());
        }
        return list;
    }

    private static void check(String name, @Nullable Object value) {
        boolean fits = switch (name) {
            case "type" -> value instanceof String s && isOne(EventType.class, s);
            case "status" -> value instanceof String s && isOne(Status.class, s);
            case "mutual" -> value instanceof Boolean;
            case "mode", "said_by" -> value == null || value instanceof String;
            case "date" -> value == null || value instanceof String s && isDate(s);
            case "duration" -> value == null || value instanceof Long seconds && seconds >= 0;
            case "sources", "targets" ->
                value instanceof List<?> codes && codes.stream().allMatch(Amendment::isCode);
            default ->
                throw fault("no such field to amend: \"" + name + "\"; there are type, mode, status, mutual, date,"
                        + " duration, said_by, sources, targets");
        };
        expect(fits, name + " cannot be " + value);
    }

    /** Whether it is a day, month, week or year that there is. */
    private static boolean isDate(String value) {
        if (!value.matches(DATE)) {
            return false;
        }
        try {
            return switch (value.length()) {
                case 10 -> LocalDate.parse(value).toString().equals(value);
                case 8 ->
                    LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE)
                                    .getYear()
                            >= 0;
                case 7 -> YearMonth.parse(value).toString().equals(value);
                default -> true;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isCode(@Nullable Object value) {
        return value instanceof String code && code.matches("[A-Z][A-Z0-9-]{1,11}");
    }

    private static <E extends Enum<E>> boolean isOne(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }

    private static void expect(boolean fits, String fault) {
        if (!fits) {
            throw fault(fault);
        }
    }

    private static LedgerException fault(String message) {
        return new LedgerException(LedgerException.Kind.BAD_REQUEST, message);
    }

    /** Names and values, which are texts, numbers, truth values, lists of texts or null. */
    public Map<String, @Nullable Object> fields() {
        return Collections.unmodifiableMap(fields);
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    @Nullable
    String text(String field) {
        Object value = fields.get(field);
        return value == null ? null : value.toString();
    }

    <E extends Enum<E>> E constant(Class<E> type, String field) {
        return Names.parse(type, String.valueOf(text(field)));
    }

    boolean flag(String field) {
        return Boolean.TRUE.equals(fields.get(field));
    }

    @Nullable
    Long whole(String field) {
        return fields.get(field) instanceof Long value ? value : null;
    }

    List<String> texts(String field) {
        return fields.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** As JSON, the fields in the order of their names. */
    public String json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = JSON.createGenerator(out)) {
            g.writeStartObject();
            for (Map.Entry<String, @Nullable Object> field : fields.entrySet()) {
                g.writeFieldName(field.getKey());
                write(g, field.getValue());
            }
            g.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator g, @Nullable Object value) throws IOException {
        if (value instanceof List<?> list) {
            g.writeStartArray();
            for (Object item : list) {
                g.writeString(String.valueOf(item));
            }
            g.writeEndArray();
        } else if (value instanceof Boolean flag) {
            g.writeBoolean(flag);
        } else if (value instanceof Long number) {
            g.writeNumber(number);
        } else if (value == null) {
            g.writeNull();
        } else {
            g.writeString(value.toString());
        }
    }
}
