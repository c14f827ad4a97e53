package org.kawat.coder.text;

import java.util.List;
import java.util.Locale;
import org.kawat.coder.Span;

/**
 * Makes tokens of a stretch of text, left to right, in linear time. Quotation marks come out as OPEN_QUOTE whichever way they
 * face: {@link Quotes} tells that from the whole paragraph. Used for one paragraph.
 */
final class Scanner {
    /** No word or number is longer; what is, was no word, and a token must not grow with its line. */
    private static final int LONGEST = 100;

    private static final int LONGEST_ABBREVIATION = 12;
    private final TextRules rules;
    private final WordForms forms;
    private final String text;
    private final List<Token> tokens;
    private int end;

    Scanner(TextRules rules, WordForms forms, String text, List<Token> tokens) {
        this.rules = rules;
        this.forms = forms;
        this.text = text;
        this.tokens = tokens;
    }

    void scan(int begin, int end) {
        this.end = end;
        boolean space = true;
        int i = begin;
        while (i < end) {
            int c = text.codePointAt(i);
            if (Marks.isSpace(c)) {
                space = true;
                i += Character.charCount(c);
                continue;
            }
            i = Marks.isLetter(c) ? word(i, space) : Character.isDigit(c) ? number(i, space) : mark(i, c, space);
            space = false;
        }
    }

    private int word(int from, boolean space) {
        int abbreviation = dottedAbbreviation(from);
        int to = abbreviation > 0 ? abbreviation : wordEnd(from);
        if (isCurrency(to) && to - from <= 3) {
            add(Token.Kind.SYMBOL, from, to + 1, space);
            return to + 1;
        }
        int stop = abbreviation > 0 ? abbreviation : withStop(from, to);
        if (stop > to || abbreviation > 0) {
            String norm = WordForms.norm(text, from, abbreviation > 0 && text.charAt(to - 1) == '.' ? to - 1 : to);
            tokens.add(WordForms.word(text, from, stop, norm, space));
            return stop;
        }
        forms.add(tokens, text, from, to, space, startsSentence());
        return to;
    }

    private boolean isCurrency(int at) {
        return at < end && Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL;
    }

    private boolean startsSentence() {
        if (tokens.isEmpty()) {
            return true;
        }
        Token.Kind kind = tokens.get(tokens.size() - 1).kind();
        return kind != Token.Kind.WORD
                && kind != Token.Kind.CLITIC
                && kind != Token.Kind.NUMBER
                && kind != Token.Kind.COMMA;
    }

    private int wordEnd(int from) {
        int i = from;
        boolean hyphen = false;
        while (i < end && i - from < LONGEST) {
            int c = text.codePointAt(i);
            if (Character.isDigit(c) && !hyphen && i > from && isNumberOfUnit(from, i)) {
                return i;
            }
            if (Character.isLetterOrDigit(c) || Marks.isInvisible(c)) {
                i += Character.charCount(c);
                continue;
            }
            int joint = joint(from, i, hyphen);
            if (joint == i) {
                return i;
            }
            hyphen |= Marks.isHyphen((char) c);
            i = joint;
        }
        return i;
    }

    /** Whether the digits that follow the letters are a number of its own: "Rp97,4", "USD240" and not "G20". */
    private boolean isNumberOfUnit(int from, int digits) {
        if (rules.has(TextRules.WordList.UNIT, WordForms.norm(text, from, digits))) {
            return true;
        }
        int to = numberEnd(digits);
        for (int i = digits; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The offset up to which a mark inside a word and what it joins reach; {@code at} if it joins nothing. */
    private int joint(int from, int at, boolean hyphen) {
        char c = text.charAt(at);
        if (at + 1 >= end || at == from) {
            return at;
        }
        int next = text.codePointAt(at + 1);
        boolean letters = Character.isLetter(text.codePointBefore(at)) && Character.isLetter(next);
        if (Marks.isApostrophe(c)) {
            return letters ? at + 1 : at;
        }
        if (Marks.isHyphen(c)) {
            return Character.isLetterOrDigit(next) ? at + 1 : at;
        }
        if (c == '.') {
            boolean number = hyphen && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
            return number || (letters && joinsDot(from, at)) ? at + 1 : at;
        }
        return at;
    }

    /** Whether the stop stands in the name of a site or between initials. */
    private boolean joinsDot(int from, int at) {
        int to = at + 1;
        while (to < end && to - at < LONGEST_ABBREVIATION && Character.isLetter(text.charAt(to))) {
            to++;
        }
        if (rules.has(TextRules.WordList.DOMAIN, WordForms.norm(text, at + 1, to)) && at - from > 1) {
            return true;
        }
        boolean one = at - from == 1 || text.charAt(at - 2) == '.';
        boolean capitals = Character.isUpperCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1));
        return one && capitals && to - at == 2;
    }

