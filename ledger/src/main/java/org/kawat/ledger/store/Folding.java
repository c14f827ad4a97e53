package org.kawat.ledger.store;

import java.text.Normalizer;
import java.util.Locale;

/** Takes out of a text what differs from one print of it to the next: case, width, kinds of quotation marks and dashes, space. */
public final class Folding {
    private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032`\u00b4";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";
    private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff";

    private Folding() {}

    /** The text as it is compared with others. */
    public static String fold(String text) {
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String small = plain.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(small.length());
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            if (isPlain(c)) {
                folded.append(c); // as nearly all are
            } else if (INVISIBLE.indexOf(c) < 0) {
                append(folded, form(c));
            }
        }
        return folded.toString().strip();
    }

    // What is the same in every print, next to whatever it stands.
    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == ',';
    }

    private static char form(char c) {
        if (c < 0x80 && c != '`' && c > ' ') {
            return c;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return DOUBLE_QUOTES.indexOf(c) >= 0
                ? '"'
                : SINGLE_QUOTES.indexOf(c) >= 0 ? '\'' : DASHES.indexOf(c) >= 0 ? '-' : c;
    }

    // One blank for many, one dash for two, and a double quotation mark for two single ones.
    private static void append(StringBuilder folded, char c) {
        int last = folded.length() - 1;
        boolean again = last >= 0 && folded.charAt(last) == c;
        if (again && c == '\'') {
            folded.setCharAt(last, '"');
        } else if (!again || c != ' ' && c != '-') {
            folded.append(c);
        }
    }

    /** The word in small letters without accents. */
    public static String plain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (isAscii(small)) {
            return small;
        }
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(small, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
