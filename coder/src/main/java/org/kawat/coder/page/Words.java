package org.kawat.coder.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The words of a stretch of text, by offset. A word is letters and digits with the dots, apostrophes, hyphens and
 * ampersands between them ("Liputan6.com", "N'Djamena"), so that names of outlets and places are whole.
 */
final class Words {
    private static final int LONGEST_KEPT = 20_000;
    private final String text;
    private final int limit;
    private int[] begins = new int[16];
    private int[] ends = new int[16];
    private final boolean keeps;
    private @Nullable String[] folded = new String[16];
    private int size;

    private Words(String text, int begin, int limit) {
        // of a line without end no more is kept than where its words are
        this.keeps = limit - begin < LONGEST_KEPT;
        this.text = text;
        this.limit = limit;
    }

    static Words of(String text, int begin, int end) {
        Words words = new Words(text, begin, end);
        int i = begin;
        while (i < end) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                int e = wordEnd(text, i, end);
                words.add(i, e);
                i = e;
            } else {
                i++;
            }
        }
        return words;
    }

    /** The end of the word that begins at {@code from}. */
    static int wordEnd(String text, int from, int end) {
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            boolean inside = Character.isLetterOrDigit(c)
                    || Character.getType(c) == Character.NON_SPACING_MARK
                    || (isJoint(c) && i + 1 < end && Character.isLetterOrDigit(text.charAt(i + 1)));
            if (!inside) {
                return i;
            }
            i++;
        }
        return i;
    }

    private static boolean isJoint(char c) {
        return c == '.' || c == '-' || c == '&' || Chars.isApostrophe(c);
    }

    private void add(int begin, int end) {
        if (size == begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
        }
        begins[size] = begin;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int limit() {
        return limit;
    }

    int begin(int i) {
        return begins[i];
    }

    int end(int i) {
        return ends[i];
    }

    String folded(int i) {
        String word = folded[i];
        if (word == null) {
            word = Chars.fold(text, begins[i], ends[i]);
            folded[i] = keeps ? word : null;
        }
        return word;
    }

    boolean isCapital(int i) {
        char c = text.charAt(begins[i]);
        return Character.isUpperCase(c) || Character.isDigit(c);
    }

    /** Whether only white space (and quotation marks, where they are allowed) stands between the word and the next. */
    boolean runsOn(int i, boolean quotes) {
        if (i + 1 >= size) {
            return false;
        }
        for (int p = ends[i]; p < begins[i + 1]; p++) {
            char c = text.charAt(p);
            if (!Chars.isSpace(c) && !(quotes && Chars.isQuote(c))) {
                return false;
            }
        }
        return true;
    }

    /** The index of the first word that begins at the offset or after it. */
    int indexFrom(int offset) {
        int at = Arrays.binarySearch(begins, 0, size, offset);
        return at >= 0 ? at : -at - 1;
    }
}
