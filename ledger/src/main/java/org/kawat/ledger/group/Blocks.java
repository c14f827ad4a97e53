package org.kawat.ledger.group;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for the rows of many blocks in few questions, all of which have the same form. */
final class Blocks {
    private static final int AT_A_TIME = 8;

    private Blocks() {}

    /** Asks with that many marks for those blocks; the last one stands for those that are too few. */
    static void each(List<Long> blocks, Question question) {
        for (int from = 0; from < blocks.size(); from += AT_A_TIME) {
            List<Long> some = new ArrayList<>(blocks.subList(from, Math.min(from + AT_A_TIME, blocks.size())));
            while (some.size() < AT_A_TIME) {
                some.add(some.get(some.size() - 1));
            }
            question.ask(String.join(", ", Collections.nCopies(AT_A_TIME, "?")), some);
        }
    }

    /** The values to bind: the blocks and then those. */
    static @Nullable Object[] with(List<Long> blocks, @Nullable Object... more) {
        List<@Nullable Object> all = new ArrayList<>(blocks);
        Collections.addAll(all, more);
        return all.toArray();
    }

    interface Question {
        void ask(String marks, List<Long> blocks);
    }
}
