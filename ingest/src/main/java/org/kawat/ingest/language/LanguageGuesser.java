package org.kawat.ingest.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kawat.ingest.text.Resources;

/**
 * Tells the language of a report by its function words, and Indonesian from Malay, which share nearly all of those, by words
 * that only one of the two writes. It reads the beginning of a text, which is enough of it.
 */
public final class LanguageGuesser {
    private static final int ENOUGH = 20_000;
    private static final int FEWEST_WORDS = 4;
    private static final double LEAST_SHARE = 0.09;
    private static final int SLIP = 1; // one light word of Malay does not make it so
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Map<String, Weights> words;

    /** What one word counts for each. */
    private record Weights(int malayic, int id, int ms, int en, int other) {
        private static final Weights NONE = new Weights(0, 0, 0, 0, 0);

        Weights plus(String kind, int weight) {
            return switch (kind) {
                case "malayic" -> new Weights(1, id, ms, en, other);
                case "id" -> new Weights(1, weight, ms, en, other);
                case "ms" -> new Weights(1, id, weight, en, other);
                case "en" -> new Weights(malayic, id, ms, 1, other);
                case "other" -> new Weights(malayic, id, ms, en, 1);
                default -> throw new IllegalArgumentException("no such kind of word: " + kind);
            };
        }

        Weights plus(Weights more) {
            return new Weights(malayic + more.malayic, id + more.id, ms + more.ms, en + more.en, other + more.other);
        }
    }

    private LanguageGuesser(Map<String, Weights> words) {
        this.words = words;
    }

    /** A guesser with the words that it knows. */
    public static LanguageGuesser load() {
        Map<String, Weights> words = new HashMap<>();
        for (List<String> row : Resources.rows(LanguageGuesser.class, "words.tsv")) {
            for (String word : row.get(2).split(" ")) {
                Weights before = words.getOrDefault(word, Weights.NONE);
                words.put(word, before.plus(row.get(0), Integer.parseInt(row.get(1))));
            }
        }
        return new LanguageGuesser(words);
    }

    /** The language of that text. */
    public Language guess(String text) {
        Matcher word = WORD.matcher(text.length() > ENOUGH ? text.substring(0, ENOUGH) : text);
        Weights sum = Weights.NONE;
        int count = 0;
        int foreign = 0;
        while (word.find()) {
            count++;
            foreign += isLatin(word.group()) ? 0 : 1;
            sum = sum.plus(words.getOrDefault(word.group().toLowerCase(Locale.ROOT), Weights.NONE));
        }
        if (foreign * 2 > count) {
            return Language.OTHER;
        }
        return count < FEWEST_WORDS ? Language.UNKNOWN : decide(sum, count);
    }

    private static Language decide(Weights sum, int count) {
        int best = Math.max(sum.malayic(), Math.max(sum.en(), sum.other()));
        if (best < LEAST_SHARE * count) {
            return count < 12 ? Language.UNKNOWN : Language.OTHER;
        }
        if (best == sum.malayic()) {
            return sum.ms() > sum.id() + SLIP ? Language.MALAY : Language.INDONESIAN;
        }
        return best == sum.en() ? Language.ENGLISH : Language.OTHER;
    }

    private static boolean isLatin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
