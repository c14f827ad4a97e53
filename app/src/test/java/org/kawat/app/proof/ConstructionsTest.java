package org.kawat.app.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.Event;
import org.kawat.coder.EventType;
import org.kawat.coder.Report;
import org.kawat.coder.Span;
import org.kawat.coder.example.ExampleRunner;

/** Constructions of Indonesian newswire, a file each; the README beside the files says how a line is written. */
class ConstructionsTest {
    private static final Path FOLDER = Repository.root().resolve("app/src/test/resources/constructions");
    private static final int FEWEST = 10;
    private static final Pattern LINE =
            Pattern.compile("(?<sign>[+?~!]) (?<types>[A-Z|]+) (?:\\((?<fields>[^)]*)\\) )?(?<rest>.+)|- (?<none>.+)");
    private static final Pattern MARK = Pattern.compile("\\[(?:(whom?):([A-Z][A-Z0-9-]+)|(did|if)) ([^\\[\\]]+)]");
    private static final Pattern SIDES = Pattern.compile("([A-Z0-9,*-]*)>([A-Z0-9,*-]*)");

    /** An event as a line has it: {@code +}, {@code ?}, {@code ~} or {@code !}. */
    private record Expected(
            char sign,
            Set<EventType> types,
            Map<String, String> fields,
            Set<String> who,
            Set<String> whom,
            Map<String, List<Span>> spans,
            int line) {}

    private record Sentence(String text, List<Expected> expected, int line) {
        List<Expected> with(String signs) {
            return expected.stream().filter(e -> signs.indexOf(e.sign) >= 0).toList();
        }
    }

