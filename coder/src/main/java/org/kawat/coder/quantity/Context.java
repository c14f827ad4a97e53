package org.kawat.coder.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Figure;
import org.kawat.coder.Figure.Change;
import org.kawat.coder.Span;
import org.kawat.coder.number.Phrases;
import org.kawat.coder.text.Token;
import org.kawat.coder.time.DateMention;

/** What stands around the figures of one sentence: change, dates, what is measured, what is equivalent. */
final class Context {
    /** How many tokens may stand between a figure and the month or year that it is of. */
    private static final int BEFORE = 3;

    private static final int AFTER = 8;

    private final Lexicon lexicon;
    private final String text;
    private final List<Token> tokens;
    private final List<DateMention> dates;

    /** @param dates those of the sentence, in order */
    Context(Lexicon lexicon, String text, List<Token> tokens, List<DateMention> dates) {
        this.lexicon = lexicon;
        this.text = text;
        this.tokens = tokens;
        this.dates = dates;
    }

    Span span(Draft d) {
        return tokens.get(d.from()).span().cover(tokens.get(d.to() - 1).span());
    }

    /** Up or down by the words before the figure, unless they tell the level that it came to, or by those after it. */
    @Nullable
    Change change(Draft d) {
        if (d.is(Figure.Kind.COUNT) && !d.unit().name().equals("point")) {
            return null; // what is felled or added is counted, and does not change
        }
        int at = d.from();
        for (int i = 0; i < 3; i++) {
            if (ends("up", at)) {
                return Change.UP;
            }
            if (ends("down", at)) {
                return Change.DOWN;
            }
            int next = lexicon.before("worth", tokens, at);
            next = next == at ? lexicon.before("hedge", tokens, at) : next;
            if (next == at) {
                break;
            }
            at = next;
        }
        if (lexicon.is("up-after", tokens, d.to())) {
            return Change.UP;
        }
        return lexicon.is("down-after", tokens, d.to()) ? Change.DOWN : null;
    }

    private boolean ends(String kind, int end) {
        return lexicon.before(kind, tokens, end) < end;
    }

    /** The date that a change is counted from. */
    @Nullable
    DateMention since(Draft d) {
        for (DateMention m : dates) {
            boolean after = m.span().begin() >= span(d).end();
            if (after && (m.role() == DateMention.Role.SINCE || compared(m))) {
                return m;
            }
        }
        return null;
    }

    private boolean compared(DateMention m) {
        int at = tokenAt(m.span());
        for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
            if (lexicon.is("compare", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first token that does not begin before the span. */
    private int tokenAt(Span span) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).span().begin() < span.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The month or year that the figure is said to be of: one that opens the sentence, stands just before the figure,
     * or after it in the same breath. One that the figure is compared with is not.
     */
    @Nullable
    String period(Draft d, @Nullable DateMention since) {
        String opening = null;
        for (DateMention m : dates) {
            boolean period =
                    m.value().indexOf('W') < 0 && m.value().length() <= 7 && m.role() == DateMention.Role.EVENT;
            if (!period || m.equals(since) || compared(m)) {
                continue;
            }
            int at = tokenAt(m.span());
            if (at >= d.to() ? unbroken(d.to(), at, AFTER) : unbroken(tokenAfter(m.span()), d.from(), BEFORE)) {
                return m.value();
            }
            opening = at <= 2 ? m.value() : opening;
        }
        return opening;
    }

    /** Whether so few tokens, and no comma, stand between. */
    private boolean unbroken(int from, int to, int most) {
        if (from > to || to - from > most) {
            return false;
        }
        return tokens.subList(from, to).stream().noneMatch(t -> t.kind() == Token.Kind.COMMA);
    }

    private int tokenAfter(Span span) {
        int at = tokenAt(span);
        while (at < tokens.size() && tokens.get(at).span().begin() < span.end()) {
            at++;
        }
        return at;
    }

    /** What is counted or measured, as printed; null where it is not beside the figure. */
    @Nullable
    String of(Draft d) {
        if (d.noun() >= 0) {
            return printed(d.noun(), d.to());
        }
        if (d.is(Figure.Kind.COUNT)) {
            return null;
        }
        if (d.is(Figure.Kind.PERCENT) || d.is(Figure.Kind.MASS)) {
            int from = lexicon.is("ratio", tokens, d.to()) ? d.to() + 1 : d.to();
            int end = from;
            while (end < tokens.size() && end - from < 3 && lexicon.mayBeNoun(tokens, end)) {
                end++;
            }
            if (end > from) {
                return printed(from, end);
            }
        }
        return before(d);
    }

    /** The noun phrase before the figure, what merely links the two left out. */
    private @Nullable String before(Draft d) {
        int end = d.from();
        for (int i = 0; i < 4; i++) {
            int next = end;
            for (String kind : List.of("worth", "hedge", "up", "down", "level")) {
                next = next == end ? lexicon.before(kind, tokens, end) : next;
            }
            if (next == end) {
                break;
            }
            end = next;
        }
        int from = end;
        boolean noun = false;
        while (from > 0 && end - from < 5 && mayBeOf(from - 1)) {
            from--;
            noun |= !isName(from) || from == 0; // the first word of a sentence has a capital anyway
        }
        boolean behindPreposition = from > 0 && lexicon.is("preposition", tokens, from - 1);
        return noun && !behindPreposition ? printed(from, end) : null;
    }

    private boolean mayBeOf(int at) {
        Phrases.Match<Unit> unit = lexicon.units.longest(tokens, at);
        boolean measure = unit != null
                && (unit.value().kind() != Figure.Kind.COUNT
                        || unit.value().name().equals("point"));
        return !measure && (isName(at) || lexicon.mayBeNoun(tokens, at));
    }

    private boolean isName(int at) {
        Token t = tokens.get(at);
        return t.kind() == Token.Kind.WORD && t.capital();
    }

    private String printed(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span()).of(text);
    }

    /**
     * Whether the second amount is given as the equivalent of the first: only such words, or a bracket, stand between
     * them.
     */
    boolean equal(Draft first, Draft second) {
        boolean kinds = first.unit().kind() == second.unit().kind();
        boolean sameUnit = first.unit().name().equals(second.unit().name());
        boolean measures = first.is(Figure.Kind.MONEY) ? !sameUnit : sameUnit && !first.is(Figure.Kind.COUNT);
        return kinds && measures && onlyEqualWords(first.to(), second.number());
    }

    private boolean onlyEqualWords(int from, int to) {
        int at = from;
        boolean said = false;
        while (at < to) {
            Phrases.Match<String> m = lexicon.longest("equal", tokens, at);
            m = m == null ? lexicon.longest("hedge", tokens, at) : m;
            Token.Kind kind = tokens.get(at).kind();
            if (m != null && m.to() <= to) {
                said = said || lexicon.is("equal", tokens, at);
                at = m.to();
            } else if (kind == Token.Kind.OPEN_BRACKET) {
                said = true;
                at++;
            } else if (kind == Token.Kind.COMMA) {
                at++;
            } else {
                return false;
            }
        }
        return said;
    }
}
