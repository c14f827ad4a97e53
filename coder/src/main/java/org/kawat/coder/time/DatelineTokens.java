package org.kawat.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kawat.coder.Span;
import org.kawat.coder.text.Token;

/** Tokens of a dateline's date, which stands outside all sentences ("RABU", "Rabu (22/5)", "22 Mei 2024"). */
final class DatelineTokens {
    private DatelineTokens() {}

    static List<Token> of(Span date, String text) {
        List<Token> tokens = new ArrayList<>();
        boolean space = true;
        int i = date.begin();
        while (i < date.end()) {
            int end = end(text, i, date.end());
            Token.Kind kind = kind(text.charAt(i));
            if (!Character.isWhitespace(text.charAt(i))) {
                String norm = text.substring(i, end).toLowerCase(Locale.ROOT);
                tokens.add(new Token(kind, new Span(i, end), norm, Character.isUpperCase(text.charAt(i)), space));
            }
            space = Character.isWhitespace(text.charAt(i));
            i = end;
        }
        return tokens;
    }

    private static int end(String text, int from, int limit) {
        char first = text.charAt(from);
        int i = from + 1;
        if (Character.isLetter(first)) {
            while (i < limit && Character.isLetter(text.charAt(i))) {
                i++;
            }
        } else if (Character.isDigit(first)) {
            while (i < limit && (Character.isDigit(text.charAt(i)) || (isMark(text.charAt(i)) && i + 1 < limit))) {
                i++;
            }
        }
        return i;
    }

    private static boolean isMark(char c) {
        return c == '/' || c == '-';
    }

    private static Token.Kind kind(char c) {
        if (Character.isLetter(c)) {
            return Token.Kind.WORD;
        }
        if (Character.isDigit(c)) {
            return Token.Kind.NUMBER;
        }
        return switch (c) {
            case '(' -> Token.Kind.OPEN_BRACKET;
            case ')' -> Token.Kind.CLOSE_BRACKET;
            case ',' -> Token.Kind.COMMA;
            default -> Token.Kind.SYMBOL;
        };
    }
}
