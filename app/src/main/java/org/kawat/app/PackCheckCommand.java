package org.kawat.app;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.kawat.app.packs.PackChecker;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackException;
import org.kawat.coder.pack.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what is wrong with packs, each thing in a line with its file and line. */
@Command(
        name = "check",
        description = "Loads packs, runs the examples in them, and prints everything that is wrong.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is", "2:the command was called wrongly"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kawat pack check                 # the packs that come with Kawat",
            "  kawat pack check my-packs        # with those in my-packs/id, my-packs/world",
            "  kawat pack check --only id.threaten.",
            "  kawat pack check packs/id        # with this one in place of the Indonesian that comes with Kawat"
        })
final class PackCheckCommand implements Callable<Integer> {
    private final Console console;
    private final PackChecker checker;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description = "A folder of packs (id/, world/), or of one language. Several are laid over one another.")
    private List<Path> folders = List.of();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    @Option(
            names = "--only",
            paramLabel = "PREFIX",
            defaultValue = "",
            description = "Run only the examples of entries whose id begins so, as id.threaten.")
    private String only = "";

    PackCheckCommand(Console console, PackChecker checker) {
        this.console = console;
        this.checker = checker;
    }

    @Override
    public Integer call() {
        Usage.requireFolders(folders, spec);
        try {
            Packs packs = PackFiles.load(folders);
            PackChecker.Outcome outcome = checker.check(packs, only);
            print(outcome.problems());
            printTable(outcome);
            printGaps(outcome);
            console.say(summary(packs, outcome));
            return outcome.problems().isEmpty() ? ExitCode.OK : ExitCode.DATA;
        } catch (PackException e) {
            print(e.problems());
            console.say(count(e.problems().size(), "problem"));
            return ExitCode.DATA;
        }
    }

    private void print(List<Problem> problems) {
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        problems.forEach(problem -> out.print(Console.printable(problem.toString()) + "\n"));
        out.flush();
    }

    private void printTable(PackChecker.Outcome outcome) {
        if (outcome.tallies().isEmpty()) {
            return;
        }
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        String row = "%-10s %10s %6s %9s %12s %11s%n";
        out.printf(Locale.ROOT, row, "type", "predicates", "forms", "examples", "near misses", "known gaps");
        outcome.tallies()
                .forEach((type, tally) -> out.printf(
                        Locale.ROOT,
                        row,
                        type,
                        tally.predicates(),
                        tally.forms(),
                        tally.examples(),
                        tally.nearMisses(),
                        tally.gaps()));
        out.flush();
    }

    private void printGaps(PackChecker.Outcome outcome) {
        PrintStream out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        outcome.gaps().forEach((language, gaps) -> {
            String in = outcome.gaps().size() == 1 ? "" : " in " + language;
            if (gaps.isEmpty()) {
                out.print("every CAMEO code has an entry" + in + "\n");
            }
            gaps.forEach((type, codes) ->
                    out.print("CAMEO codes with no entry" + in + ": " + type + " " + String.join(" ", codes) + "\n"));
        });
        out.flush();
    }

    private static String summary(Packs packs, PackChecker.Outcome outcome) {
        List<String> codes = packs.languages().stream().map(Pack::code).toList();
        int files = packs.world().files().size()
                + packs.languages().stream().mapToInt(p -> p.files().size()).sum();
        return "world" + (codes.isEmpty() ? "" : ", " + String.join(", ", codes)) + ": "
                + count(files, "file") + ", " + count(outcome.examples(), "example") + ", "
                + count(outcome.problems().size(), "problem");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
