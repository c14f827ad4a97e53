package org.kawat.coder.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.kawat.coder.Span;

/** Makes tokens of a printed word: mends slips, splits clitics off, and takes apart what was glued together. */
final class WordForms {
    private final TextRules rules;
    private final Set<String> vocabulary;
    private final Mender mender;

    WordForms(TextRules rules, Set<String> vocabulary) {
        this.rules = rules;
        this.vocabulary = vocabulary;
        this.mender = new Mender(vocabulary);
    }

    /** Adds the tokens of the word at the span. {@code starts}: a sentence may start here, so a capital says nothing. */
    void add(List<Token> tokens, String text, int begin, int end, boolean space, boolean starts) {
        String norm = norm(text, begin, end);
        if (norm.length() != end - begin || !isLetters(norm)) {
            // letters were taken out or put in, so offsets inside the word mean nothing
            tokens.add(word(text, begin, end, norm, space));
            return;
        }
        List<String> right = rules.mended(norm);
        if (right != null) {
            addMended(tokens, text, begin, end, space, norm, right);
        } else if (!hyphened(tokens, text, begin, end, space)) {
            addPlain(tokens, text, begin, end, space, norm, starts);
        }
    }

    private void addPlain(
            List<Token> tokens, String text, int begin, int end, boolean space, String norm, boolean starts) {
        boolean lower = isLower(text, begin + 1, end);
        boolean capital = Character.isUpperCase(text.charAt(begin));
        boolean known = vocabulary.contains(norm);
        int glued = known || capital || !lower || rules.has(TextRules.WordList.WORD, norm)
                ? 0
                : rules.glued(norm, vocabulary);
        if (glued > 0) {
            tokens.add(word(text, begin, begin + glued, norm.substring(0, glued), space));
            tokens.add(word(text, begin + glued, end, norm.substring(glued), false));
            return;
        }
        String clitic = known || !lower ? null : rules.clitic(norm);
        String stem = clitic == null ? norm : norm.substring(0, norm.length() - clitic.length());
        if (clitic != null && capital && !starts && !vocabulary.contains(stem)) {
            clitic = null;
            stem = norm;
        }
        int cut = begin + stem.length();
        tokens.add(word(text, begin, cut, lower && !capital ? mend(stem) : stem, space));
        if (clitic != null) {
            tokens.add(new Token(Token.Kind.CLITIC, new Span(cut, end), clitic, false, false));
        }
    }

    private String mend(String word) {
        List<String> right = rules.mended(word);
        if (right != null && right.size() == 1) {
            return right.get(0);
        }
        String mended = rules.has(TextRules.WordList.WORD, word) ? null : mender.mend(word);
        return mended == null ? word : mended;
    }

    /** A known slip: one token, or two where a blank was left out and both parts can be found in what is printed. */
    private static void addMended(
            List<Token> tokens, String text, int begin, int end, boolean space, String norm, List<String> right) {
        String first = right.get(0);
        boolean parts = right.size() == 2 && norm.startsWith(first) && norm.length() > first.length();
        if (parts) {
            int cut = begin + first.length();
            tokens.add(word(text, begin, cut, first, space));
            tokens.add(word(text, cut, end, right.get(1), false));
        } else {
            tokens.add(word(text, begin, end, String.join(" ", right), space));
        }
    }

    /** "AS-China": the parts of a pair of names are tokens with a dash between, if every part is a name that is known so. */
    private boolean hyphened(List<Token> tokens, String text, int begin, int end, boolean space) {
        int hyphen = hyphen(text, begin, end);
        if (hyphen == end || isPair(norm(text, begin, end)) || !arePairs(text, begin, end)) {
            return false;
        }
        int from = begin;
        boolean before = space;
        while (true) {
            tokens.add(word(text, from, hyphen, norm(text, from, hyphen), before));
            if (hyphen == end) {
                return true;
            }
            tokens.add(new Token(Token.Kind.DASH, new Span(hyphen, hyphen + 1), "-", false, false));
            from = hyphen + 1;
            before = false;
            hyphen = hyphen(text, from, end);
        }
    }

    private boolean arePairs(String text, int begin, int end) {
        int from = begin;
        boolean listed = false;
        while (from < end) {
            int to = hyphen(text, from, end);
            String part = norm(text, from, to);
            if (to == from || !Character.isUpperCase(text.charAt(from)) || !isPair(part)) {
                return false;
            }
            listed |= rules.has(TextRules.WordList.PAIR, part);
            from = to + 1;
        }
        return listed;
    }

    private boolean isPair(String norm) {
        return rules.has(TextRules.WordList.PAIR, norm) || vocabulary.contains(norm);
    }

    private static int hyphen(String text, int from, int end) {
        int i = from;
        while (i < end && !Marks.isHyphen(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static Token word(String text, int begin, int end, String norm, boolean space) {
        boolean capital = Character.isUpperCase(text.codePointAt(begin));
        return new Token(Token.Kind.WORD, new Span(begin, end), norm, capital, space);
    }

    /** Lower case, plain apostrophes and hyphens, nothing invisible, accents composed. */
    static String norm(String text, int begin, int end) {
        StringBuilder changed = null;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            char plain = Marks.isApostrophe(c) ? '\'' : Marks.isHyphen(c) ? '-' : c;
            boolean drop = c == 0x00AD || c == 0x200C || c == 0x200D || c == 0x2060;
            if (changed == null && (plain != c || drop)) {
                changed = new StringBuilder(end - begin).append(text, begin, i);
            }
            if (changed != null && !drop) {
                changed.append(plain);
            }
        }
        String s = changed == null ? text.substring(begin, end) : changed.toString();
        String lower = s.toLowerCase(Locale.ROOT);
        return Normalizer.isNormalized(lower, Normalizer.Form.NFC)
                ? lower
                : Normalizer.normalize(lower, Normalizer.Form.NFC);
    }

    private static boolean isLetters(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Character.isLetter(c) && c != '-' && c != '\'') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLower(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
