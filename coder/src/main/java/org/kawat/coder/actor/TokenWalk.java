package org.kawat.coder.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kawat.coder.Span;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.Token;

/** One walk over a stretch of tokens that makes an item of each: folds dates, quotations and brackets, and tags the words. */
final class TokenWalk {
    /** The least number of words that make a quotation an item of its own and not a word in scare quotes. */
    private static final int QUOTE_WORDS = 4;

    private static final int LONGEST_BRACKET = 14;

    private final Sentence sentence;
    private final Stretch stretch;
    private final ItemList items;
    private final NounTagger nouns;
    private final NameTagger names;
    private final WordTagger words;
    private final Map<Integer, Fold> folded = new HashMap<>();

    TokenWalk(Sentence sentence, Stretch stretch) {
        this.sentence = sentence;
        this.stretch = stretch;
        this.items = new ItemList(stretch);
        this.nouns = new NounTagger(stretch, items);
        this.names = new NameTagger(stretch, items, nouns);
        this.words = new WordTagger(stretch, items, nouns);
    }

    private record Fold(Span span, Item.Kind kind) {}

    /** Has the tokens of a date made one item. */
    void foldDate(Span span) {
        folded.put(span.begin(), new Fold(span, Item.Kind.DATE));
    }

    /** The same for a measure, unless a date begins there. */
    void foldMeasure(Span span) {
        folded.putIfAbsent(span.begin(), new Fold(span, Item.Kind.MEASURE));
    }

    List<Item> items() {
        int i = stretch.from();
        while (i < stretch.to()) {
            i = step(i);
        }
        return items.items();
    }

    private int step(int i) {
        Token token = stretch.token(i);
        Fold fold = folded.get(token.span().begin());
        if (fold != null) {
            int end = i;
            while (end < stretch.to() && stretch.token(end).span().begin() < fold.span.end()) {
                end++;
            }
            return items.add(fold.kind, i, end);
        }
        return switch (token.kind()) {
            case OPEN_QUOTE -> quote(i);
            case OPEN_BRACKET -> bracket(i);
            case CLOSE_QUOTE, END, CLOSE_BRACKET -> i + 1;
            case SYMBOL -> items.add(Item.Kind.OTHER, i, i + 1);
            case COMMA -> items.add(Item.Kind.COMMA, i, i + 1);
            case COLON -> items.add(Item.Kind.COLON, i, i + 1);
            case SEMICOLON -> items.add(Item.Kind.SEMICOLON, i, i + 1);
            case DASH -> items.add(Item.Kind.DASH, i, i + 1);
            case NUMBER -> items.add(Item.Kind.NUMBER, i, i + 1);
            case CLITIC -> items.add(Item.Kind.CLITIC, i, i + 1);
            case WORD -> word(i);
        };
    }

    private int quote(int i) {
        for (Sentence.Quotation quotation : sentence.quotations()) {
            if (quotation.from() == i + 1 && quotation.to() <= stretch.to()) {
                int count = 0;
                for (int t = quotation.from(); t < quotation.to(); t++) {
                    count += stretch.token(t).isWord() ? 1 : 0;
                }
                if (count >= QUOTE_WORDS || count > 1 && isSentence(quotation)) {
                    return items.add(Item.Kind.QUOTE, quotation.from(), quotation.to());
                }
            }
        }
        return i + 1;
    }

    /** Whether it opens the stretch and a mark ends it that ends a sentence, or sets it off from who says it. */
    private boolean isSentence(Sentence.Quotation quotation) {
        Token.Kind last = stretch.token(quotation.to() - 1).kind();
        return quotation.from() == stretch.from() + 1 && (last == Token.Kind.COMMA || last == Token.Kind.END);
    }

    /** A bracket holds an abbreviation, an age, a remark: folded away, unless a date stands in it. */
    private int bracket(int i) {
        int end = i + 1;
        while (end < stretch.to() && end - i <= LONGEST_BRACKET && !isClosed(end)) {
            if (folded.containsKey(stretch.token(end).span().begin())) {
                return i + 1;
            }
            end++;
        }
        if (end >= stretch.to() || !isClosed(end) || end == i + 1) {
            return i + 1;
        }
        items.add(Item.Kind.ALIAS, i + 1, end);
        return end + 1;
    }

    private boolean isClosed(int i) {
        return stretch.token(i).kind() == Token.Kind.CLOSE_BRACKET;
    }

    private int word(int i) {
        if (nouns.isPortfolio(i)) {
            return nouns.noun(i, i + 1, null);
        }
        if (stretch.token(i).capital() || names.hasCapitalInside(i)) {
            int end = names.listed(i);
            if (end > i) {
                return end;
            }
        }
        if (stretch.token(i).capital()) {
            if (!stretch.isInitial(i)) {
                int end = nouns.titleOrNoun(i);
                return end > i ? end : names.unknown(i);
            }
            if (names.isCapsBehind(i) && Lexical.longest(stretch, i) == null) {
                return names.unknown(i);
            }
        }
        return words.word(i);
    }
}
