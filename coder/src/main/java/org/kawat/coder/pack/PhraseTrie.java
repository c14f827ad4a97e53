package org.kawat.coder.pack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Phrases of one or more words, each with what it stands for; the longest phrase that fits at a place is found in one walk. */
public final class PhraseTrie<T> {
    private final Map<String, PhraseTrie<T>> next = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    /** What was found, and over how many words. */
    public record Match<T>(List<T> values, int length) {}

    /** Adds a phrase, words with single blanks between them, as they are to be looked up. */
    public void add(String phrase, T value) {
        PhraseTrie<T> node = this;
        for (String word : phrase.split(" ")) {
            node = node.next.computeIfAbsent(word, w -> new PhraseTrie<>());
        }
        if (!node.values.contains(value)) {
            node.values.add(value);
        }
    }

    /** The longest phrase that begins at {@code from}; null if none does. */
    public @Nullable Match<T> longest(IntFunction<String> words, int from, int to) {
        PhraseTrie<T> node = this;
        Match<T> best = null;
        for (int i = from; i < to; i++) {
            node = node.next.get(words.apply(i));
            if (node == null) {
                break;
            }
            if (!node.values.isEmpty()) {
                best = new Match<>(node.values, i - from + 1);
            }
        }
        return best;
    }

    /** What exactly that phrase stands for; empty if it is not there. */
    public List<T> get(String phrase) {
        PhraseTrie<T> node = this;
        for (String word : phrase.split(" ")) {
            node = node.next.get(word);
            if (node == null) {
                return List.of();
            }
        }
        return node.values;
    }

    /** Adds every single word of every phrase to the set. */
    void words(java.util.Set<String> into) {
        into.addAll(next.keySet());
        next.values().forEach(n -> n.words(into));
    }
}
