package org.kawat.app.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.kawat.coder.Coder;
import org.kawat.coder.EventType;
import org.kawat.coder.example.ExampleRunner;
import org.kawat.coder.example.RowExamples;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackFile;
import org.kawat.coder.pack.Predicate;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;

/** Finds out whether packs keep what they promise, for {@code kawat pack check}: loads them and runs every example. */
public final class PackChecker {
    private static final String LEAST = "examples=";

    /**
     * What came of a check.
     *
     * @param tallies what each type of event has, in PLOVER's order; empty where the packs did not load
     * @param rows how many rows of tables have an example
     * @param gaps by language, the CAMEO codes for which it has no entry; empty where only some entries are looked at
     * @param problems all that is wrong, in the order of file and line
     */
    public record Outcome(
            Map<EventType, Tally> tallies,
            int rows,
            Map<String, Map<EventType, List<String>>> gaps,
            List<Problem> problems) {
        public Outcome {
            problems = List.copyOf(problems);
        }

        /** How many examples were run, near misses and known gaps included. */
        public int examples() {
            return rows
                    + tallies.values().stream()
                            .mapToInt(t -> t.examples + t.nearMisses + t.gaps)
                            .sum();
        }
    }

    /** How many entries a type of event has, and how many examples of each kind. */
    public record Tally(int predicates, int forms, int examples, int nearMisses, int gaps) {
        Tally and(Predicate predicate) {
            int plus = count(predicate, '+');
            int minus = count(predicate, '-');
            int open = count(predicate, '?') + count(predicate, '!');
            return new Tally(
                    predicates + 1, forms + predicate.forms().size(), examples + plus, nearMisses + minus, gaps + open);
        }

        private static int count(Predicate predicate, char kind) {
            return (int)
                    predicate.examples().stream().filter(e -> e.kind() == kind).count();
        }
    }

    /** An example that an entry carries, with the coder that it is to be run through. */
    public record Case(ExampleRunner runner, Predicate predicate, Predicate.Example example, int number) {
        /** The entry's id, the kind of example, and which of that kind it is: "id.threaten.ancam +2". */
        public String name() {
            return predicate.id() + " " + example.kind() + number;
        }

        /** What is wrong with the example; null if it does what it should. */
        public @Nullable Problem run() {
            String id = predicate.id();
            return runner.run(id.substring(0, id.indexOf('.')), predicate, example);
        }
    }

    /** The examples of all entries whose id begins with {@code only}, in the order of the files. */
    public static List<Case> cases(Coder coder, String only) {
        ExampleRunner runner = new ExampleRunner(coder);
        List<Case> cases = new ArrayList<>();
        for (Predicate predicate : predicates(coder, only)) {
            Map<Character, Integer> numbers = new TreeMap<>();
            for (Predicate.Example example : predicate.examples()) {
                cases.add(new Case(runner, predicate, example, numbers.merge(example.kind(), 1, Integer::sum)));
            }
        }
        return cases;
    }

    private static List<Predicate> predicates(Coder coder, String only) {
        return coder.books().stream()
                .flatMap(book -> book.predicates().stream())
                .filter(predicate -> predicate.id().startsWith(only))
                .toList();
    }

    /**
     * Checks the packs: tells what is wrong with their files, and runs the examples of all that can be read of them.
     *
     * @param only run only the examples of entries whose id begins so; empty for all
     */
    public Outcome check(Packs packs, String only) {
        Problems problems = new Problems();
        Coder coder = Coder.of(packs.world(), packs.languages(), problems);
        if (problems.list().stream().anyMatch(p -> p.code() == Problem.Code.MISSING_FILE)) {
            return new Outcome(Map.of(), 0, Map.of(), problems.list()); // too little is left to run anything
        }
        Map<EventType, Tally> tallies = new TreeMap<>();
        for (Predicate predicate : predicates(coder, only)) {
            Tally before = tallies.getOrDefault(predicate.type(), new Tally(0, 0, 0, 0, 0));
            tallies.put(predicate.type(), before.and(predicate));
        }
        for (Case example : cases(coder, only)) {
            Problem problem = example.run();
            if (problem != null) {
                problems.add(problem);
            }
        }
        int rows = 0;
        Map<String, Map<EventType, List<String>>> gaps = new TreeMap<>();
        if (only.isEmpty()) {
            for (Pack language : packs.languages()) {
                gaps.put(language.code(), CameoGaps.of(packs.world(), predicates(coder, language.code() + ".")));
                requireExamples(language, coder, problems);
                RowExamples.Outcome outcome = RowExamples.run(language, packs.world());
                outcome.problems().forEach(problems::add);
                rows += outcome.examples();
            }
        }
        return new Outcome(tallies, rows, gaps, problems.list());
    }

    /** A pack says how many examples its entries have at least, so that a file that is no longer read is noticed. */
    private static void requireExamples(Pack language, Coder coder, Problems problems) {
        for (PackFile file : language.named("pack.properties")) {
            for (int i = 0; i < file.lines().size(); i++) {
                String line = file.lines().get(i);
                if (line.startsWith(LEAST) && line.substring(LEAST.length()).matches("\\d{1,9}")) {
                    int least = Integer.parseInt(line.substring(LEAST.length()));
                    int found = cases(coder, language.code() + ".").size();
                    if (found < least) {
                        problems.add(
                                Problem.Code.NO_EXAMPLE,
                                file.path(),
                                i + 1,
                                "the entries have fewer examples than the pack says",
                                Integer.toString(found),
                                least + " at least");
                    }
                }
            }
        }
    }
}
