package org.kawat.app.desk.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A value that an operation takes from the address, as it is described.
 *
 * @param in "query" or "path"
 * @param list whether several may stand, with commas between
 * @param type of JSON, of each where it is a list: "string", "integer", "number" or "boolean"
 * @param values all that it may be; empty where that is not fixed
 * @param pattern that a text fits as a whole
 */
record Parameter(
        String name,
        String in,
        boolean required,
        boolean list,
        Constraint constraint,
        @Nullable Object standard,
        Shown shown) {
    private static final List<String> TRUTHS = List.of("0", "1", "true", "false");

    /** What each value has to be. */
    record Constraint(
            String type,
            List<String> values,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable String pattern,
            int longest) {
        Constraint {
            values = List.copyOf(values);
        }
    }

    /** What is told of it: its purpose in English and Indonesian, and a value to try. */
    record Shown(
            String english, String indonesian, @Nullable Object example) {}

    /** What is wrong with that value, of which the name is told before; null where nothing is. */
    @Nullable
    String fault(String value) {
        if (value.length() > constraint.longest) {
            return "is longer than " + constraint.longest + " characters";
        }
        if (!list) {
            return one(value);
        }
        return Arrays.stream(value.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(this::one)
                .filter(fault -> fault != null)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String one(String value) {
        return switch (constraint.type) {
            case "integer", "number" -> number(value);
            case "boolean" -> TRUTHS.contains(value) ? null : "is 1 or 0, not '" + value + "'";
            default -> text(value);
        };
    }

    private @Nullable String text(String value) {
        String plain = value.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        if (!constraint.values.isEmpty() && constraint.values.stream().noneMatch(v -> v.equalsIgnoreCase(plain))) {
            return "is '" + value + "'; there are " + String.join(", ", constraint.values);
        }
        if (constraint.pattern != null && !value.matches(constraint.pattern)) {
            return "is '" + value + "'; it is to be " + shown.english;
        }
        return null;
    }

    private @Nullable String number(String value) {
        boolean whole = constraint.type.equals("integer");
        if (!value.matches(whole ? "-?\\d{1,18}" : "-?\\d{1,18}(\\.\\d{1,18})?([eE][+-]?\\d{1,2})?")) {
            return "is '" + value + "', which is no " + (whole ? "whole number" : "number");
        }
        BigDecimal number = new BigDecimal(value);
        if (constraint.least != null && number.compareTo(constraint.least) < 0) {
            return "is less than " + constraint.least.toPlainString();
        }
        if (constraint.most != null && number.compareTo(constraint.most) > 0) {
            return "is more than " + constraint.most.toPlainString();
        }
        return null;
    }
}
