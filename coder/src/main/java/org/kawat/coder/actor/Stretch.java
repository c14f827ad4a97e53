package org.kawat.coder.actor;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.pack.PhraseTrie.Match;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Verbs;
import org.kawat.coder.pack.Words;
import org.kawat.coder.text.Sentence;
import org.kawat.coder.text.Token;

/** A stretch of a sentence's tokens, and the longest entry of each list that begins at any of them. */
final class Stretch {
    private final WordLists lists;
    private final List<Token> tokens;
    private final int from;
    private final int to;
    private final boolean headline;

    Stretch(WordLists lists, Sentence sentence, int from, int to, boolean headline) {
        this.lists = lists;
        this.tokens = sentence.tokens();
        this.from = from;
        this.to = to;
        this.headline = headline;
    }

    WordLists lists() {
        return lists;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Whether words are capitalised as in a headline, and verbs may lack their affixes. */
    boolean headline() {
        return headline;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Whether a capital there says nothing, since any word would have one. */
    boolean isInitial(int i) {
        return headline || i == from || tokens.get(i - 1).kind() == Token.Kind.OPEN_QUOTE;
    }

    @Nullable
    Match<NameEntry> name(int i) {
        return lists.gazetteer().names().longest(this::printed, i, to);
    }

    /** Whether a name that is more than a bare surname begins at that word. */
    boolean isStrongName(int i) {
        Match<NameEntry> name = name(i);
        return name != null && !name.values().stream().allMatch(NameEntry::weak);
    }

    @Nullable
    Match<Nouns.Title> title(int i) {
        return lists.nouns().titles().longest(this::norm, i, to);
    }

    @Nullable
    Match<Nouns.Noun> noun(int i) {
        return lists.nouns().nouns().longest(this::norm, i, to);
    }

    @Nullable
    Match<PredicateBook.Use> form(int i) {
        return lists.predicates().forms().longest(this::norm, i, to);
    }

    @Nullable
    Match<Verbs.Use> operator(int i) {
        return lists.verbs().trie().longest(this::norm, i, to);
    }

    @Nullable
    Match<Words.Word> word(int i) {
        return lists.words().trie().longest(this::norm, i, to);
    }

    /** What the form of the word alone tells; null if nothing. */
    @Nullable
    String shape(int i) {
        return lists.affixes().shape(tokens.get(i).norm());
    }

    Span span(int i, int end) {
        return new Span(tokens.get(i).span().begin(), tokens.get(end - 1).span().end());
    }

    /** What names are looked up by. */
    String printed(int i) {
        return tokens.get(i).norm();
    }

    /** What other lists are looked up by; a doubled word (orang-orang) is its half where only the half is listed. */
    String norm(int i) {
        String norm = tokens.get(i).norm();
        int half = norm.length() / 2;
        boolean doubled = norm.length() > 4
                && norm.length() % 2 == 1
                && norm.charAt(half) == '-'
                && norm.regionMatches(0, norm, half + 1, half);
        return doubled && isPlural(norm, norm.substring(0, half)) ? norm.substring(0, half) : norm;
    }

    /** Whether the doubled word is a noun's plural: it stands in no list itself, and its half is no verb or the like. */
    private boolean isPlural(String doubled, String half) {
        boolean noun = !lists.nouns().nouns().get(half).isEmpty();
        boolean other = !lists.words().trie().get(half).isEmpty()
                || lists.predicates().forms().get(half).stream().anyMatch(u -> u.voice() != Predicate.Voice.NOUN);
        return lists.nouns().nouns().get(doubled).isEmpty()
                && lists.words().trie().get(doubled).isEmpty()
                && (noun || !other);
    }

    /** The words as printed, lower case. */
    String phrase(int i, int end) {
        return join(i, end, this::printed);
    }

    /** The words as other lists than those of names have them. */
    String listed(int i, int end) {
        return join(i, end, this::norm);
    }

    private static String join(int i, int end, IntFunction<String> word) {
        if (end == i + 1) {
            return word.apply(i);
        }
        StringBuilder phrase = new StringBuilder();
        for (int t = i; t < end; t++) {
            phrase.append(t > i ? " " : "").append(word.apply(t));
        }
        return phrase.toString();
    }
}
