package org.kawat.coder.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/**
 * Finds what stands inside a paragraph of the report and is no report: links in brackets, links glued to its end, the tag of
 * an outlet or of the staff after its last sentence. Looks only round brackets and colons, so a long line costs no more than
 * its length.
 */
final class Asides {
    private static final int LONGEST_LINK = 300;
    private static final int LONGEST_LABEL = 40;
    private final PageRules rules;
    private final Shapes shapes;

    Asides(PageRules rules, Shapes shapes) {
        this.rules = rules;
        this.shapes = shapes;
    }

    /**
     * @param link the headline that it links to, if it is a link
     * @param sign the inside of a tag, if it is one
     */
    record Aside(Span whole, @Nullable Span link, @Nullable Span sign) {}

    /** In order, not overlapping. */
    List<Aside> find(String text, Span line) {
        List<Aside> asides = new ArrayList<>();
        Aside tag = tag(text, line);
        int end = tag == null ? line.end() : tag.whole().begin();
        int i = line.begin();
        while (i < end) {
            char c = text.charAt(i);
            Aside aside =
                    c == '(' || c == '[' ? bracket(text, i, end) : c == ':' ? tail(text, line.begin(), i, end) : null;
            if (aside == null) {
                i++;
            } else {
                asides.add(aside);
                i = aside.whole().end();
            }
        }
        if (tag != null) {
            asides.add(tag);
        }
        return asides;
    }

    /** "(Baca: …)" with everything in it. */
    private @Nullable Aside bracket(String text, int open, int end) {
        char closing = text.charAt(open) == '(' ? ')' : ']';
        int close = Chars.indexOf(text, closing, open, Math.min(end, open + LONGEST_LINK));
        int colon = Chars.indexOf(text, ':', open, Math.min(close, open + LONGEST_LABEL));
        if (close < 0 || colon < 0) {
            return null;
        }
        String label = Chars.fold(text, open + 1, colon);
        if (!rules.words(PageRules.WordList.INLINE).contains(label)) {
            return null;
        }
        return new Aside(new Span(open, close + 1), trimmed(text, colon + 1, close), null);
    }

    /** "… katanya. Baca juga: …" to the end of the line. */
    private @Nullable Aside tail(String text, int begin, int colon, int end) {
        if (end - colon > LONGEST_LINK) {
            return null;
        }
        int labelEnd = Chars.trimEnd(text, begin, colon);
        for (String label : rules.words(PageRules.WordList.INLINE_TAIL)) {
            int from = labelEnd - label.length();
            int before = from <= begin ? begin : Chars.trimEnd(text, begin, from);
            boolean afterSentence =
                    before > begin && (Chars.isEnd(text.charAt(before - 1)) || Chars.isQuote(text.charAt(before - 1)));
            if (afterSentence && Chars.fold(text, from, labelEnd).equals(label)) {
                return new Aside(new Span(from, end), trimmed(text, colon + 1, end), null);
            }
        }
        return null;
    }

    /** "(AFP/Z-4)", "[em/ns]" after the last sentence of the line. */
    private @Nullable Aside tag(String text, Span line) {
        Span inner = Shapes.lastBracket(text, line);
        if (inner == null || inner.length() > 80) {
            return null;
        }
        int open = Chars.trimEnd(text, line.begin(), inner.begin()) - 1;
        int before = Chars.trimEnd(text, line.begin(), Math.max(line.begin(), open));
        if (before <= line.begin() || !isEndOfSentence(text, before - 1)) {
            return null;
        }
        boolean sign = shapes.isAgencies(text, inner, true)
                || (Shapes.isInitials(text, inner) && inner.of(text).indexOf('/') > 0);
        Span whole = new Span(open, line.end());
        if (sign) {
            return new Aside(whole, null, inner);
        }
        int colon = inner.of(text).indexOf(':');
        boolean labelled = colon > 0
                && rules.words(PageRules.WordList.INLINE)
                        .contains(Chars.fold(text, inner.begin(), inner.begin() + colon));
        return labelled ? new Aside(whole, null, trimmed(text, inner.begin() + colon + 1, inner.end())) : null;
    }

    private static boolean isEndOfSentence(String text, int at) {
        char c = text.charAt(at);
        return Chars.isEnd(c)
                || (Chars.isQuote(c) && at > 0 && (Chars.isEnd(text.charAt(at - 1)) || text.charAt(at - 1) == ','));
    }

    private static @Nullable Span trimmed(String text, int begin, int end) {
        int b = Chars.skipSpace(text, begin, end);
        int e = Chars.trimEnd(text, b, end);
        return b < e ? new Span(b, e) : null;
    }
}
