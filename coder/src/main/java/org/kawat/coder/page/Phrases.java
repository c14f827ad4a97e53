package org.kawat.coder.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases of one or several words, found by their first word, the longest first. */
final class Phrases {
    private final Map<String, List<String[]>> byFirst = new HashMap<>();

    static Phrases of(Collection<String> phrases) {
        Phrases index = new Phrases();
        for (String phrase : phrases) {
            String[] words = Chars.fold(phrase).split(" ");
            index.byFirst.computeIfAbsent(words[0], k -> new ArrayList<>()).add(words);
        }
        index.byFirst
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt((String[] w) -> -w.length).thenComparing(Arrays::toString)));
        return index;
    }

    /** How many words the longest phrase that stands at word {@code i} has; 0 for none. */
    int at(Words words, int i) {
        if (i >= words.size()) {
            return 0;
        }
        List<String[]> candidates = byFirst.get(words.folded(i));
        if (candidates == null) {
            return 0;
        }
        for (String[] candidate : candidates) {
            if (matches(words, i, candidate)) {
                return candidate.length;
            }
        }
        return 0;
    }

    private static boolean matches(Words words, int i, String[] candidate) {
        if (i + candidate.length > words.size()) {
            return false;
        }
        for (int k = 1; k < candidate.length; k++) {
            if (!words.runsOn(i + k - 1, false) || !words.folded(i + k).equals(candidate[k])) {
                return false;
            }
        }
        return true;
    }
}
