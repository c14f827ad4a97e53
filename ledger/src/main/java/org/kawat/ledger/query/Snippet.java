package org.kawat.ledger.query;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.Span;

/**
 * A piece of a text with the words in it that were looked for.
 *
 * @param text the piece, on one line
 * @param marks where the words stand in it
 * @param begins whether the text begins with it, so that nothing was left out before, and
 * @param ends whether it ends with it
 */
public record Snippet(String text, List<Span> marks, boolean begins, boolean ends) {
    private static final int LENGTH = 240;
    private static final int BEFORE = 60;

    public Snippet {
        marks = List.copyOf(marks);
    }

    /** The piece of the text that has the most of the words; its beginning where it has none of them. */
    public static Snippet of(String text, Words words) {
        List<Span> places = words.places(text);
        int begin =
                places.isEmpty() ? 0 : begin(text, places.get(densest(places)).begin());
        int end = end(text, begin);
        List<Span> marks = new ArrayList<>();
        for (Span place : places) {
            if (place.begin() >= begin && place.end() <= end) {
                marks.add(new Span(place.begin() - begin, place.end() - begin));
            }
        }
        // Each blank stays one character, so that the marks keep their places.
        String piece = text.substring(begin, end).replaceAll("\\s", " ");
        return new Snippet(piece, marks, begin == 0, end == text.length());
    }

    private static int densest(List<Span> places) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < places.size(); i++) {
            int reach = places.get(i).begin() + LENGTH - 2 * BEFORE;
            int j = i;
            while (j < places.size() && places.get(j).end() <= reach) {
                j++;
            }
            if (j - i > most) {
                most = j - i;
                best = i;
            }
        }
        return best;
    }

    /** Where a word begins some way before that place. */
    private static int begin(String text, int place) {
        if (place <= BEFORE) {
            return 0;
        }
        int begin = place - BEFORE;
        while (begin < place && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin++;
        }
        return begin;
    }

    private static int end(String text, int begin) {
        if (text.length() - begin <= LENGTH) {
            return text.length();
        }
        int end = begin + LENGTH;
        while (end > begin + LENGTH / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        // A word without end is cut, but not through a character.
        boolean whole = Character.isWhitespace(text.charAt(end)) || !Character.isLowSurrogate(text.charAt(end));
        return whole ? end : end - 1;
    }
}
