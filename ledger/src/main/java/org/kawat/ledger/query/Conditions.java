package org.kawat.ledger.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The conditions of a question, and the values that are to be bound in them. */
final class Conditions {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,11}");
    private final List<String> parts = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    /** Asks for this if the value is there. A condition with several marks has the value bound to each. */
    Conditions given(String condition, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        parts.add(condition);
        condition.chars().filter(c -> c == '?').forEach(mark -> values.add(value));
        return this;
    }

    /** Asks for this, with a value for each mark. */
    Conditions with(String condition, @Nullable Object... bound) {
        parts.add(condition);
        Collections.addAll(values, bound);
        return this;
    }

    /** Asks for all that the other asks for. */
    Conditions with(Conditions other) {
        parts.addAll(other.parts);
        values.addAll(other.values);
        return this;
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Asks for any of these if there are any. */
    Conditions any(String column, List<String> of) {
        if (!of.isEmpty()) {
            parts.add(column + " IN (" + String.join(", ", Collections.nCopies(of.size(), "?")) + ")");
            values.addAll(of);
        }
        return this;
    }

    /** Asks for the day, month or year of the column to be in that time; the column may be as short as a year. */
    Conditions within(String column, @Nullable LocalDate since, @Nullable LocalDate until) {
        if (since != null) {
            with(column + " >= ?", String.valueOf(since.getYear()));
            with(column + " >= substr(?, 1, length(" + column + "))", since);
        }
        return until == null ? this : with(column + " <= ?", until).with(column + " <> ''");
    }

    String where() {
        return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
    }

    @Nullable
    Object[] values(@Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(values);
        Collections.addAll(all, more);
        return all.toArray();
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** The pattern of LIKE for texts that have this in them. */
    static @Nullable String containing(@Nullable String text) {
        return text == null ? null : "%" + escaped(text) + "%";
    }

    /** The pattern of LIKE for texts that begin so; null for all. */
    static @Nullable String beginning(String text) {
        return text.isEmpty() ? null : escaped(text) + "%";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** The words as the full text wants them; null where there are none, or none that has a letter or digit. */
    static @Nullable String match(@Nullable String words) {
        Words asked = Words.of(words == null ? "" : words);
        return asked.isEmpty() ? null : asked.match();
    }

    static List<String> lower(List<? extends Enum<?>> constants) {
        return constants.stream().map(c -> c.name().toLowerCase(Locale.ROOT)).toList();
    }
}
