package org.kawat.app.packs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kawat.coder.Coder;
import org.kawat.coder.EventType;
import org.kawat.coder.example.ExampleRunner;
import org.kawat.coder.pack.PackException;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Problem;

/** Finds out whether packs keep what they promise, for {@code kawat pack check}: loads them and runs every example. */
public final class PackChecker {
    /**
     * What came of a check.
     *
     * @param tallies what each type of event has, in PLOVER's order; empty where the packs did not load
     * @param problems all that is wrong, in the order of file and line
     */
    public record Outcome(Map<EventType, Tally> tallies, List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }

        /** How many examples were run, near misses and known gaps included. */
        public int examples() {
            return tallies.values().stream()
                    .mapToInt(t -> t.examples + t.nearMisses + t.gaps)
                    .sum();
        }
    }

    /** How many entries a type of event has, and how many examples of each kind. */
    public record Tally(int predicates, int forms, int examples, int nearMisses, int gaps) {
        Tally and(Predicate predicate) {
            int plus = count(predicate, '+');
            int minus = count(predicate, '-');
            int open = count(predicate, '?');
            return new Tally(
                    predicates + 1, forms + predicate.forms().size(), examples + plus, nearMisses + minus, gaps + open);
        }

        private static int count(Predicate predicate, char kind) {
            return (int)
                    predicate.examples().stream().filter(e -> e.kind() == kind).count();
        }
    }

    /**
     * Checks the packs.
     *
     * @param only run only the examples of entries whose id begins so; empty for all
     */
    public Outcome check(Packs packs, String only) {
        Coder coder;
        try {
            coder = Coder.of(packs.world(), packs.languages());
        } catch (PackException e) {
            return new Outcome(Map.of(), e.problems());
        }
        ExampleRunner runner = new ExampleRunner(coder);
        Map<EventType, Tally> tallies = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (PredicateBook book : coder.books()) {
            for (Predicate predicate : book.predicates()) {
                if (predicate.id().startsWith(only)) {
                    Tally before = tallies.getOrDefault(predicate.type(), new Tally(0, 0, 0, 0, 0));
                    tallies.put(predicate.type(), before.and(predicate));
                    for (Predicate.Example example : predicate.examples()) {
                        Problem problem = runner.run(language(predicate), predicate, example);
                        if (problem != null) {
                            problems.add(problem);
                        }
                    }
                }
            }
        }
        problems.sort(Comparator.comparing(Problem::path).thenComparingInt(Problem::line));
        return new Outcome(tallies, problems);
    }

    private static String language(Predicate predicate) {
        return predicate.id().substring(0, predicate.id().indexOf('.'));
    }
}
