package org.kawat.app.ledger;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes fields as JSON. */
public final class JsonWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private JsonWriter() {}

    /** On one line, with a line feed. */
    public static String line(@Nullable Object value) {
        return write(value, false);
    }

    /** Indented over many lines, for people, with a line feed. */
    public static String indented(@Nullable Object value) {
        return write(value, true);
    }

    private static String write(@Nullable Object value, boolean pretty) {
        StringWriter out = new StringWriter();
        try (JsonGenerator g = JSON.createGenerator(out)) {
            if (pretty) {
                DefaultIndenter indent = new DefaultIndenter("  ", "\n");
                g.setPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(indent)
                        .withArrayIndenter(indent));
            }
            value(g, value);
            g.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Writes it where the generator stands. */
    public static void value(JsonGenerator g, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            g.writeStartObject();
            for (Map.Entry<?, ?> field : fields.entrySet()) {
                g.writeFieldName(String.valueOf(field.getKey()));
                value(g, field.getValue());
            }
            g.writeEndObject();
        } else if (value instanceof List<?> items) {
            g.writeStartArray();
            for (Object item : items) {
                value(g, item);
            }
            g.writeEndArray();
        } else if (value instanceof Boolean flag) {
            g.writeBoolean(flag);
        } else if (value instanceof Number number) {
            g.writeNumber(plain(number));
        } else if (value == null) {
            g.writeNull();
        } else {
            g.writeString(value.toString());
        }
    }

    /** The number without an exponent: the same figure is the same text. */
    public static String plain(Number number) {
        BigDecimal value = new BigDecimal(number.toString());
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
