package org.kawat.coder.number;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;
import org.kawat.coder.text.Token;

/** Reads cardinal numbers, in digits and in words, by the language's {@code numbers.tsv}. */
public final class Numerals {
    /** Name and columns of the file; other stages read further kinds of rows from it. */
    public static final String FILE = "numbers.tsv";

    public static final List<String> COLUMNS = List.of("kind", "form", "value", "example", "expect");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** In digits and marks, and in words: what is longer is no number that anybody means. */
    private static final int LONGEST = 30;

    private static final int MOST_WORDS = 20;

    private static final int MOST_SCALES = 3;

    /** What a word does to the number that stands before it. */
    private enum Role {
        VALUE,
        TIMES,
        TEEN,
        SCALE,
        SHORT,
        HALF,
        JOIN,
        MINUS
    }

    private record Part(Role role, BigDecimal value) {}

    private final Phrases<Part> words = new Phrases<>();
    private char decimal = '.';
    private char group = ',';

    private Numerals() {}

    /** Reads {@code numbers.tsv}; rows of kinds that are not its own are left to others. */
    public static Numerals of(Pack language, Problems problems) {
        Numerals numerals = new Numerals();
        for (Table.Row row : Table.of(language, FILE, COLUMNS, problems).rows()) {
            numerals.add(row, problems);
        }
        return numerals;
    }

    private void add(Table.Row row, Problems problems) {
        switch (row.get("kind")) {
            case "decimal" -> decimal = row.get("form").charAt(0);
            case "group" -> group = row.get("form").charAt(0);
            case "value" -> put(row, Role.VALUE, problems);
            case "times" -> put(row, Role.TIMES, problems);
            case "teen" -> put(row, Role.TEEN, problems);
            case "scale" -> put(row, Role.SCALE, problems);
            case "short-scale" -> put(row, Role.SHORT, problems);
            case "half" -> put(row, Role.HALF, problems);
            case "join" -> put(row, Role.JOIN, problems);
            case "minus" -> put(row, Role.MINUS, problems);
            default -> {
                // rows of the quantity stage
            }
        }
    }

    private void put(Table.Row row, Role role, Problems problems) {
        BigDecimal value = BigDecimal.ZERO;
        if (role != Role.HALF && role != Role.JOIN && role != Role.MINUS) {
            try {
                value = new BigDecimal(row.get("value"));
            } catch (NumberFormatException e) {
                problems.add(
                        Problem.Code.BAD_VALUE,
                        row.path(),
                        row.line(),
                        "the row needs a number",
                        row.get("value"),
                        "digits with a decimal point, as in 1000");
                return;
            }
        }
        for (String form : row.list("form")) {
            words.put(form, new Part(role, value));
        }
    }

    /**
     * The number that begins at the token, or null. Short scales ("T", "M") are read only where {@code money} is true.
     */
    public @Nullable Numeral at(List<Token> tokens, int from, boolean money) {
        int i = from;
        boolean minus = false;
        Phrases.Match<Part> first = words.longest(tokens, i);
        if (first != null && first.value().role == Role.MINUS) {
            minus = true;
            i = first.to();
        }
        if (i >= tokens.size()) {
            return null;
        }
        Numeral n = tokens.get(i).kind() == Token.Kind.NUMBER ? digits(tokens, i, money) : words(tokens, i, money);
        if (n == null || !minus) {
            return n;
        }
        return new Numeral(from, n.to(), n.value().negate(), n.digits(), n.scale(), n.capital());
    }

    /** The scale word at the token ("miliar"), or null. */
    public Phrases.@Nullable Match<BigDecimal> scaleAt(List<Token> tokens, int at) {
        Phrases.Match<Part> m = scale(tokens, at, false);
        return m == null ? null : new Phrases.Match<>(m.to(), m.value().value);
    }

    /** Whether the token is a word of a number or of a scale. */
    public boolean isNumberWord(List<Token> tokens, int at) {
        Phrases.Match<Part> m = words.longest(tokens, at);
        return m != null && m.value().role != Role.JOIN && m.value().role != Role.SHORT;
    }

    private @Nullable Numeral digits(List<Token> tokens, int from, boolean money) {
        BigDecimal value = plain(tokens.get(from).norm());
        if (value == null) {
            return null;
        }
        int to = from + 1;
        BigDecimal scale = BigDecimal.ONE;
        Phrases.Match<Part> m = scale(tokens, to, money);
        for (int i = 0; m != null && i < MOST_SCALES; i++) {
            scale = scale.multiply(m.value().value);
            to = m.to();
            m = scale(tokens, to, money);
        }
        value = value.multiply(scale);
        Numeral rest = to > from + 1 ? rest(tokens, to, value) : null;
        if (rest != null) {
            return new Numeral(from, rest.to(), value.add(rest.value()), true, scale, false);
        }
        return new Numeral(from, to, value, true, scale, false);
    }

    /** "3 juta 200 ribu": a further number that is smaller than the scale before it. */
    private @Nullable Numeral rest(List<Token> tokens, int from, BigDecimal value) {
        if (from >= tokens.size() || tokens.get(from).kind() != Token.Kind.NUMBER) {
            return null;
        }
        Numeral rest = digits(tokens, from, false);
        return rest != null && rest.scaled() && rest.value().compareTo(value) < 0 ? rest : null;
    }

