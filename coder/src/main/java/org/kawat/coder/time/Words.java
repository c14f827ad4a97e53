package org.kawat.coder.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.number.Phrases;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;
import org.kawat.coder.text.Token;

/**
 * The classes of words that constructions name as {class}. Names of months and weekdays come from CLDR (by way of the
 * JDK) and are class "month", "short-month" and "weekday" of every language; the pack's rows add to them.
 */
final class Words {
    private final Map<String, Phrases<Integer>> classes = new LinkedHashMap<>();

    static Words of(Pack language, List<Table.Row> rows, Problems problems) {
        Words words = new Words();
        Locale locale = Locale.forLanguageTag(language.code());
        for (Month m : Month.values()) {
            words.put("month", m.getDisplayName(TextStyle.FULL, locale), m.getValue());
            words.put("short-month", m.getDisplayName(TextStyle.SHORT, locale), m.getValue());
        }
        for (DayOfWeek d : DayOfWeek.values()) {
            words.put("weekday", d.getDisplayName(TextStyle.FULL, locale), d.getValue());
        }
        for (Table.Row row : rows) {
            words.add(row, problems);
        }
        return words;
    }

    private void add(Table.Row row, Problems problems) {
        int value = 0;
        String printed = row.get("value");
        if (!printed.isEmpty()) {
            try {
                value = Integer.parseInt(printed);
            } catch (NumberFormatException e) {
                problems.add(
                        Problem.Code.BAD_VALUE,
                        row.path(),
                        row.line(),
                        "a word's value is a whole number",
                        printed,
                        "-1");
                return;
            }
        }
        for (String form : row.list("form")) {
            put(row.get("kind"), form, value);
        }
    }

    private void put(String kind, String form, int value) {
        classes.computeIfAbsent(kind, k -> new Phrases<>()).put(form.toLowerCase(Locale.ROOT), value);
    }

    boolean knows(String kind) {
        return classes.containsKey(kind);
    }

    Phrases.@Nullable Match<Integer> longest(String kind, List<Token> tokens, int at) {
        Phrases<Integer> phrases = classes.get(kind);
        return phrases == null ? null : phrases.longest(tokens, at);
    }

    /** Whether the token alone is of that class. */
    boolean is(String kind, Token token) {
        Phrases<Integer> phrases = classes.get(kind);
        return phrases != null && phrases.has(token);
    }

    /** The value of the token alone in that class, or null. */
    @Nullable
    Integer value(String kind, Token token) {
        Phrases<Integer> phrases = classes.get(kind);
        return phrases == null ? null : phrases.get(token);
    }
}
