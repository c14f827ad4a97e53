package org.kawat.app.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.LedgerException;
import org.kawat.ledger.correct.Amendment;

/** Reads what an analyst wants otherwise: {@code type=REQUEST date= sources=USA,CAN duration=1h30m}. */
public final class FieldValues {
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,6})m)?(?:(\\d{1,9})s?)?");

    private FieldValues() {}

    /**
     * The amendment of those fields, each {@code FIELD=VALUE}; no value empties a field.
     *
     * @throws LedgerException with what is wrong with them
     */
    public static Amendment parse(List<String> given) {
        Map<String, @Nullable Object> fields = new TreeMap<>();
        for (String one : given) {
            int equals = one.indexOf('=');
            if (equals < 1) {
                throw fault("'" + one + "' is no FIELD=VALUE");
            }
            String name = one.substring(0, equals).replace('-', '_');
            fields.put(name, value(name, one.substring(equals + 1).strip()));
        }
        if (fields.isEmpty()) {
            throw fault("no field is given; as in: amend type=REQUEST date=2025-01-20 sources=USA");
        }
        return Amendment.parse(JsonWriter.line(fields));
    }

    private static @Nullable Object value(String name, String value) {
        return switch (name) {
            case "sources", "targets" ->
                Stream.of(value.split(","))
                        .map(code -> code.strip().toUpperCase(Locale.ROOT))
                        .filter(code -> !code.isEmpty())
                        .toList();
            case "mutual" -> Boolean.valueOf(value);
            case "duration" -> value.isEmpty() ? null : seconds(value);
            case "type" -> value.toUpperCase(Locale.ROOT);
            default -> value.isEmpty() ? null : value;
        };
    }

    private static Long seconds(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches()) {
            throw fault("'" + value + "' is no length such as 1h30m, 45m or 5400 (seconds)");
        }
        return 3600 * number(length.group(1)) + 60 * number(length.group(2)) + number(length.group(3));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    private static LedgerException fault(String message) {
        return new LedgerException(LedgerException.Kind.BAD_REQUEST, message);
    }
}
