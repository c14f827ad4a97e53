package org.kawat.app.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kawat.app.json.ReportWriter;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;

/** The same article gives the same report, byte for byte, whatever happens round it. */
class SameReportTest {
    private static final List<Article> ARTICLES = new ArrayList<>();
    private static Coder coder;
    private static List<String> reports;

    @BeforeAll
    static void read() {
        List<String> texts = new ArrayList<>(Texts.articles());
        texts.addAll(Texts.ofExamples());
        for (Path file : Repository.sharedFiles("gold/id", ".json")) {
            Object gold = Json.read(Repository.read(file).getBytes(StandardCharsets.UTF_8));
            texts.add((String) Json.get(gold, "text"));
        }
        texts.forEach(text ->
                ARTICLES.add(new Article(null, text, "KOMPAS.TV", LocalDate.of(2025, 1, 22), null, null, null)));
        coder = load();
        reports = all(coder);
        assertThat(reports).hasSizeGreaterThan(100).allMatch(report -> report.length() > 200);
    }

    private static Coder load() {
        Packs packs = PackFiles.load(List.of());
        return Coder.of(packs.world(), packs.languages());
    }

    private static List<String> all(Coder by) {
        return ARTICLES.stream().map(article -> report(by, article)).toList();
    }

    private static String report(Coder by, Article article) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ReportWriter(false).write(by.code(article), out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whenItIsReadAgain() {
        assertThat(all(coder)).isEqualTo(reports);
    }

    @Test
    void byAnotherCoder() {
        assertThat(all(load())).isEqualTo(reports);
    }

    @Test
    void inAnotherOrder() {
        List<Integer> order = shuffled();
        List<String> inOrder = new ArrayList<>(Collections.nCopies(order.size(), ""));
        order.forEach(i -> inOrder.set(i, report(coder, ARTICLES.get(i))));
        assertThat(inOrder).isEqualTo(reports);
    }

    private static List<Integer> shuffled() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ARTICLES.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(42));
        return order;
    }

    @Test
    void inTurkishAndInAnotherTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat("I".toLowerCase(Locale.getDefault())).isEqualTo("ı");
            assertThat(all(coder)).isEqualTo(reports);
            assertThat(all(load())).as("packs loaded in Turkish").isEqualTo(reports);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void onEightThreadsAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = new ArrayList<>(Collections.nCopies(ARTICLES.size(), null));
            shuffled().forEach(i -> answers.set(i, threads.submit(() -> report(coder, ARTICLES.get(i)))));
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(reports.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