    private Phrases.@Nullable Match<Part> scale(List<Token> tokens, int at, boolean money) {
        Phrases.Match<Part> m = words.longest(tokens, at);
        if (m == null) {
            return null;
        }
        boolean fits = m.value().role == Role.SCALE || (money && m.value().role == Role.SHORT);
        return fits ? m : null;
    }

    private @Nullable Numeral words(List<Token> tokens, int from, boolean money) {
        Sum sum = new Sum();
        int to = from;
        for (Phrases.Match<Part> m = words.longest(tokens, to);
                m != null && to - from < MOST_WORDS;
                m = words.longest(tokens, to)) {
            Part part = m.value();
            boolean joins = part.role == Role.JOIN && to > from && continues(tokens, m.to());
            boolean counts = part.role != Role.JOIN && (part.role != Role.SHORT || (money && to > from));
            if (!joins && !(counts && sum.take(part))) {
                break;
            }
            to = m.to();
        }
        if (to == from) {
            return null;
        }
        return new Numeral(
                from, to, sum.value(), false, sum.scale, tokens.get(from).capital());
    }

    /**
     * The number that words have come to so far: what scales have closed, the tens and hundreds, and the last word's
     * value.
     */
    private static final class Sum {
        private BigDecimal closed = BigDecimal.ZERO;
        private BigDecimal open = BigDecimal.ZERO;
        private BigDecimal last = BigDecimal.ZERO;
        private BigDecimal scale = BigDecimal.ONE;

        /** Works the word in, if it can go on the number. */
        boolean take(Part part) {
            return switch (part.role) {
                case VALUE -> add(part.value, last.signum() == 0 || fits(part.value));
                case HALF -> add(HALF, last.signum() != 0 || (open.signum() == 0 && closed.signum() == 0));
                case TIMES -> close(last.multiply(part.value));
                case TEEN -> close(last.add(part.value));
                case SCALE, SHORT -> scale(part.value);
                case JOIN, MINUS -> false;
            };
        }

        BigDecimal value() {
            return closed.add(open).add(last);
        }

        /**
         * Two numbers side by side ("dua tiga") are not one, unless the second fits below the first ("dua puluh" satu).
         */
        private boolean fits(BigDecimal value) {
            BigDecimal above = BigDecimal.ONE.movePointRight(value.precision() - value.scale());
            return last.remainder(above).signum() == 0;
        }

        private boolean add(BigDecimal value, boolean may) {
            if (may) {
                open = open.add(last);
                last = value;
            }
            return may;
        }

        private boolean close(BigDecimal value) {
            boolean may = last.signum() != 0;
            if (may) {
                open = open.add(value);
                last = BigDecimal.ZERO;
            }
            return may;
        }

        private boolean scale(BigDecimal value) {
            BigDecimal group = open.add(last);
            boolean may = group.signum() != 0 || closed.signum() != 0;
            if (may) {
                closed = group.signum() == 0 ? closed.multiply(value) : closed.add(group.multiply(value));
                open = BigDecimal.ZERO;
                last = BigDecimal.ZERO;
                scale = value;
            }
            return may;
        }
    }

    private boolean continues(List<Token> tokens, int at) {
        Phrases.Match<Part> m = words.longest(tokens, at);
        return m != null && (m.value().role == Role.VALUE || m.value().role == Role.HALF);
    }

    /**
     * Digits with the language's marks, or with the other way round where the groups leave no doubt; null if it is no
     * number.
     */
    public @Nullable BigDecimal plain(String s) {
        if (s.length() > LONGEST) {
            return null; // no figure of a report, and slow to work with
        }
        int decimals = s.indexOf(decimal);
        String whole = decimals < 0 ? s : s.substring(0, decimals);
        String fraction = decimals < 0 ? "" : s.substring(decimals + 1);
        if (grouped(whole, group) && (decimals < 0 || allDigits(fraction))) {
            return number(whole.replace(String.valueOf(group), ""), fraction);
        }
        int other = s.indexOf(group);
        // "2.3 miliar" in a comma language: a group of other than three digits is a fraction
        if (decimals < 0 && other > 0 && s.indexOf(group, other + 1) < 0) {
            String w = s.substring(0, other);
            String f = s.substring(other + 1);
            return allDigits(w) && allDigits(f) ? number(w, f) : null;
        }
        // "1,250,000" in a comma language: several decimal marks are groups
        return grouped(s, decimal) ? number(s.replace(String.valueOf(decimal), ""), "") : null;
    }

    private static BigDecimal number(String whole, String fraction) {
        return new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction);
    }

    private static boolean grouped(String s, char mark) {
        int at = s.indexOf(mark);
        if (at < 0) {
            return allDigits(s);
        }
        if (at > 3 || !allDigits(s.substring(0, at))) {
            return false;
        }
        for (int i = at; i < s.length(); i += 4) {
            if (s.charAt(i) != mark || i + 4 > s.length() || !allDigits(s.substring(i + 1, i + 4))) {
                return false;
            }
        }
        return true;
    }

    private static boolean allDigits(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) < '0' || s.charAt(i) > '9') {
                return false;
            }
        }
        return !s.isEmpty();
    }
}
