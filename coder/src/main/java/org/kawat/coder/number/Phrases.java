package org.kawat.coder.number;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.text.Token;

/**
 * Phrases of one or more words, each with a value, looked up by longest match. A word of a phrase matches a token's
 * norm, or a word and the clitic split from it ("sebelumnya" is found whether or not its suffix is a token of its own).
 * Filled while a pack is loaded, only read afterwards.
 */
public final class Phrases<V> {
    /** A phrase that was found: it ends before token {@code to}. */
    public record Match<V>(int to, V value) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    private final Node<V> root = new Node<>();

    /** Adds a phrase, its words with single spaces between them. A later value replaces an earlier one. */
    public void put(String phrase, V value) {
        Node<V> node = root;
        for (String word : words(phrase)) {
            node = node.next.computeIfAbsent(word, w -> new Node<>());
        }
        node.value = value;
    }

    /** The longest phrase that begins at the token. */
    public @Nullable Match<V> longest(List<Token> tokens, int from) {
        return from < tokens.size() ? walk(root, tokens, from) : null;
    }

    /** The value of that single token as a whole phrase. */
    public @Nullable V get(Token token) {
        Node<V> node = root.next.get(token.norm());
        return node == null ? null : node.value;
    }

    public boolean has(Token token) {
        return get(token) != null;
    }

    private @Nullable Match<V> walk(Node<V> node, List<Token> tokens, int at) {
        Match<V> best = node.value == null ? null : new Match<>(at, node.value);
        if (at >= tokens.size()) {
            return best;
        }
        Node<V> plain = node.next.get(tokens.get(at).norm());
        if (plain != null) {
            best = longer(best, walk(plain, tokens, at + 1));
        }
        if (at + 1 < tokens.size() && tokens.get(at + 1).kind() == Token.Kind.CLITIC) {
            Node<V> whole = node.next.get(joined(tokens, at));
            if (whole != null) {
                best = longer(best, walk(whole, tokens, at + 2));
            }
        }
        return best;
    }

    private static <V> @Nullable Match<V> longer(@Nullable Match<V> a, @Nullable Match<V> b) {
        return b == null || (a != null && a.to >= b.to) ? a : b;
    }

    private static String joined(List<Token> tokens, int at) {
        String clitic = tokens.get(at + 1).norm();
        return tokens.get(at).norm() + (clitic.startsWith("-") ? clitic.substring(1) : clitic);
    }

    private static String[] words(String phrase) {
        return phrase.strip().toLowerCase(Locale.ROOT).split(" ");
    }
}
