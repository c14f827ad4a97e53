package org.kawat.app.json;

import java.util.Arrays;
import org.kawat.coder.Span;

/** Turns the UTF-16 offsets of one article into counts of Unicode code points, which is what the world outside counts. */
public final class CodePoints {
    private final String text;
    // Where the second halves of surrogate pairs stand: each is one unit that is no code point.
    private final int[] lowHalves;

    public CodePoints(String text) {
        this.text = text;
        this.lowHalves = lowHalves(text);
    }

    private static int[] lowHalves(String text) {
        int[] found = new int[16];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isInsidePair(text, i)) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isInsidePair(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    /** First code point of the span. */
    public int begin(Span span) {
        return at(whole(span).begin());
    }

    /** The code point after the last of the span. */
    public int end(Span span) {
        return at(whole(span).end());
    }

    /** The words of the span; a span that cuts a character in two is widened to hold it. */
    public String text(Span span) {
        return whole(span).of(text);
    }

    private Span whole(Span span) {
        int begin = span.begin();
        int end = span.end();
        if (begin > 0 && isInsidePair(text, begin)) {
            begin--;
        }
        if (end < text.length() && isInsidePair(text, end)) {
            end++;
        }
        return begin == span.begin() && end == span.end() ? span : new Span(begin, end);
    }

    private int at(int offset) {
        int halves = Arrays.binarySearch(lowHalves, offset);
        return offset - (halves < 0 ? -halves - 1 : halves);
    }
}