    @TestFactory
    Stream<DynamicContainer> constructions() throws IOException {
        Packs packs = PackFiles.load(List.of());
        Coder coder = Coder.of(packs.world(), packs.languages());
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
                    .map(file -> construction(file, coder));
        }
    }

    private static DynamicContainer construction(Path file, Coder coder) {
        String name = file.getFileName().toString().replace(".txt", "");
        List<Sentence> sentences = sentences(name, Repository.read(file).lines().toList());
        List<DynamicTest> tests = new ArrayList<>();
        int right = 0;
        for (Sentence sentence : sentences) {
            Report report =
                    coder.code(new Article(null, sentence.text, null, ExampleRunner.PUBLISHED, "id", null, null));
            boolean all = sentence.with("+?").stream().allMatch(e -> found(e, report));
            right += all && unasked(sentence, report).isEmpty() ? 1 : 0;
            tests.add(dynamicTest(name + ":" + sentence.line, () -> check(name, sentence, report)));
        }
        System.out.printf("[kawat] %-20s %2d of %2d%n", name, right, sentences.size());
        tests.add(
                dynamicTest(name + " has " + FEWEST, () -> assertThat(sentences).hasSizeGreaterThanOrEqualTo(FEWEST)));
        return DynamicContainer.dynamicContainer(name, tests);
    }

    private static void check(String name, Sentence sentence, Report report) {
        List<String> wrong = new ArrayList<>();
        for (Expected e : sentence.with("+?!")) {
            boolean found =
                    e.sign == '!' ? report.events().stream().anyMatch(f -> fits(f, e, Set::equals)) : found(e, report);
            if (found != (e.sign != '?')) {
                String what = Map.of('+', "not found", '?', "a known gap works: make it +", '!', "gone: take it out")
                        .get(e.sign);
                wrong.add(name + ":" + e.line + ": " + e.types + " " + e.who + " -> " + e.whom + " " + what);
            }
        }
        if (sentence.with("?").isEmpty()) {
            unasked(sentence, report).stream()
                    .filter(f -> sentence.with("!").stream().noneMatch(e -> fits(f, e, Set::equals)))
                    .forEach(f -> wrong.add(name + ":" + sentence.line + ": false find " + show(f, report)));
        }
        assertThat(wrong)
                .as(
                        "%s%n%s",
                        sentence.text,
                        report.events().stream().map(f -> show(f, report)).toList())
                .isEmpty();
    }

    /** Events that no line of the sentence accepts. */
    private static List<Event> unasked(Sentence sentence, Report report) {
        BiPredicate<Set<String>, Set<String>> within =
                (codes, given) -> given.contains("*") || given.containsAll(codes);
        return report.events().stream()
                .filter(f -> sentence.with("+?~").stream().noneMatch(e -> fits(f, e, within)))
                .toList();
    }

    private static boolean fits(Event f, Expected e, BiPredicate<Set<String>, Set<String>> fit) {
        Set<String> who = codes(f.sources());
        Set<String> whom = codes(f.targets());
        return e.types.contains(f.type())
                && (fit.test(who, e.who) && fit.test(whom, e.whom)
                        || f.mutual() && fit.test(union(who, whom), union(e.who, e.whom)));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static boolean found(Expected e, Report report) {
        return report.events().stream()
                .anyMatch(f -> fits(f, e, Set::equals)
                        && fieldsFit(f, e, report.article().text()));
    }

    private static boolean fieldsFit(Event f, Expected e, String text) {
        String status = e.fields.getOrDefault("status", e.spans.containsKey("if") ? "conditional" : "actual");
        String said = e.fields.getOrDefault("said_by", "");
        String date = e.fields.getOrDefault("date", "");
        return List.of(status.split("\\|")).contains(f.status().name().toLowerCase(Locale.ROOT))
                && (date.isEmpty() || date.equals(f.date() == null ? "none" : f.date()))
                && (said.isEmpty() || f.saidBy() != null && f.saidBy().contains(said))
                && e.spans.get("did").stream().allMatch(did -> f.evidence().overlaps(did))
                && e.spans.getOrDefault("if", List.of()).stream()
                        .allMatch(i -> f.condition() != null
                                && bare(f.condition(), text).equals(bare(i, text)));
    }

    private static String bare(Span span, String text) {
        return span.of(text).replaceAll("^[\\s\",.“”]+|[\\s\",.“”]+$", "");
    }

    private static Set<String> codes(List<Event.Role> roles) {
        return roles.stream()
                .map(Event.Role::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String show(Event f, Report report) {
        String sides = String.join(",", codes(f.sources())) + ">" + String.join(",", codes(f.targets()));
        String evidence = f.evidence().of(report.article().text());
        return f.type() + " " + sides + " " + f.status() + " «" + evidence + "», said by " + f.saidBy() + ", "
                + f.rule();
    }

    private static List<Sentence> sentences(String name, List<String> lines) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher line = LINE.matcher(lines.get(i));
            if (lines.get(i).startsWith("#")) {
                continue;
            }
            assertThat(line.matches())
                    .as("%s:%d is written as the README says", name, i + 1)
                    .isTrue();
            Expected e = line.group("none") == null ? expected(line, i + 1) : null;
            String text = e == null ? line.group("none") : text(line.group("rest"), e);
            if (text != null
                    && (sentences.isEmpty()
                            || !sentences.get(sentences.size() - 1).text.equals(text))) {
                sentences.add(new Sentence(text, new ArrayList<>(), i + 1));
            }
            if (e != null) {
                sentences.get(sentences.size() - 1).expected.add(e);
            }
        }
        return sentences;
    }

    private static Expected expected(Matcher line, int number) {
        Map<String, String> fields = new HashMap<>();
        if (line.group("fields") != null) {
            for (String pair : line.group("fields").split(", ")) {
                fields.put(pair.split("=")[0], pair.split("=")[1]);
            }
        }
        assertThat(Set.of("status", "said_by", "date")).containsAll(fields.keySet());
        Set<EventType> types = Stream.of(line.group("types").split("\\|"))
                .map(EventType::valueOf)
                .collect(Collectors.toSet());
        char sign = line.group("sign").charAt(0);
        return new Expected(sign, types, fields, new TreeSet<>(), new TreeSet<>(), new HashMap<>(), number);
    }

    /** The text without its marks, which go to the event; null where there are only the two sides. */
    private static @Nullable String text(String marked, Expected e) {
        if ("~!".indexOf(e.sign) >= 0) {
            Matcher sides = SIDES.matcher(marked);
            assertThat(sides.matches()).as("%s has two sides", marked).isTrue();
            Stream.of(sides.group(1).split(",")).filter(c -> !c.isEmpty()).forEach(e.who::add);
            Stream.of(sides.group(2).split(",")).filter(c -> !c.isEmpty()).forEach(e.whom::add);
            return null;
        }
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        for (; mark.find(); at = mark.end()) {
            text.append(marked, at, mark.start());
            int begin = text.length();
            text.append(mark.group(4));
            if (mark.group(1) != null) {
                (mark.group(1).equals("who") ? e.who : e.whom).add(mark.group(2));
            } else {
                e.spans.computeIfAbsent(mark.group(3), k -> new ArrayList<>()).add(new Span(begin, text.length()));
            }
        }
        assertThat(e.spans).as(marked).containsKey("did");
        assertThat(text.append(marked.substring(at)).toString()).doesNotContain("[", "]");
        return text.toString();
    }
}
