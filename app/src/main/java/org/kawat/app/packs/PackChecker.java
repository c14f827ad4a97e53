package org.kawat.app.packs;

import java.util.List;
import org.kawat.coder.Coder;
import org.kawat.coder.pack.PackException;
import org.kawat.coder.pack.Problem;

/** Finds out whether packs keep what they promise, for {@code kawat pack check}. */
@FunctionalInterface
public interface PackChecker {
    /**
     * What came of a check.
     *
     * @param examples how many examples were run
     * @param problems all that is wrong, in the order of file and line
     */
    record Outcome(int examples, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }
    }

    Outcome check(Packs packs);

    /** Checks that a coder can be made of the packs, and runs no examples. */
    static PackChecker loading() {
        return packs -> {
            try {
                Coder.of(packs.world(), packs.languages());
                return new Outcome(0, List.of());
            } catch (PackException e) {
                return new Outcome(0, e.problems());
            }
        };
    }
}
