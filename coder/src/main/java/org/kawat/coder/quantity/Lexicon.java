package org.kawat.coder.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Figure;
import org.kawat.coder.number.Numerals;
import org.kawat.coder.number.Phrases;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;
import org.kawat.coder.text.Token;

/**
 * The words of {@code units.tsv} and {@code numbers.tsv} that the quantity stage looks up. Names of currencies come
 * from CLDR (by way of the JDK); the pack adds what papers print instead.
 */
final class Lexicon {
    static final String FILE = "units.tsv";
    static final List<String> COLUMNS = List.of("kind", "form", "unit", "factor", "example", "expect");

    private static final List<String> NO_NOUNS = List.of("stop", "worth", "lasting", "per");

    final Numerals numerals;
    final Phrases<Unit> units = new Phrases<>();
    final Phrases<Unit> symbols = new Phrases<>();
    private final Map<String, Phrases<String>> words = new HashMap<>();
    private final List<String> stopPrefixes = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<String, Unit> codes = new HashMap<>();

    private record Shape(String prefix, String suffix, Unit unit) {
        boolean fits(String word) {
            return word.length() > prefix.length() + suffix.length()
                    && word.startsWith(prefix)
                    && word.endsWith(suffix);
        }
    }

    private Lexicon(Numerals numerals) {
        this.numerals = numerals;
    }

    static Lexicon of(Pack language, Pack world, Problems problems) {
        Lexicon lexicon = new Lexicon(Numerals.of(language, problems));
        lexicon.currencies(Locale.forLanguageTag(language.code()));
        for (Table.Row row : Table.of(world, "rates.tsv", List.of("currency", "year", "average", "months"), problems)
                .rows()) {
            String code = row.get("currency");
            lexicon.codes.put(code.toLowerCase(Locale.ROOT), Unit.money(code));
        }
        for (Table.Row row : Table.of(language, FILE, COLUMNS, problems).rows()) {
            lexicon.add(row, problems);
        }
        // columns are checked by Numerals, which reads the same file
        for (Table.Row row : Table.of(language, Numerals.FILE, Numerals.COLUMNS, new Problems())
                .rows()) {
            row.list("form").forEach(form -> lexicon.put(row.get("kind"), form, row.get("value")));
        }
        return lexicon;
    }

    /** Full names only ("Rubel Rusia"): the first word alone is often an ordinary word of the language. */
    private void currencies(Locale locale) {
        Map<String, Currency> sorted = new TreeMap<>();
        Currency.getAvailableCurrencies().forEach(c -> sorted.put(c.getCurrencyCode(), c));
        for (Currency c : sorted.values()) {
            String name = c.getDisplayName(locale);
            boolean current = name.indexOf('(') < 0 && !name.equals(c.getCurrencyCode());
            if (current && name.indexOf(' ') > 0 && c.getNumericCode() > 0) {
                units.put(name, Unit.money(c.getCurrencyCode()));
            }
        }
    }

    private void add(Table.Row row, Problems problems) {
        String kind = row.get("kind");
        switch (kind) {
            case "money" -> row.list("form").forEach(f -> units.put(f, Unit.money(row.get("unit"))));
            case "symbol" -> row.list("form").forEach(f -> symbols.put(f, Unit.money(row.get("unit"))));
            case "percent", "duration", "distance", "mass", "area", "temperature", "count" -> measure(row, problems);
            case "shape" -> row.list("form").forEach(f -> shape(f, Unit.count(row.get("unit")), row, problems));
            case "stop" -> row.list("form").forEach(this::stop);
            default -> row.list("form").forEach(f -> put(kind, f, row.get("unit")));
        }
    }

    private void measure(Table.Row row, Problems problems) {
        try {
            BigDecimal factor = row.has("factor") ? new BigDecimal(row.get("factor")) : BigDecimal.ONE;
            Figure.Kind kind = Figure.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            row.list("form").forEach(f -> units.put(f, new Unit(kind, row.get("unit"), factor)));
        } catch (NumberFormatException e) {
            problems.add(
                    Problem.Code.BAD_VALUE,
                    row.path(),
                    row.line(),
                    "the factor is no number",
                    row.get("factor"),
                    "1000");
        }
    }

    private void stop(String form) {
        if (form.endsWith("*")) {
            stopPrefixes.add(form.substring(0, form.length() - 1));
        } else {
            put("stop", form, "");
        }
    }

    private void shape(String form, Unit unit, Table.Row row, Problems problems) {
        int star = form.indexOf('*');
        if (star < 0) {
            problems.add(Problem.Code.BAD_VALUE, row.path(), row.line(), "a shape needs a *", form, "pem*");
            return;
        }
        shapes.add(new Shape(form.substring(0, star), form.substring(star + 1), unit));
    }

    /** What a noun that no row lists is counted in, by its shape. */
    Unit unknown(Token noun) {
        for (Shape s : shapes) {
            if (s.fits(noun.norm())) {
                return s.unit;
            }
        }
        return Unit.count("item");
    }

    private void put(String kind, String form, String value) {
        words.computeIfAbsent(kind, k -> new Phrases<>()).put(form, value);
    }

    Phrases.@Nullable Match<String> longest(String kind, List<Token> tokens, int at) {
        Phrases<String> phrases = words.get(kind);
        return phrases == null || at < 0 ? null : phrases.longest(tokens, at);
    }

    /** Whether a phrase of that kind begins at the token. */
    boolean is(String kind, List<Token> tokens, int at) {
        return longest(kind, tokens, at) != null;
    }

    /** The start of a phrase of that kind that ends before the token; the token itself if there is none. */
    int before(String kind, List<Token> tokens, int end) {
        for (int start = Math.max(0, end - 4); start < end; start++) {
            Phrases.Match<String> m = longest(kind, tokens, start);
            if (m != null && m.to() == end) {
                return start;
            }
        }
        return end;
    }

    /** The currency whose code the token is: three capitals, so that words like "top" and "try" are left alone. */
    @Nullable
    Unit code(Token t) {
        return t.capital() && t.span().length() == 3 ? codes.get(t.norm()) : null;
    }

    /** Whether the token may be a noun, as far as closed lists and the shape of words tell. */
    boolean mayBeNoun(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return false;
        }
        Token t = tokens.get(at);
        boolean word = t.kind() == Token.Kind.WORD && !t.capital() && t.norm().length() > 2;
        return word
                && NO_NOUNS.stream().noneMatch(kind -> is(kind, tokens, at))
                && stopPrefixes.stream().noneMatch(t.norm()::startsWith)
                && !numerals.isNumberWord(tokens, at);
    }
}
