package org.kawat.ledger.group;

/** Finds words in a text by kinds of characters, which takes a third of the time of a regular expression. */
final class WordFinder {
    private static final int LETTERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER;
    private static final int NUMBERS =
            1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;

    private WordFinder() {}

    /** Takes the places of a word. */
    interface Taker {
        void take(int begin, int end);
    }

    /** All runs of letters and numbers. */
    static void plain(String text, Taker taker) {
        each(text, 0, text.length(), LETTERS | NUMBERS, LETTERS | NUMBERS, "", taker);
    }

    /** In that stretch of the text all that begins with a letter; accents, numbers, apostrophes and hyphens may follow. */
    static void printed(String text, int begin, int end, Taker taker) {
        each(text, begin, end, LETTERS, LETTERS | NUMBERS | MARKS, "'’-", taker);
    }

    private static void each(String text, int begin, int end, int first, int next, String also, Taker taker) {
        int at = begin;
        while (at < end) {
            int c = text.codePointAt(at);
            int after = Math.min(end, at + Character.charCount(c));
            if (is(c, first)) {
                while (after < end && (is(text.codePointAt(after), next) || also.indexOf(text.charAt(after)) >= 0)) {
                    after = Math.min(end, after + Character.charCount(text.codePointAt(after)));
                }
                taker.take(at, after);
            }
            at = after;
        }
    }

    private static boolean is(int c, int kinds) {
        return (1 << Character.getType(c) & kinds) != 0;
    }
}
