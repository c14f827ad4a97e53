package org.kawat.ledger.group;

import java.util.Arrays;
import java.util.Collection;

/** Sets of words as sorted numbers. */
final class Bag {
    private Bag() {}

    /** The hashes of the words, sorted, each once; the smallest so many. */
    static int[] of(Collection<String> words, int most) {
        int[] hashes = new int[words.size()];
        int size = 0;
        for (String word : words) {
            hashes[size++] = word.hashCode();
        }
        Arrays.sort(hashes);
        int kept = 0;
        for (int i = 0; i < size && kept < most; i++) {
            if (kept == 0 || hashes[i] != hashes[kept - 1]) {
                hashes[kept++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, kept);
    }

    /** How many are in both. */
    static int common(int[] one, int[] other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int order = Integer.compare(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** What share of both is common to both, in hundredths. */
    static int alike(int[] one, int[] other) {
        int size = one.length + other.length;
        return size == 0 ? 0 : 200 * common(one, other) / size;
    }
}
