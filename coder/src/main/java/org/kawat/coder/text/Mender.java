package org.kawat.coder.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends one slip of the keyboard in a long word: a letter left out of its inside, two letters changed about, a letter struck
 * twice. A wrong letter is not mended: too many words of a language differ in one (menyatakan, menyatukan), and so does an
 * end (berperan, berperang). A word that could be two others is left alone. Letters left out are found in an index of all
 * words with one letter less, of which only hashes are kept.
 *
 * <p>A vocabulary never holds all right words, and those that it lacks must not become others (menyerap, menyergap). So only
 * words that look wrong are mended: those with three letters in a row that no word of the vocabulary has.
 */
final class Mender {
    private static final int SHORTEST = 7;
    private static final int AMBIGUOUS = -1;
    private static final int LETTERS = 27;
    private final Set<String> vocabulary;
    private final String[] words;
    private final long[] hashes;
    private final int[] owners;
    private final int mask;
    private final BitSet trigrams = new BitSet(LETTERS * LETTERS * LETTERS);

    Mender(Set<String> vocabulary) {
        this.vocabulary = vocabulary;
        this.words = vocabulary.stream()
                .filter(w -> w.length() > SHORTEST && isPlain(w))
                .sorted()
                .toArray(String[]::new);
        vocabulary.stream().filter(Mender::isPlain).forEach(this::learn);
        int variants = 0;
        for (String word : words) {
            variants += word.length() - 2;
        }
        int size = Integer.highestOneBit(Math.max(8, variants * 2)) * 2;
        this.mask = size - 1;
        this.hashes = new long[size];
        this.owners = new int[size];
        for (int w = 0; w < words.length; w++) {
            for (int i = 1; i < words[w].length() - 1; i++) {
                put(hash(words[w], i), w);
            }
        }
    }

    private void learn(String word) {
        for (int i = -1; i + 1 < word.length(); i++) {
            trigrams.set(trigram(word, i));
        }
    }

    /** Three letters from the index on, the edges of the word counted as one letter more. */
    private static int trigram(String word, int from) {
        int code = 0;
        for (int i = from; i < from + 3; i++) {
            int letter = i < 0 || i >= word.length() ? 0 : word.charAt(i) - 'a' + 1;
            code = code * LETTERS + letter;
        }
        return code;
    }

    private boolean looksWrong(String word) {
        for (int i = -1; i + 1 < word.length(); i++) {
            if (!trigrams.get(trigram(word, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private void put(long hash, int word) {
        int at = slot(hash);
        if (hashes[at] == hash) {
            owners[at] = owners[at] == word ? word : AMBIGUOUS;
        } else {
            hashes[at] = hash;
            owners[at] = word;
        }
    }

    private int slot(long hash) {
        int at = (int) (hash ^ hash >>> 32) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** FNV-1a over the word without the letter at {@code skip}; never 0, which marks a free slot. */
    private static long hash(String word, int skip) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            if (i != skip) {
                h = (h ^ word.charAt(i)) * 0x100000001b3L;
            }
        }
        return h == 0 ? 1 : h;
    }

    /** The one word of the vocabulary that is meant; null if the word is right, short, or could be none or several. */
    @Nullable
    String mend(String word) {
        if (word.length() < SHORTEST
                || words.length == 0
                || !isPlain(word)
                || vocabulary.contains(word)
                || !looksWrong(word)) {
            return null;
        }
        Set<String> candidates = new HashSet<>();
        boolean clear = missing(word, candidates);
        swapped(word, candidates);
        doubled(word, candidates);
        return clear && candidates.size() == 1 ? candidates.iterator().next() : null;
    }

    /** Whether at most one word has a letter more. */
    private boolean missing(String word, Set<String> candidates) {
        int at = slot(hash(word, -1));
        if (hashes[at] == 0) {
            return true;
        }
        if (owners[at] == AMBIGUOUS) {
            return false;
        }
        String whole = words[owners[at]];
        for (int i = 1; i < whole.length() - 1; i++) {
            if (whole.length() == word.length() + 1
                    && whole.regionMatches(0, word, 0, i)
                    && whole.regionMatches(i + 1, word, i, word.length() - i)) {
                candidates.add(whole);
                return true;
            }
        }
        return true;
    }

    private void swapped(String word, Set<String> candidates) {
        char[] letters = word.toCharArray();
        for (int i = 1; i + 2 < letters.length; i++) {
            if (letters[i] != letters[i + 1]) {
                swap(letters, i);
                add(new String(letters), candidates);
                swap(letters, i);
            }
        }
    }

    private static void swap(char[] letters, int i) {
        char c = letters[i];
        letters[i] = letters[i + 1];
        letters[i + 1] = c;
    }

    private void doubled(String word, Set<String> candidates) {
        for (int i = 0; i + 1 < word.length(); i++) {
            if (word.charAt(i) == word.charAt(i + 1)) {
                add(word.substring(0, i) + word.substring(i + 1), candidates);
            }
        }
    }

    private void add(String word, Set<String> candidates) {
        if (vocabulary.contains(word)) {
            candidates.add(word);
        }
    }
}
