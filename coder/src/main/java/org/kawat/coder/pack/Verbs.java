package org.kawat.coder.pack;

import java.util.List;
import java.util.Locale;

/** Verbs that code no event of their own: verbs of saying ({@code speech.tsv}) and operators ({@code operators.tsv}). */
public final class Verbs {
    /** What a verb does to the clause or the noun that it governs; the packs' words for these are in lower case. */
    public enum Op {
        THROUGH,
        PLAN,
        POSSIBLE,
        ALLEGED,
        NEGATED,
        CAUSE,
        LIGHT,
        RECEIVE,
        HAPPEN,
        HOST,
        MEDIATE,
        FOLLOW,
        REPEAT,
        HOPE,
        SAY,
        AFTER,
        ACT,
        CLAIM,
        ASK,
        CALL,
        ACCORDING
    }

    /** An operator, and the voice that the form has. */
    public record Use(Op op, Predicate.Voice voice) {}

    private final PhraseTrie<Use> trie = new PhraseTrie<>();

    private Verbs() {}

    public static Verbs of(Pack pack, Affixes affixes, Problems problems) {
        Verbs verbs = new Verbs();
        verbs.read(Table.of(pack, "operators.tsv", List.of("op", "roots", "words"), problems), "op", affixes, problems);
        verbs.read(
                Table.of(pack, "speech.tsv", List.of("kind", "roots", "words"), problems), "kind", affixes, problems);
        return verbs;
    }

    private void read(Table table, String column, Affixes affixes, Problems problems) {
        for (Table.Row row : table.rows()) {
            Op op;
            try {
                op = Op.valueOf(row.get(column).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                problems.add(
                        Problem.Code.UNKNOWN_NAME,
                        row.path(),
                        row.line(),
                        "no such operator",
                        row.get(column),
                        java.util.Arrays.toString(Op.values()));
                continue;
            }
            for (String root : row.list("roots")) {
                affixes.forms("active", root).forEach(f -> trie.add(f, new Use(op, Predicate.Voice.ACTIVE)));
                if (op != Op.RECEIVE) { // what is received has its receiver as agent, like any passive
                    affixes.forms("passive", root).forEach(f -> trie.add(f, new Use(op, Predicate.Voice.PASSIVE)));
                }
            }
            for (String root : row.list("roots")) {
                trie.add(root.replace("+", ""), new Use(op, Predicate.Voice.ROOT));
            }
            for (String word : row.list("words")) {
                boolean passive =
                        affixes.forms("passive", "").stream().anyMatch(p -> word.startsWith(p) && op != Op.AFTER);
                trie.add(word, new Use(op, passive ? Predicate.Voice.PASSIVE : Predicate.Voice.ACTIVE));
            }
        }
    }

    public PhraseTrie<Use> trie() {
        return trie;
    }
}
