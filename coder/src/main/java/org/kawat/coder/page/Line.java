package org.kawat.coder.page;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/**
 * A line of the article, prepared for the rules.
 *
 * @param core folded, without bullets before it and brackets round the whole of it; empty where the line is too long to be
 *     anything but report
 * @param bare {@code core} without punctuation at its end and with # for each number
 * @param inner where the core stands in the text
 * @param bracketed whether the whole line stands in brackets
 */
record Line(String text, Span span, String core, String bare, Span inner, boolean bracketed) {
    /** Longer lines are paragraphs of a report: no rule looks at them, which also bounds the work on each line. */
    static final int LONGEST = 700;

    static Line of(String text, Span span) {
        if (span.length() > LONGEST) {
            return new Line(text, span, "", "", span, false);
        }
        Span inner = withoutMarks(text, span);
        boolean bracketed = isBracketed(text, inner);
        if (bracketed) {
            inner = inside(text, inner);
        }
        String core = Chars.fold(text, inner.begin(), inner.end());
        return new Line(text, span, core, bare(core), inner, bracketed);
    }

    static Span withoutBullet(String text, Span span) {
        int i = span.begin();
        while (i < span.end() && Chars.isBullet(text.charAt(i))) {
            i++;
        }
        if (i == span.begin() && Chars.isDash(text.charAt(i))) {
            i++;
        }
        int word = Chars.skipSpace(text, i, span.end());
        boolean isBullet =
                word < span.end() && (word > i || (i - span.begin() == 1 && !Chars.isDash(text.charAt(i - 1))));
        return isBullet ? new Span(word, span.end()) : span;
    }

    /** Without bullets, arrows, pictures and dashes before the words. */
    private static Span withoutMarks(String text, Span span) {
        for (int i = span.begin(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Chars.isQuote(c) || "([#©{".indexOf(c) >= 0) {
                return new Span(i, span.end());
            }
        }
        return span;
    }

    /** Whether all of it stands in brackets, one pair or several. */
    private static boolean isBracketed(String text, Span span) {
        int depth = 0;
        boolean words = false;
        for (int i = span.begin(); i < span.end(); i++) {
            char c = text.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean mark = "()[]".indexOf(c) >= 0 || Chars.isSpace(c) || (c == '.' && i == span.end() - 1);
            if (depth < 0 || (depth == 0 && !mark)) {
                return false;
            }
            words |= Character.isLetterOrDigit(c);
        }
        return depth == 0 && words;
    }

    private static Span inside(String text, Span span) {
        int end = text.charAt(span.end() - 1) == '.' ? span.end() - 1 : span.end();
        end = Chars.trimEnd(text, span.begin(), end) - 1;
        int begin = Chars.skipSpace(text, span.begin() + 1, end);
        return new Span(begin, Chars.trimEnd(text, begin, end));
    }

    private static String bare(String core) {
        int end = core.length();
        while (end > 0 && !Character.isLetterOrDigit(core.charAt(end - 1))) {
            end--;
        }
        StringBuilder s = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = core.charAt(i);
            boolean afterDigit = i > 0 && Character.isDigit(core.charAt(i - 1));
            boolean point = (c == '.' || c == ',') && afterDigit && Character.isDigit(core.charAt(i + 1));
            if (Character.isDigit(c)) {
                boolean first = !afterDigit && (s.length() == 0 || s.charAt(s.length() - 1) != '#');
                s.append(first ? "#" : "");
            } else if (!point) {
                s.append(c);
            }
        }
        return s.toString();
    }

    /** Whether the core begins with the words, as whole words. */
    boolean starts(String words) {
        return !words.isEmpty() && core.startsWith(words) && isEdge(words.length());
    }

    private boolean isEdge(int at) {
        return at >= core.length()
                || !Character.isLetterOrDigit(core.charAt(at))
                || !Character.isLetterOrDigit(core.charAt(at - 1));
    }

    boolean ends(String words) {
        int at = core.length() - words.length();
        return core.endsWith(words) && (at == 0 || isEdge(at));
    }

    boolean holds(String words) {
        for (int at = core.indexOf(words); at >= 0; at = core.indexOf(words, at + 1)) {
            if ((at == 0 || isEdge(at)) && isEdge(at + words.length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the core is those words and then a colon, a bar or nothing. */
    boolean isLabelled(String words) {
        if (!starts(words)) {
            return false;
        }
        int i = Chars.skipSpace(core, words.length(), core.length());
        return i >= core.length() || core.charAt(i) == ':' || core.charAt(i) == '：' || core.charAt(i) == '|';
    }

    /** What stands after the first words of the core and the marks that follow them; null if nothing does. */
    @Nullable
    Span after(String label) {
        int words = Words.of(label, 0, label.length()).size();
        Words all = Words.of(text, inner.begin(), inner.end());
        int i = words == 0 || all.size() < words ? inner.end() : all.end(words - 1);
        while (i < inner.end()
                && !Character.isLetterOrDigit(text.charAt(i))
                && !Chars.isQuote(text.charAt(i))
                && text.charAt(i) != '('
                && text.charAt(i) != '[') {
            i++;
        }
        int end = Chars.trimEnd(text, i, inner.end());
        return i < end ? new Span(i, end) : null;
    }

    /** Whether the line ends as a sentence does; a question or a cry may as well be a headline. */
    boolean isSentence() {
        return endsSentence(text, span) || span.length() > 240;
    }

    /** Whether the line ends in a stop, quotation marks and brackets after it or not. */
    static boolean endsSentence(String text, Span span) {
        int i = span.end() - 1;
        while (i > span.begin() && (Chars.isQuote(text.charAt(i)) || Chars.isSpace(text.charAt(i)))) {
            i--;
        }
        if (i > span.begin() && (text.charAt(i) == ')' || text.charAt(i) == ']')) {
            Span inner = Shapes.lastBracket(text, new Span(span.begin(), i + 1));
            i = inner == null
                    ? i
                    : Chars.trimEnd(text, span.begin(), Math.max(span.begin() + 1, inner.begin() - 1)) - 1;
        }
        while (i > span.begin() && Chars.isQuote(text.charAt(i))) {
            i--;
        }
        return i >= span.begin() && (text.charAt(i) == '.' || text.charAt(i) == '…');
    }
}
