package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which words count when sentences are compared, and in which form: the table {@code words.tsv}. */
final class WordTable {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 5;
    private final Set<String> common = new HashSet<>();
    private final List<String> prefixes = new ArrayList<>();
    private final List<String> suffixes = new ArrayList<>();

    private WordTable() {}

    static WordTable load() {
        WordTable table = new WordTable();
        for (String[] cells : Tables.read("words.tsv")) {
            List<String> words = Arrays.asList(cells[2].split(" "));
            switch (cells[1]) {
                case "common" -> table.common.addAll(words);
                case "prefix" -> table.prefixes.addAll(words);
                case "suffix" -> table.suffixes.addAll(words);
                default -> throw new IllegalStateException("words.tsv: no such kind: " + cells[1]);
            }
        }
        return table;
    }

    boolean counts(String word) {
        return word.length() >= SHORTEST
                && !common.contains(word)
                && word.chars().noneMatch(Character::isDigit);
    }

    /**
     * What is left of a word without affixes, and no more than its end: "mengancam", "diancam" and "ancaman" are all "ancam",
     * and the first letter of a root, which a prefix may change (serang, menyerang), does not matter in most.
     */
    String core(String word) {
        String core = word;
        for (String prefix : prefixes) {
            if (core.startsWith(prefix) && core.length() - prefix.length() >= SHORTEST) {
                core = core.substring(prefix.length());
                break;
            }
        }
        for (String suffix : suffixes) {
            if (core.endsWith(suffix) && core.length() - suffix.length() >= SHORTEST) {
                core = core.substring(0, core.length() - suffix.length());
                break;
            }
        }
        return core.length() > LONGEST ? core.substring(core.length() - LONGEST) : core;
    }
}
