package org.kawat.ledger.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kawat.coder.Span;
import org.kawat.ledger.store.Folding;

/**
 * Words that are looked for, as somebody has typed them: all of them; "in quotation marks" as they stand; tarif* for all that
 * begin so. Finds them in a text just as the full text does.
 */
public final class Words {
    private static final Pattern TERM = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{Co}][\\p{L}\\p{N}\\p{Co}\\p{M}]*");
    private final List<Term> terms;

    private Words(List<Term> terms) {
        this.terms = terms;
    }

    /** Words that stand side by side, in small letters without accents, and as they were typed. */
    private record Term(List<String> tokens, String typed, boolean prefix) {
        boolean beginsAt(List<Token> text, int place) {
            if (place + tokens.size() > text.size()) {
                return false;
            }
            int last = tokens.size() - 1;
            for (int i = 0; i <= last; i++) {
                String word = text.get(place + i).word();
                boolean fits = prefix && i == last ? word.startsWith(tokens.get(i)) : word.equals(tokens.get(i));
                if (!fits) {
                    return false;
                }
            }
            return true;
        }

        String match() {
            return '"' + typed + '"' + (prefix ? "*" : "");
        }
    }

    private record Token(String word, Span span) {}

    /** Those words. What has no letter or digit is no word, and is passed over. */
    public static Words of(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(typed);
        while (matcher.find()) {
            String phrase = matcher.group(1);
            String term = phrase != null ? phrase : matcher.group(2);
            List<Token> tokens = tokens(term);
            if (!tokens.isEmpty()) {
                String bare = tokens.stream().map(t -> t.span().of(term)).collect(Collectors.joining(" "));
                List<String> words = tokens.stream().map(Token::word).toList();
                terms.add(new Term(words, bare, phrase == null && term.endsWith("*")));
            }
        }
        return new Words(terms);
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(Folding.plain(matcher.group()), new Span(matcher.start(), matcher.end())));
        }
        return tokens;
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /**
     * As the full text wants them. Nothing in it has a meaning to the full text but what is meant to. Where there are no words,
     * this fits nothing: an empty question would be none.
     */
    String match() {
        return terms.isEmpty() ? "\"\"" : terms.stream().map(Term::match).collect(Collectors.joining(" "));
    }

    /** Whether all of them are in the text. */
    public boolean allIn(String text) {
        List<Token> tokens = tokens(text);
        return terms.stream().allMatch(term -> {
            for (int i = 0; i < tokens.size(); i++) {
                if (term.beginsAt(tokens, i)) {
                    return true;
                }
            }
            return false;
        });
    }

    /** Where they stand in the text, in its order; none covers another. */
    public List<Span> places(String text) {
        List<Token> tokens = tokens(text);
        List<Span> places = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int length = longestAt(tokens, i);
            if (length > 0) {
                places.add(new Span(
                        tokens.get(i).span().begin(),
                        tokens.get(i + length - 1).span().end()));
            }
            i += Math.max(1, length);
        }
        return places;
    }

    private int longestAt(List<Token> tokens, int place) {
        return terms.stream()
                .filter(term -> term.beginsAt(tokens, place))
                .map(term -> term.tokens().size())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }
}
