package org.kawat.coder.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The closed classes of words of a language, from {@code words.tsv}. */
public final class Words {
    /** What a word does in a clause. NOT_VERB only looks like a verb. */
    public enum WordClass {
        AND,
        BUT,
        THAT,
        RELATIVE,
        SUB,
        PREP,
        NOT,
        ASPECT,
        MODAL,
        PRONOUN,
        DET,
        QUANTIFIER,
        GROUP,
        NUMBER,
        ADVERB,
        NOT_VERB,
        VERB,
        COPULA,
        QUESTION,
        PARTICLE,
        OF
    }

    /** A class, and which kind within it ("if", "future", "to"). */
    public record Word(WordClass wordClass, String value) {}

    private final PhraseTrie<Word> trie = new PhraseTrie<>();

    private Words() {}

    public static Words of(Pack pack, Problems problems) {
        Words words = new Words();
        for (Table.Row row : Table.of(pack, "words.tsv", List.of("class", "value", "words"), problems)
                .rows()) {
            String name = row.get("class").toUpperCase(Locale.ROOT).replace('-', '_');
            List<String> known =
                    Arrays.stream(WordClass.values()).map(Enum::name).toList();
            if (!known.contains(name)) {
                problems.add(
                        Problem.Code.UNKNOWN_NAME,
                        row.path(),
                        row.line(),
                        "no such class of words",
                        name,
                        known.toString());
                continue;
            }
            if (name.equals("GROUP")
                    && (row.get("value").length() != 1
                            || !Character.isDigit(row.get("value").charAt(0)))) {
                problems.add(
                        Problem.Code.BAD_VALUE,
                        row.path(),
                        row.line(),
                        "how many the group has",
                        row.get("value"),
                        "2 to 9");
                continue;
            }
            Word word = new Word(WordClass.valueOf(name), row.get("value"));
            row.list("words").forEach(w -> words.trie.add(w, word));
        }
        return words;
    }

    public PhraseTrie<Word> trie() {
        return trie;
    }

    /** The first of these that is of that class; empty list if none is. */
    public static List<Word> ofClass(List<Word> words, WordClass wordClass) {
        List<Word> found = new ArrayList<>();
        for (Word word : words) {
            if (word.wordClass() == wordClass) {
                found.add(word);
            }
        }
        return found;
    }
}
