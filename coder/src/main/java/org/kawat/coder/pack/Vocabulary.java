package org.kawat.coder.pack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** All words that a language's packs know, for telling languages apart and for mending typing errors. */
public final class Vocabulary {
    /** How many characters of a text tell its language. */
    private static final int SAMPLE = 4000;

    private final Set<String> words = new TreeSet<>();

    private Vocabulary() {}

    public static Vocabulary of(List<PhraseTrie<?>> tries) {
        Vocabulary vocabulary = new Vocabulary();
        tries.forEach(t -> t.words(vocabulary.words));
        return vocabulary;
    }

    public Set<String> words() {
        return java.util.Collections.unmodifiableSet(words);
    }

    /** How many words at the text's beginning are known. */
    public int count(String text) {
        int known = 0;
        int begin = -1;
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && begin < 0) {
                begin = i;
            } else if (!letter && begin >= 0) {
                known += words.contains(text.substring(begin, i).toLowerCase(Locale.ROOT)) ? 1 : 0;
                begin = -1;
            }
        }
        return known;
    }
}
