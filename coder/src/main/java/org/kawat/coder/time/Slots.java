package org.kawat.coder.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.number.Numeral;
import org.kawat.coder.number.Numerals;
import org.kawat.coder.number.Phrases;
import org.kawat.coder.text.Token;
import org.kawat.coder.time.Construction.Filled;

/** Fills the slots of constructions: numbers by their shape, all else by the class of words with the slot's name. */
final class Slots {
    private static final Set<String> SHAPES = Set.of(
            "day",
            "last-day",
            "year",
            "last-year",
            "loose-year",
            "numeric",
            "last-numeric",
            "full",
            "n",
            "number",
            "period",
            "bare-month",
            "any-month");

    /** A number of days that no calendar of ours holds. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);

    private final Words words;
    private final Numerals numerals;
    private final Phrases<Boolean> counted;
    private final boolean monthFirst;

    Slots(Words words, Numerals numerals, Phrases<Boolean> counted) {
        this.words = words;
        this.numerals = numerals;
        this.counted = counted;
        this.monthFirst = words.knows("month-first");
    }

    boolean knows(String slot) {
        return SHAPES.contains(slot) || words.knows(slot);
    }

    @Nullable
    Filled fill(String slot, List<Token> tokens, int at) {
        Token t = tokens.get(at);
        return switch (slot) {
            case "day", "last-day" -> number(slot, t, at, 1, 31, 2);
            case "year", "last-year" -> number(slot, t, at, 1500, 2100, 4);
            case "loose-year" -> countsThings(tokens, at + 1) ? null : number("year", t, at, 1900, 2100, 4);
            case "numeric", "last-numeric" -> numeric(t) == null ? null : new Filled(slot, 0, at, at + 1);
            case "full" -> full(t, at);
            case "n" -> n(tokens, at);
            case "number" -> any(tokens, at);
            case "period" -> period(tokens, at);
            case "any-month" -> month(tokens, at);
            case "bare-month" -> bareMonth(tokens, at);
            case "weekday" -> weekday(tokens, at);
            default -> ofClass(slot, slot, tokens, at);
        };
    }

    /** The date in digits that the token holds, or null. */
    @Nullable
    NumericDate numeric(Token t) {
        return t.kind() == Token.Kind.NUMBER ? NumericDate.parse(t.norm(), monthFirst) : null;
    }

    /** The end of one of the words at the token, a split clitic put back on if need be; -1 if it is none of them. */
    static int word(Set<String> words, List<Token> tokens, int at) {
        String norm = tokens.get(at).norm();
        if (at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.CLITIC) {
            String clitic = tokens.get(at + 1).norm();
            if (words.contains(norm + (clitic.startsWith("-") ? clitic.substring(1) : clitic))) {
                return at + 2;
            }
        }
        return words.contains(norm) ? at + 1 : -1;
    }

    private @Nullable Filled ofClass(String slot, String kind, List<Token> tokens, int at) {
        Phrases.Match<Integer> m = words.longest(kind, tokens, at);
        return m == null ? null : new Filled(slot, m.value(), at, m.to());
    }

    private static @Nullable Filled number(String slot, Token t, int at, int min, int max, int digits) {
        int value = t.kind() == Token.Kind.NUMBER ? digits(t.norm(), digits) : -1;
        return value < min || value > max ? null : new Filled(slot, value, at, at + 1);
    }

    /** The value of at most that many digits (years: exactly four); -1 if the form holds anything else. */
    private static int digits(String s, int max) {
        if (s.isEmpty() || s.length() > max || (max == 4 && s.length() < 4)) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) < '0' || s.charAt(i) > '9') {
                return -1;
            }
            value = value * 10 + s.charAt(i) - '0';
        }
        return value;
    }

    private @Nullable Filled full(Token t, int at) {
        NumericDate d = numeric(t);
        return d == null || d.year() == null ? null : new Filled("numeric", 0, at, at + 1);
    }

    private @Nullable Filled n(List<Token> tokens, int at) {
        Numeral n = numerals.at(tokens, at, false);
        if (n == null || n.value().signum() <= 0 || n.value().compareTo(MOST) > 0) {
            return null;
        }
        boolean whole = n.value().stripTrailingZeros().scale() <= 0 && !place(tokens, at);
        return whole ? new Filled("n", n.value().intValue(), at, n.to()) : null;
    }

    /** Whether the word ends a noun phrase ("that"). */
    boolean closesPhrase(Token t) {
        return words.is("closing", t);
    }

    /** "Di Lima": a word of a number with a capital behind a preposition is a place. */
    private boolean place(List<Token> tokens, int at) {
        Token t = tokens.get(at);
        return t.kind() == Token.Kind.WORD
                && t.capital()
                && at > 0
                && !tokens.get(at - 1).capital()
                && words.is("link", tokens.get(at - 1));
    }

    private @Nullable Filled any(List<Token> tokens, int at) {
        Numeral n = numerals.at(tokens, at, false);
        return n == null || place(tokens, at) ? null : new Filled("number", 0, at, n.to());
    }

    /** A unit longer than a day. Where the word names a weekday too, the capital tells which it is. */
    private @Nullable Filled period(List<Token> tokens, int at) {
        Filled f = ofClass("unit", "unit", tokens, at);
        if (f == null || f.value() == 0) {
            return null;
        }
        boolean weekday = words.is("weekday", tokens.get(at)) && tokens.get(at).capital();
        return weekday && !begins(tokens, at) ? null : f;
    }

    private @Nullable Filled weekday(List<Token> tokens, int at) {
        Filled f = ofClass("weekday", "weekday", tokens, at);
        if (f == null || !words.is("unit", tokens.get(at))) {
            return f;
        }
        boolean unit = begins(tokens, at) && f.to() < tokens.size() && words.is("side", tokens.get(f.to()));
        return tokens.get(at).capital() && !unit ? f : null;
    }

    private @Nullable Filled month(List<Token> tokens, int at) {
        Filled f = ofClass("month", "month", tokens, at);
        return f != null ? f : ofClass("month", "short-month", tokens, at);
    }

    /** A month with no number beside it: only where it cannot be part of a name. */
    private @Nullable Filled bareMonth(List<Token> tokens, int at) {
        Filled f = ofClass("month", "month", tokens, at);
        if (f == null || !tokens.get(at).capital()) {
            return null;
        }
        Token next = f.to() < tokens.size() ? tokens.get(f.to()) : null;
        boolean nameAfter = next != null && next.kind() == Token.Kind.WORD && next.capital();
        if (begins(tokens, at)) {
            boolean alone = next != null
                    && (next.kind() == Token.Kind.COMMA || words.is("side", next) || words.is("range", next));
            return alone ? f : null;
        }
        Token previous = tokens.get(at - 1);
        if (words.is("context", previous) || words.is("loose-context", previous)) {
            return f;
        }
        boolean nameBefore = previous.kind() == Token.Kind.WORD && previous.capital() && at > 1;
        return nameAfter || nameBefore ? null : f;
    }

    /** Whether the sentence, or a quotation in it, begins here. */
    static boolean begins(List<Token> tokens, int at) {
        return at == 0
                || switch (tokens.get(at - 1).kind()) {
                    case END, OPEN_QUOTE -> true;
                    default -> false;
                };
    }

    private boolean countsThings(List<Token> tokens, int at) {
        return at < tokens.size() && (counted.longest(tokens, at) != null || numerals.isNumberWord(tokens, at));
    }
}
