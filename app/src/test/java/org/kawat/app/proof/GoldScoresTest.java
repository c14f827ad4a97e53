package org.kawat.app.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.json.ReportWriter;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;

/** How much of what a careful reader gets Kawat gets, where the gold and its scorer are at hand. */
class GoldScoresTest {
    /** What the scorer measures of the development articles, and what it may not fall below. */
    enum Floor {
        EVENTS(0.80, score -> f1(score, "events")),
        EVENTS_PRECISION(0.80, score -> number(Json.get(Json.get(score, "events"), "precision"))),
        STATEMENTS(0.85, score -> f1(score, "statements")),
        FIGURES(0.95, score -> f1(score, "figures")),
        DATES(0.95, score -> f1(score, "dates")),
        FURNITURE(0.97, score -> f1(score, "furniture")),
        STATUS(0.85, score -> share(score, "status")),
        SAID_BY(0.80, score -> share(score, "said_by"));

        final double least;
        final ToDoubleFunction<Object> measure;

        Floor(double least, ToDoubleFunction<Object> measure) {
            this.least = least;
            this.measure = measure;
        }
    }

    private static final List<String> SHOWN = List.of("events", "statements", "figures", "dates", "furniture");

    @TempDir
    private static Path dir;

    private static Path scorer;
    private static Coder coder;

    @BeforeAll
    static void find() {
        Optional<Path> found = Repository.shared("gold/score.py");
        assumeTrue(found.isPresent(), "no scorer");
        assumeTrue(hasPython(), "no python3");
        scorer = found.get();
        Packs packs = PackFiles.load(List.of());
        coder = Coder.of(packs.world(), packs.languages());
    }

    private static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            System.out.println("[kawat] there is no python3: nothing is scored");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Test
    void givesAllRequiredEventsOfTheSeedAndNoOther() throws IOException, InterruptedException {
        Object score = score("seed", articles("seed"));
        Object events = Json.get(score, "events");
        assertThat(number(Json.get(events, "tp"))).isPositive();
        assertThat(number(Json.get(events, "fn"))).as("missed").isZero();
        assertThat(number(Json.get(events, "fp"))).as("false").isZero();
    }

    @Test
    void keepsToTheFloorsOnTheDevelopmentArticles() throws IOException, InterruptedException {
        Object score = score("id", articles("id"));
        List<String> below = new ArrayList<>();
        for (Floor floor : Floor.values()) {
            double reached = floor.measure.applyAsDouble(score);
            String line = String.format(Locale.ROOT, "%s %.3f, at least %.2f", floor, reached, floor.least);
            System.out.println("[kawat] " + line);
            if (reached < floor.least) {
                below.add(line);
            }
        }
        AccuracyTable.check(score);
        assertThat(below).as("below the floor").isEmpty();
    }

    private static List<Object> articles(String gold) throws IOException {
        List<Object> articles = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(scorer.resolveSibling(gold).toString()))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                Object read = Json.read(Files.readAllBytes(file));
                articles.addAll(read instanceof List<?> list ? list : List.of(read));
            }
        }
        assertThat(articles).isNotEmpty();
        return articles;
    }

    private static Object score(String gold, List<Object> articles) throws IOException, InterruptedException {
        ByteArrayOutputStream reports = new ByteArrayOutputStream();
        for (Object article : articles) {
            new ReportWriter(false).write(coder.code(article(article)), reports);
        }
        Path file = Files.write(dir.resolve(gold + ".jsonl"), reports.toByteArray());
        Process process = new ProcessBuilder(
                        "python3",
                        scorer.toString(),
                        "score",
                        scorer.resolveSibling(gold).toString(),
                        "--reports",
                        file.toString(),
                        "--json")
                .redirectErrorStream(true)
                .start();
        byte[] answer = process.getInputStream().readAllBytes();
        assertThat(process.waitFor())
                .as(new String(answer, StandardCharsets.UTF_8))
                .isZero();
        Object score = Json.read(answer);
        assertThat(number(Json.get(score, "reports missing"))).isZero();
        print(gold, articles.size(), score);
        return score;
    }

    private static Article article(Object gold) {
        return new Article(
                (String) Json.get(gold, "id"),
                (String) Json.get(gold, "text"),
                (String) Json.get(gold, "publisher"),
                LocalDate.parse((String) Json.get(gold, "published")),
                (String) Json.get(gold, "language"),
                null,
                null);
    }

    private static void print(String gold, int articles, Object score) {
        System.out.printf("[kawat] gold/%s, %d articles%n", gold, articles);
        SHOWN.forEach(name -> System.out.printf("[kawat]   %-12s %s%n", name, Json.get(score, name)));
        ((Map<?, ?>) Json.get(score, "by type"))
                .forEach((type, row) -> System.out.printf("[kawat]   %-12s %s%n", type, row));
        System.out.printf("[kawat]   %-12s %s%n", "details", Json.get(score, "details"));
    }

    static double f1(Object score, String name) {
        return number(Json.get(Json.get(score, name), "f1"));
    }

    static double share(Object score, String name) {
        String[] parts = ((String) Json.get(Json.get(score, "details"), name)).split("/");
        return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }

    private static double number(Object value) {
        return ((BigDecimal) value).doubleValue();
    }
}
