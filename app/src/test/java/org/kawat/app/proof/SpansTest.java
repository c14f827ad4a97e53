package org.kawat.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kawat.app.json.ReportWriter;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;

/** Whatever the text, every fact in the JSON of its report stands where it says, counted in code points. */
class SpansTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 22);
    private static final int SENTENCES = 12;

    private static Coder coder;
    private int facts;

    @BeforeAll
    static void load() {
        Packs packs = PackFiles.load(List.of());
        coder = Coder.of(packs.world(), packs.languages());
    }

    @Test
    void holdInOwnArticles() {
        Texts.articles().forEach(this::check);
        assertThat(facts).isGreaterThan(60);
    }

    @Test
    void holdInTheSentencesOfThePacks() {
        Texts.ofExamples().forEach(this::check);
        assertThat(facts).isGreaterThan(5000);
    }

    @Test
    void holdInOddTexts() {
        Texts.odd().forEach(this::check);
    }

    @Test
    void holdInSpoiltTexts() {
        List<String> texts = new ArrayList<>(Texts.articles());
        texts.addAll(Texts.odd().stream().filter(t -> t.length() < 1000).toList());
        spoil(texts, 60);
        spoil(Texts.ofExamples(), 2);
    }

    @Test
    void holdInGold() {
        List<String> texts = new ArrayList<>();
        for (Path file : Repository.sharedFiles("gold", ".json")) {
            Object gold = Json.read(Repository.read(file).getBytes(StandardCharsets.UTF_8));
            List<?> articles = gold instanceof List<?> list ? list : List.of(gold);
            articles.forEach(article -> texts.add((String) Json.get(article, "text")));
        }
        texts.forEach(this::check);
        spoil(texts, 4);
        System.out.printf("[kawat] %d facts stand where they say in %d articles of the gold%n", facts, texts.size());
    }

    @Test
    void holdInTreebanks() {
        List<String> texts = new ArrayList<>();
        for (Path file : Repository.sharedFiles("treebanks", ".conllu")) {
            List<String> sentences = Repository.read(file)
                    .lines()
                    .filter(line -> line.startsWith("# text = "))
                    .map(line -> line.substring("# text = ".length()))
                    .toList();
            for (int i = 0; i < sentences.size(); i += SENTENCES) {
                texts.add(String.join("\n", sentences.subList(i, Math.min(i + SENTENCES, sentences.size()))));
            }
        }
        texts.forEach(this::check);
        spoil(texts, 1);
        System.out.printf("[kawat] %d facts stand where they say in %d texts of the treebanks%n", facts, texts.size());
    }

    private void spoil(List<String> texts, int times) {
        for (int t = 0; t < texts.size(); t++) {
            for (int i = 0; i < times; i++) {
                check(new Mutation(1000L * t + i).of(texts.get(t)));
            }
        }
    }

    private void check(String text) {
        Object report;
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Article article = new Article("a", text, "Warta", PUBLISHED, "id", null, null);
            new ReportWriter(false).write(coder.code(article), out);
            report = Json.read(out.toByteArray());
        } catch (RuntimeException | StackOverflowError | IOException e) {
            throw new AssertionError("the coder fails on: " + text, e);
        }
        int[] points = text.codePoints().toArray();
        Json.eachObject(report, object -> stands(object, points, text));
        Object article = Json.get(report, "article");
        printed(Json.list(article, "cites"), text);
        printed(Json.list(article, "related"), text);
        printed(Collections.singletonList(Json.get(article, "dateline")), text);
        for (Object event : Json.list(report, "events")) {
            printed(Json.list(event, "topics"), text);
            printed(Collections.singletonList(Json.get(event, "place")), text);
        }
    }

    /** Words without offsets stand somewhere in the text at least. */
    private static void printed(List<?> words, String text) {
        for (Object word : words) {
            assertThat(text).contains(word == null ? "" : (String) word);
        }
    }

    private void stands(Map<?, ?> object, int[] points, String text) {
        if (!object.containsKey("begin")) {
            return;
        }
        int begin = ((BigDecimal) object.get("begin")).intValueExact();
        int end = ((BigDecimal) object.get("end")).intValueExact();
        assertThat(begin).as("begin of %s in: %s", object, text).isBetween(0, end - 1);
        assertThat(end).as("end of %s in: %s", object, text).isLessThanOrEqualTo(points.length);
        if (object.containsKey("text")) {
            assertThat(object.get("text"))
                    .as("words at %d to %d of: %s", begin, end, text)
                    .isEqualTo(new String(points, begin, end - begin));
            facts++;
        }
    }
}
