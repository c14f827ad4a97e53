package org.kawat.coder.text;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Table;

/** What a language's pack says of its spelling: lists of words, and words that are mended. */
final class TextRules {
    static final String FILE = "text.tsv";
    static final List<String> COLUMNS = List.of("row", "words", "as", "example");

    /** Rows of the pack that list words. */
    enum WordList {
        /** The stop after these belongs to them: "prof". */
        ABBR,
        /** So it does before a number: "no". */
        ABBR_NUMBER,
        /** So it does, unless a capital follows: "dll". */
        ABBR_END,
        /** A letter after these is no initial: "vitamin". */
        BEFORE_LETTER,
        /** Ends of names of sites: "com". */
        DOMAIN,
        /** Suffixes that are tokens of their own: "nya". */
        CLITIC,
        /** Words that only look as if they had one: "hanya". */
        CLITIC_NOT,
        /** Words that other words are found glued to: "dari". */
        GLUE,
        /** Signs of currencies and the like that are found glued to their number: "rp". */
        UNIT,
        /** Names that are told apart where a hyphen joins them: "korut". */
        PAIR,
        /** Right words that resemble others: never mended. */
        WORD;

        String row() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Set<String> PAIRED = Set.of("state", "capital", "body", "group");

    private final Map<WordList, Set<String>> lists = new EnumMap<>(WordList.class);
    private final Map<String, List<String>> mended = new HashMap<>();
    private final List<String> clitics = new ArrayList<>();

    static TextRules of(Pack language, Problems problems) {
        TextRules rules = new TextRules();
        for (Table.Row row : Table.of(language, FILE, COLUMNS, problems).rows()) {
            rules.add(row, problems);
        }
        rules.clitics.sort(null);
        Currency.getAvailableCurrencies().forEach(c -> rules.list(WordList.UNIT).add(lower(c.getCurrencyCode())));
        Locale locale = Locale.forLanguageTag(language.code());
        for (String code : Locale.getISOCountries()) {
            rules.list(WordList.PAIR).add(lower(new Locale("", code).getDisplayCountry(locale)));
        }
        rules.addNames(language);
        return rules;
    }

    /** The pack's own names of states, capitals, bodies and groups: any two may stand with a hyphen between. */
    private void addNames(Pack language) {
        Problems told = new Problems(); // by the gazetteer, which reads the same table
        for (Table.Row row : Table.of(language, "names.tsv", List.of("code", "kind", "names", "sector"), told)
                .rows()) {
            for (String name : row.list("names")) {
                if (PAIRED.contains(row.get("kind")) && name.indexOf(' ') < 0) {
                    list(WordList.PAIR).add(lower(name));
                }
            }
        }
    }

    private void add(Table.Row row, Problems problems) {
        if (!row.has("example")) {
            problems.add(Problem.Code.NO_EXAMPLE, row.path(), row.line(), "the row has no example", "", "an example");
        }
        if (row.get("row").equals("typo")) {
            List<String> right = List.of(lower(row.get("as")).split(" "));
            row.list("words").forEach(w -> mended.put(lower(w), right));
            return;
        }
        for (WordList list : WordList.values()) {
            if (list.row().equals(row.get("row"))) {
                row.list("words").forEach(w -> list(list).add(lower(w)));
                if (list == WordList.CLITIC) {
                    row.list("words").forEach(w -> clitics.add(lower(w)));
                }
                return;
            }
        }
        problems.add(
                Problem.Code.BAD_VALUE,
                row.path(),
                row.line(),
                "unknown kind of row",
                row.get("row"),
                "typo or the name of a list: see the head of the file");
    }

    private Set<String> list(WordList list) {
        return lists.computeIfAbsent(list, k -> new HashSet<>());
    }

    private static String lower(String s) {
        return s.toLowerCase(Locale.ROOT);
    }

    boolean has(WordList list, String word) {
        Set<String> words = lists.get(list);
        return words != null && words.contains(word);
    }

    /** The words that are meant; null if the word is not known as a slip. */
    @Nullable
    List<String> mended(String word) {
        return mended.get(word);
    }

    /** The clitic that the word ends in, if what is left has at least three letters; null otherwise. */
    @Nullable
    String clitic(String word) {
        for (String clitic : clitics) {
            if (word.length() >= clitic.length() + 3 && word.endsWith(clitic) && !has(WordList.CLITIC_NOT, word)) {
                return clitic;
            }
        }
        return null;
    }

    /** Where a preposition ends that a word of the vocabulary is glued to; 0 if there is none. */
    int glued(String word, Set<String> vocabulary) {
        for (String first : lists.getOrDefault(WordList.GLUE, Set.of())) {
            int rest = word.length() - first.length();
            if (rest >= 5 && word.startsWith(first) && vocabulary.contains(word.substring(first.length()))) {
                return first.length();
            }
        }
        return 0;
    }
}
