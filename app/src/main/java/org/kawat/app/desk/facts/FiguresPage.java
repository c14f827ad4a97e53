package org.kawat.app.desk.facts;

import java.util.List;
import org.kawat.coder.Check;
import org.kawat.ledger.query.FigureEntry;

/**
 * The table of figures.
 *
 * @param sentence what is asked for, in words
 * @param next the address of what comes after; empty where this is all
 */
public record FiguresPage(FactQuery query, String sentence, List<Line> lines, String next) {
    /** What figures can be of. */
    public static final List<String> KINDS =
            List.of("money", "percent", "duration", "count", "distance", "mass", "area", "temperature");

    public FiguresPage {
        lines = List.copyOf(lines);
    }

    /**
     * A figure.
     *
     * @param number in the reader's way of writing
     * @param full with its unit, where that says more than the number beside it; else empty
     * @param checks what came of working it out again
     * @param link where it stands
     */
    public record Line(FigureEntry entry, String outlet, String number, String full, List<Check> checks, String link) {
        public Line {
            checks = List.copyOf(checks);
        }

        /** Whether what was worked out again does not come to what is printed. */
        public boolean fails() {
            return checks.stream().anyMatch(check -> check.outcome() == Check.Outcome.FAILS);
        }
    }
}
