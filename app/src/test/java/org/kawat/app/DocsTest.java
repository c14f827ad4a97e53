package org.kawat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.proof.Readme;
import org.kawat.app.proof.Repository;
import org.kawat.coder.pack.Affixes;
import org.kawat.coder.pack.Pack;
import org.kawat.coder.pack.PackFile;
import org.kawat.coder.pack.Place;
import org.kawat.coder.pack.PredicateBook;
import org.kawat.coder.pack.Problem;
import org.kawat.coder.pack.Problems;
import org.kawat.coder.pack.Verbs;
import picocli.CommandLine;

/** The documents cannot lie: the files that they show are made, the commands that they show are run, their links lead somewhere. */
class DocsTest {
    private static final Pattern FILE = Pattern.compile("`(my-packs/\\S+)`:\n\n```\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CONSOLE = Pattern.compile("```console\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?:echo \"([^\"]*)\" \\| )?\\./kawat (.*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    @TempDir
    private Path dir;

    @TestFactory
    Stream<DynamicTest> commandsAnswerAsShown() {
        return Stream.of("docs/adding-a-verb.md", "docs/adding-a-person.md").flatMap(doc -> {
            String text = Repository.read(doc);
            assertThat(makeFiles(text)).isPositive();
            return commands(text).stream().map(c -> dynamicTest(doc + ": " + c.get(0), () -> run(c)));
        });
    }

    private int makeFiles(String doc) {
        Matcher file = FILE.matcher(doc);
        int made = 0;
        while (file.find()) {
            try {
                Path path = dir.resolve(file.group(1));
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.group(2));
                made++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return made;
    }

    /** Each command with the lines of its answer. */
    private static List<List<String>> commands(String doc) {
        List<List<String>> commands = new ArrayList<>();
        Matcher console = CONSOLE.matcher(doc);
        while (console.find()) {
            for (String line : console.group(1).lines().toList()) {
                if (line.startsWith("$ ")) {
                    commands.add(new ArrayList<>(List.of(line.substring(2))));
                } else {
                    commands.get(commands.size() - 1).add(line);
                }
            }
        }
        assertThat(commands).hasSizeGreaterThan(2);
        return commands;
    }

    private void run(List<String> shown) {
        Matcher command = COMMAND.matcher(shown.get(0));
        assertThat(command.matches()).as(shown.get(0)).isTrue();
        String[] args = command.group(2)
                .replace("my-packs", dir.resolve("my-packs").toString())
                .split(" ");
        Cli.Result result = Cli.pipe(command.group(1) == null ? "" : command.group(1) + "\n", args);
        List<String> expected = shown.subList(1, shown.size());
        if (!expected.isEmpty()) {
            assertThat((result.out() + result.err()).lines().map(String::stripTrailing))
                    .filteredOn(line -> !line.startsWith("world, "))
                    .containsExactlyElementsOf(expected.stream()
                            .filter(line -> !line.startsWith("world, "))
                            .toList());
        }
        assertThat(result.err()).contains(args[0].equals("pack") ? " 0 problems" : "");
        assertThat(result.exit()).isZero();
    }

    @Test
    void linksLeadSomewhere() throws IOException {
        Path root = Repository.root();
        List<Path> documents = new ArrayList<>(List.of(root.resolve("README.md"), root.resolve("CHANGELOG.md")));
        try (Stream<Path> docs = Files.walk(root.resolve("docs"))) {
            docs.filter(f -> f.toString().endsWith(".md")).forEach(documents::add);
        }
        int links = 0;
        for (Path document : documents) {
            Matcher link = LINK.matcher(Repository.read(document));
            while (link.find()) {
                assertThat(document.resolveSibling(link.group(1)))
                        .as("%s in %s", link.group(1), document)
                        .exists();
                links++;
            }
        }
        assertThat(links).isGreaterThan(10);
    }

    @Test
    void everyFileOfALanguageIsInTheTable() throws IOException {
        String doc = Repository.read("docs/adding-a-language.md");
        for (String language : List.of("xx", "id")) {
            for (String file : files(language)) {
                assertThat(doc).as(language + "/" + file).contains("`" + file + "`");
            }
        }
    }

    @Test
    void everyKeyPlaceAndOperatorIsDescribed() {
        String doc = Repository.read("docs/predicates.md");
        List<String> names = new ArrayList<>(keys());
        Stream.of(Place.values()).forEach(place -> names.add(place.name()));
        Stream.of(Verbs.Op.values()).forEach(op -> names.add(op.name()));
        assertThat(names).hasSizeGreaterThan(40);
        for (String name : names) {
            assertThat(doc).contains("`" + name.toLowerCase(Locale.ROOT).replace('_', '-') + "`");
        }
    }

    /** The keys that an entry may have, as the loader tells whoever writes another. */
    private static List<String> keys() {
        PackFile rules = new PackFile("aid.rules", "predicates/aid.rules", List.of("[aid.x]", "nix x"));
        Pack pack = new Pack("xx", List.of(rules));
        Problems problems = new Problems();
        PredicateBook.of(pack, Affixes.of(pack, problems), problems);
        return problems.list().stream()
                .filter(problem -> problem.code() == Problem.Code.UNKNOWN_KEY)
                .flatMap(problem -> Stream.of(problem.expected().split(", ")))
                .toList();
    }

    @Test
    void theToyLanguageHasNoFileThatIndonesianLacks() throws IOException {
        assertThat(files("id")).containsAll(files("xx"));
    }

    private static Set<String> files(String language) throws IOException {
        Path folder = Repository.root().resolve("packs").resolve(language);
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .map(f -> folder.relativize(f).toString().replace('\\', '/'))
                    .filter(f -> !f.endsWith(".md"))
                    .map(f -> f.endsWith(".rules") ? "predicates/*.rules" : f)
                    .forEach(names::add);
            assertThat(names).hasSizeGreaterThan(10);
            return names;
        }
    }

    @Test
    void theReadmeShowsTheArticleAndItsTrueOutput() {
        String article = Repository.read("examples/telepon.txt");
        Cli.Result result = Cli.run(
                "read", Repository.root().resolve("examples/telepon.txt").toString());
        assertThat(result.exit()).isZero();
        Readme.rewrite("article", "```text\n" + article + "```\n");
        Readme.rewrite("output", "```text\n" + result.out() + "```\n");
        assertThat(Readme.part("article")).isEqualTo("```text\n" + article + "```\n");
        assertThat(Readme.part("output"))
                .as("what ./kawat read examples/telepon.txt prints; write it with -Dkawat.docs=write")
                .isEqualTo("```text\n" + result.out() + "```\n");
    }

    @Test
    void theReadmeShowsWhatTheLedgerAnswers() {
        Map<String, String> environment =
                Map.of("KAWAT_LEDGER", dir.resolve("ledger.db").toString());
        String examples = Repository.root().resolve("examples").toString();
        assertThat(ask(environment, "ingest", examples)).contains("failed                0\n");
        String events = ask(environment, "events", "--actor", "Prabowo");
        shows("events", "./kawat events --actor Prabowo", events);
        String id = events.lines()
                .filter(line -> line.contains("talk with each other") && !line.contains("planned"))
                .findFirst()
                .orElseThrow()
                .substring(0, 8);
        shows("event", "./kawat events " + id, ask(environment, "events", id));
        assertThat(ask(environment, "relations", "AUS", "CHN", "--status", "actual,conditional"))
                .contains("AUS → CHN");
    }

    private static String ask(Map<String, String> environment, String... args) {
        Cli.Result result = Cli.runWith(new byte[0], "", environment, args);
        assertThat(result.exit()).as(result.err()).isZero();
        return result.out();
    }

    private static void shows(String part, String command, String answer) {
        String shown = "```console\n$ " + command + "\n" + answer + "```\n";
        Readme.rewrite(part, shown);
        assertThat(Readme.part(part))
                .as("what %s prints; write it with -Dkawat.docs=write", command)
                .isEqualTo(shown);
    }

    @Test
    void everyCommandAndOptionIsDescribed() {
        CommandLine kawat = new CommandLine(new KawatCommand());
        new Commands(new Console(InputStream.nullInputStream(), System.out, System.err, Map.of(), ""))
                .addTo(kawat, new String[0]);
        String doc = Repository.read("docs/cli.md");
        Map<String, CommandLine> commands = new TreeMap<>(kawat.getSubcommands());
        commands.remove("help");
        assertThat(commands).hasSizeGreaterThan(14);
        commands.forEach((name, command) -> {
            command.getSubcommands().forEach((sub, c) -> assertDescribed(doc, name + " " + sub, c));
            assertDescribed(doc, name, command);
        });
    }

    private static void assertDescribed(String doc, String name, CommandLine command) {
        assertThat(doc).contains("`kawat " + name);
        command.getCommandSpec().options().stream()
                .map(CommandLine.Model.OptionSpec::longestName)
                .filter(option -> !option.equals("--help"))
                .forEach(option -> assertThat(doc).as("kawat " + name).containsPattern("`" + option + "[ `\\[]"));
    }
}
