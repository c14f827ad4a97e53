package org.kawat.coder.quantity;

import java.util.ArrayList;
import java.util.List;
import org.kawat.coder.Span;
import org.kawat.coder.text.Token;

/** Takes apart what a hyphen joins in ranges of figures ("15 persen-20 persen", "Rp 1 juta-Rp 2 juta"). */
final class Hyphens {
    private final Lexicon lexicon;

    Hyphens(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tokens, those that a unit or scale begins and a number or sign ends in three. */
    List<Token> split(List<Token> tokens) {
        List<Token> out = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            int hyphen = t.kind() == Token.Kind.WORD ? t.norm().indexOf('-') : -1;
            boolean splits = hyphen > 0
                    && hyphen < t.norm().length() - 1
                    && t.norm().length() == t.span().length();
            List<Token> parts = splits ? parts(t, hyphen) : List.of(t);
            if (parts.size() > 1 && out == null) {
                out = new ArrayList<>(tokens.subList(0, i));
            }
            if (out != null) {
                out.addAll(parts);
            }
        }
        return out == null ? tokens : out;
    }

    private List<Token> parts(Token t, int hyphen) {
        int begin = t.span().begin();
        String behind = t.norm().substring(hyphen + 1);
        boolean number = Character.isDigit(behind.charAt(0));
        Token first = new Token(
                t.kind(), new Span(begin, begin + hyphen), t.norm().substring(0, hyphen), t.capital(), t.spaceBefore());
        Token mark = new Token(Token.Kind.DASH, new Span(begin + hyphen, begin + hyphen + 1), "-", false, false);
        Token second = new Token(
                number ? Token.Kind.NUMBER : Token.Kind.WORD,
                new Span(begin + hyphen + 1, t.span().end()),
                behind,
                !number,
                false);
        boolean unit = lexicon.units.has(first) || lexicon.numerals.isNumberWord(List.of(first), 0);
        boolean starts = number
                ? lexicon.numerals.plain(behind) != null
                : lexicon.symbols.has(second) || lexicon.code(second) != null;
        return unit && starts ? List.of(first, mark, second) : List.of(t);
    }
}
