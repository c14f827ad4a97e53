package org.kawat.coder.text;

/** What a character is to the scanner. */
final class Marks {
    private Marks() {}

    static boolean isSpace(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000B';
    }

    static boolean isLetter(int c) {
        return Character.isLetter(c);
    }

    /** Marks written over letters, and invisible characters that web pages leave inside words. */
    static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x00AD
                || c == 0x200C
                || c == 0x200D
                || c == 0x2060;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == '´';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '‟' || c == '«' || c == '»' || c == '＂';
    }

    static boolean isSingleQuote(char c) {
        return c == '\'' || c == '‘' || c == '’' || c == '‚' || c == '‹' || c == '›' || c == '`';
    }

    static boolean isQuote(char c) {
        return isDoubleQuote(c) || isSingleQuote(c);
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isDash(char c) {
        return isHyphen(c) || c == '–' || c == '—' || c == '―' || c == '\u2212';
    }

    static boolean isOpenBracket(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    static boolean isCloseBracket(char c) {
        return c == ')' || c == ']' || c == '}';
    }

    static boolean isEnd(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。';
    }

    static boolean isBullet(char c) {
        return c == '•' || c == '●' || c == '▪' || c == '◦' || c == '‣' || c == '■' || c == '►' || c == '▶';
    }
}