    /** The end of an abbreviation of the pack that has stops inside ("S.H.", "a.n."); 0 if there is none. */
    private int dottedAbbreviation(int from) {
        int to = from;
        int dots = 0;
        while (to < end
                && to - from < LONGEST_ABBREVIATION
                && (Character.isLetter(text.charAt(to)) || text.charAt(to) == '.')) {
            dots += text.charAt(to) == '.' ? 1 : 0;
            to++;
        }
        boolean stop = to > from && text.charAt(to - 1) == '.';
        if (dots - (stop ? 1 : 0) < 1) {
            return 0;
        }
        int last = stop ? to - 1 : to;
        String key = WordForms.norm(text, from, last);
        if (rules.has(TextRules.WordList.ABBR, key)) {
            return stop && !isLast(to) ? to : last;
        }
        return rules.has(TextRules.WordList.ABBR_END, key) ? (stop && !endsSentence(to) ? to : last) : 0;
    }

    /** The end of the word with its stop, if it is an abbreviation or an initial; {@code to} otherwise. */
    private int withStop(int from, int to) {
        if (to >= end || text.charAt(to) != '.' || isLast(to + 1) || to - from > LONGEST_ABBREVIATION) {
            return to;
        }
        if (to + 1 < end && text.charAt(to + 1) == '.') {
            return to;
        }
        String key = WordForms.norm(text, from, to);
        int next = afterSpace(to + 1);
        boolean number = Character.isDigit(text.charAt(next));
        boolean stop = rules.has(TextRules.WordList.ABBR, key)
                || (rules.has(TextRules.WordList.ABBR_NUMBER, key) && number)
                || (rules.has(TextRules.WordList.ABBR_END, key) && !endsSentence(to + 1))
                || isInitial(from, to, next);
        return stop ? to + 1 : to;
    }

    private boolean isInitial(int from, int to, int next) {
        boolean inside = to - from > 1 && text.charAt(to - 2) == '.';
        boolean letter = (to - from == 1 || inside) && Character.isUpperCase(text.charAt(to - 1));
        if (!letter || (!Character.isUpperCase(text.codePointAt(next)) && text.charAt(next) != ',')) {
            return false;
        }
        Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        return inside || before == null || !rules.has(TextRules.WordList.BEFORE_LETTER, before.norm());
    }

    private boolean endsSentence(int from) {
        if (isLast(from)) {
            return true;
        }
        int next = text.codePointAt(afterSpace(from));
        return Character.isUpperCase(next) || Character.isDigit(next) || next == '"' || next == '“';
    }

    private boolean isLast(int from) {
        return afterSpace(from) >= end;
    }

    private int afterSpace(int from) {
        int i = from;
        while (i < end && Marks.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int number(int from, boolean space) {
        int to = numberEnd(from);
        add(Token.Kind.NUMBER, from, to, space);
        return to;
    }

    /** Digits with single marks between them: 3.897, 5,75, 08.30, 20/1/2025, 16:30; and 2025-01-20. */
    private int numberEnd(int from) {
        int i = from;
        while (i < end && i - from < LONGEST) {
            char c = text.charAt(i);
            boolean joint = i > from
                    && i + 1 < end
                    && Character.isDigit(text.charAt(i + 1))
                    && (c == '.' || c == ',' || c == '/' || c == ':' || (c == '-' && isIsoDate(from, i)));
            if (!Character.isDigit(c) && !joint) {
                return i;
            }
            i++;
        }
        return i;
    }

    private boolean isIsoDate(int from, int at) {
        int begin = at - from == 4 ? from : at - from == 7 ? from : -1;
        if (begin < 0 || begin + 10 > end || (begin + 10 < end && Character.isDigit(text.charAt(begin + 10)))) {
            return false;
        }
        for (int i = 0; i < 10; i++) {
            char c = text.charAt(begin + i);
            if ((i == 4 || i == 7) ? c != '-' : !Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private int mark(int from, int codePoint, boolean space) {
        if (codePoint > 0xFFFF) {
            add(Token.Kind.SYMBOL, from, from + 2, space);
            return from + 2;
        }
        char c = (char) codePoint;
        int to = from + 1;
        Token.Kind kind = kind(c);
        if (Marks.isSingleQuote(c) && to < end && text.charAt(to) == c) {
            to++;
        } else if (kind == Token.Kind.END || kind == Token.Kind.DASH) {
            while (to < end && to - from < LONGEST && kind(text.charAt(to)) == kind) {
                to++;
            }
        }
        add(kind, from, to, space);
        return to;
    }

    private static Token.Kind kind(char c) {
        if (c == ',') {
            return Token.Kind.COMMA;
        }
        if (c == ':' || c == ';') {
            return c == ':' ? Token.Kind.COLON : Token.Kind.SEMICOLON;
        }
        if (Marks.isQuote(c)) {
            return Token.Kind.OPEN_QUOTE;
        }
        if (Marks.isOpenBracket(c)) {
            return Token.Kind.OPEN_BRACKET;
        }
        if (Marks.isCloseBracket(c)) {
            return Token.Kind.CLOSE_BRACKET;
        }
        return Marks.isEnd(c) ? Token.Kind.END : Marks.isDash(c) ? Token.Kind.DASH : Token.Kind.SYMBOL;
    }

    private void add(Token.Kind kind, int from, int to, boolean space) {
        String norm = text.substring(from, to).toLowerCase(Locale.ROOT);
        tokens.add(new Token(kind, new Span(from, to), norm, false, space));
    }
}
