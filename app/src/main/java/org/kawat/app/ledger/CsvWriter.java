package org.kawat.app.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes fields as CSV (RFC 4180, lines end with a line feed). A text that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
public final class CsvWriter {
    // The last four are the wide forms, which some spreadsheets take for the same.
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvWriter() {}

    /** The names of the columns: a full stop in a path becomes an underscore. */
    public static String head(List<String> columns) {
        return columns.stream().map(c -> c.replace('.', '_').replace(' ', '_')).collect(Collectors.joining(",")) + "\n";
    }

    /** One row. */
    public static String row(List<String> columns, Map<String, @Nullable Object> fields) {
        return columns.stream().map(c -> cell(at(fields, c))).collect(Collectors.joining(",")) + "\n";
    }

    private static @Nullable Object at(@Nullable Object value, String path) {
        if (value instanceof List<?> items) {
            List<Object> found = new ArrayList<>();
            for (Object item : items) {
                Object one = at(item, path);
                if (one != null) {
                    found.add(one);
                }
            }
            return found;
        }
        if (value instanceof Map<?, ?> fields) {
            int stop = path.indexOf('.');
            return stop < 0 ? fields.get(path) : at(fields.get(path.substring(0, stop)), path.substring(stop + 1));
        }
        return null;
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return JsonWriter.plain(number);
        }
        return quoted(safe(text(value)));
    }

    private static String text(Object value) {
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue())
                    .collect(Collectors.joining("; "));
        }
        return value.toString();
    }

    // https://owasp.org/www-community/attacks/CSV_Injection
    private static String safe(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
