package org.kawat.coder.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.kawat.coder.Span;

/**
 * Finds the quotations of a paragraph. Which way a mark faces is told by the blanks round it, then by its form, then by
 * whether a quotation is open, since papers print “…“, ”…” and "…” as they come. Marks that have no partner do no harm: an
 * opening one quotes to the end of its sentence, or, where the next paragraph goes on with the quotation, to that of the
 * paragraph.
 */
final class Quotes {
    private final String text;
    private final int begin;
    private final int end;
    private final List<Token> tokens;
    private final List<Region> regions = new ArrayList<>();

    /**
     * A quotation. Tokens {@code from} to {@code to} are inside; {@code next} is the token after its closing mark.
     *
     * @param closed whether its closing mark is printed
     */
    record Region(int from, int to, int next, boolean closed) {}

    private Quotes(String text, int begin, int end, List<Token> tokens) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        this.tokens = tokens;
    }

    /**
     * The outermost quotations of the paragraph, in order; its quotation marks in {@code tokens} are set to face the right
     * way.
     *
     * @param goesOn whether a quotation of the paragraph before goes on here if a mark closes it
     * @param continued whether the next paragraph goes on with one that is left open
     */
    static List<Region> find(String text, int begin, int end, List<Token> tokens, boolean goesOn, boolean continued) {
        Quotes quotes = new Quotes(text, begin, end, tokens);
        quotes.doubles(goesOn, continued);
        quotes.singles();
        quotes.regions.sort(Comparator.comparingInt(Region::from));
        return quotes.regions;
    }

    private void doubles(boolean goesOn, boolean continued) {
        List<int[]> pairs = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        boolean first = true;
        for (int i = 0; i < tokens.size(); i++) {
            if (!isMark(i, true)) {
                continue;
            }
            boolean opens = opens(i, !open.isEmpty());
            face(i, opens ? Token.Kind.OPEN_QUOTE : Token.Kind.CLOSE_QUOTE);
            if (opens) {
                open.push(i);
            } else if (!open.isEmpty()) {
                pairs.add(new int[] {open.pop(), i});
            } else if (first && goesOn && i > 0) {
                regions.add(new Region(0, i, i + 1, true));
            }
            first = false;
        }
        pairs.sort(Comparator.comparingInt(p -> p[0]));
        int covered = -1;
        for (int[] pair : pairs) {
            if (pair[0] > covered) {
                covered = pair[1];
                addRegion(pair[0] + 1, pair[1], pair[1] + 1, true);
            }
        }
        unclosed(open, continued);
    }

    private void addRegion(int from, int to, int next, boolean closed) {
        if (from < to) {
            regions.add(new Region(from, to, next, closed));
        }
    }

    /** Opening marks without a partner, outside what has one. */
    private void unclosed(Deque<Integer> open, boolean continued) {
        List<Region> closed = List.copyOf(regions);
        int region = 0;
        for (Iterator<Integer> i = open.descendingIterator(); i.hasNext(); ) {
            int mark = i.next();
            while (region < closed.size() && closed.get(region).to <= mark) {
                region++;
            }
            if (region == closed.size() || mark < closed.get(region).from) {
                unclosed(mark, region == closed.size() ? tokens.size() : closed.get(region).from - 1, continued);
            }
        }
    }

    private void unclosed(int open, int limit, boolean continued) {
        int stop = limit;
        for (int i = open + 1; i < stop; i++) {
            boolean mark = isMark(i, true);
            boolean last = tokens.get(i).kind() == Token.Kind.END && !continued;
            if (mark || last) {
                stop = mark ? i : i + 1;
            }
        }
        addRegion(open + 1, stop, stop, false);
    }

    /** Pairs of single marks outside other quotations; those without a partner are no quotation marks. */
    private void singles() {
        int open = -1;
        int region = 0;
        List<Region> sorted = new ArrayList<>(regions);
        sorted.sort(Comparator.comparingInt(Region::from));
        for (int i = 0; i < tokens.size(); i++) {
            while (region < sorted.size() && sorted.get(region).to <= i) {
                region++;
            }
            if (!isMark(i, false)) {
                continue;
            }
            boolean inside = region < sorted.size() && sorted.get(region).from <= i;
            boolean opens = opens(i, open >= 0);
            face(i, Token.Kind.SYMBOL);
            if (opens) {
                open = i;
            } else if (open >= 0) {
                face(open, Token.Kind.OPEN_QUOTE);
                face(i, Token.Kind.CLOSE_QUOTE);
                boolean apart = !inside && (region == 0 || sorted.get(region - 1).to <= open);
                if (apart) {
                    addRegion(open + 1, i, i + 1, true);
                }
                open = -1;
            }
        }
    }

    /** Whether the token is a double (or else a single) quotation mark. */
    private boolean isMark(int i, boolean wanted) {
        Token token = tokens.get(i);
        if (token.kind() != Token.Kind.OPEN_QUOTE && token.kind() != Token.Kind.CLOSE_QUOTE) {
            return false;
        }
        return wanted
                == (token.span().length() == 2
                        || Marks.isDoubleQuote(text.charAt(token.span().begin())));
    }

    private void face(int i, Token.Kind kind) {
        Token token = tokens.get(i);
        tokens.set(i, new Token(kind, token.span(), token.norm(), false, token.spaceBefore()));
    }

    private boolean opens(int i, boolean inside) {
        Span span = tokens.get(i).span();
        return opens(text, begin, end, span.begin(), span.end(), inside);
    }

    private static boolean opens(String text, int begin, int end, int from, int to, boolean inside) {
        boolean left = isFreeLeft(text, begin, from);
        boolean right = isFreeRight(text, end, to);
        if (left != right) {
            return left;
        }
        return switch (text.charAt(from)) {
            case '“', '„', '‟', '«', '‘', '‚', '‹' -> true;
            case '”', '»', '’', '›' -> false;
            default -> !inside;
        };
    }

    private static boolean isFreeLeft(String text, int begin, int from) {
        int i = from;
        while (i > begin && Marks.isQuote(text.charAt(i - 1))) {
            i--;
        }
        if (i == begin) {
            return true;
        }
        char c = text.charAt(i - 1);
        return Marks.isSpace(c) || Marks.isOpenBracket(c) || Marks.isDash(c) || c == '/';
    }

    private static boolean isFreeRight(String text, int end, int to) {
        int i = to;
        while (i < end && Marks.isQuote(text.charAt(i))) {
            i++;
        }
        if (i >= end) {
            return true;
        }
        char c = text.charAt(i);
        return Marks.isSpace(c)
                || Marks.isCloseBracket(c)
                || Marks.isDash(c)
                || Marks.isEnd(c)
                || ",;:/".indexOf(c) >= 0;
    }

    /** Whether a paragraph goes on with a quotation that the one before left open: it opens one again, or closes one first. */
    static boolean continues(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Marks.isDoubleQuote(text.charAt(i))) {
                return i == begin || !opens(text, begin, end, i, i + 1, false);
            }
        }
        return false;
    }
}
