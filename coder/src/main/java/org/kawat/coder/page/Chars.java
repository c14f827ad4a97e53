package org.kawat.coder.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kawat.coder.Span;

/** What a character is, and small readings of text that every part of the page stage needs. */
final class Chars {
    private Chars() {}

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    /** Blank of any width, the invisible marks that web pages leave included. */
    static boolean isSpace(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '\u2010' || c == '\u2011' || c == '―' || c == '\u2212';
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»' || c == '\'' || c == '‘'
                || c == '’';
    }

    static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    static boolean isBullet(char c) {
        return c == '•' || c == '●' || c == '▪' || c == '◦' || c == '‣' || c == '·' || c == '*' || c == '▶' || c == '►'
                || c == '■' || c == '→' || c == '>' || c == '»';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`';
    }

    /** The lines of the text that are not blank, without the white space round them. */
    static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                add(lines, text, begin, i);
                begin = i + 1;
            }
        }
        return lines;
    }

    /** Adds the stretch without the white space round it; nothing if there is nothing else. */
    static void add(List<Span> spans, String text, int begin, int end) {
        int b = skipSpace(text, begin, end);
        int e = trimEnd(text, b, end);
        if (b < e) {
            spans.add(new Span(b, e));
        }
    }

    static int skipSpace(String text, int from, int end) {
        int i = from;
        while (i < end && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int trimEnd(String text, int begin, int end) {
        int i = end;
        while (i > begin && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** Lower case, one blank for any white space, straight apostrophes: the form in which packs are compared. */
    static String fold(String text, int begin, int end) {
        StringBuilder s = new StringBuilder(end - begin);
        boolean gap = false;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                gap = s.length() > 0;
                continue;
            }
            if (gap) {
                s.append(' ');
                gap = false;
            }
            s.append(isApostrophe(c) ? '\'' : c);
        }
        return s.toString().toLowerCase(Locale.ROOT);
    }

    static String fold(String s) {
        return fold(s, 0, s.length());
    }

    /** Where the character stands in the stretch; -1 if it does not. Unlike {@code String.indexOf}, looks no further. */
    static int indexOf(String text, char c, int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    static int lastIndexOf(String text, char c, int begin, int end) {
        for (int i = end - 1; i >= begin; i--) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    static boolean isDigits(String s) {
        return !s.isEmpty() && s.chars().allMatch(Character::isDigit);
    }
}
