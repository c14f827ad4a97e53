package org.kawat.ledger.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes out of a text what differs from one print of it to the next: case, width, kinds of quotation marks and dashes, space. */
public final class Folding {
    private static final Pattern DOUBLE_QUOTES = Pattern.compile("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]|''|``");
    private static final Pattern SINGLE_QUOTES = Pattern.compile("[\u2018\u2019\u201a\u201b\u2032`\u00b4]");
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]|--+");
    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u200b-\u200f\u2060\ufeff]");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Folding() {}

    /** The text as it is compared with others. */
    public static String fold(String text) {
        String folded = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        folded = DOUBLE_QUOTES.matcher(folded).replaceAll("\"");
        folded = SINGLE_QUOTES.matcher(folded).replaceAll("'");
        folded = DASHES.matcher(folded).replaceAll("-");
        return SPACE.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The word in small letters without accents. */
    public static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return isPlain(small)
                ? small
                : MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c < 0x80);
    }
}
