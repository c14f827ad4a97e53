package org.kawat.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kawat.ingest.text.Resources;

class LanguageGuesserTest {
    private static final LanguageGuesser GUESSER = LanguageGuesser.load();
    private static final int REAL_NEWS_SENTENCES_WRONG_AT_MOST = 2; // in a hundred

    @TestFactory
    Stream<DynamicTest> tellsEachSentence() {
        return sentences().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0) + ": " + row.get(1),
                        () -> assertThat(GUESSER.guess(row.get(1)).code()).isEqualTo(row.get(0))));
    }

    @Test
    void tellsWholeArticles() {
        for (String language : List.of("id", "ms", "en")) {
            String article = sentences().stream()
                    .filter(row -> row.get(0).equals(language))
                    .map(row -> row.get(1))
                    .collect(Collectors.joining("\n"));
            assertThat(GUESSER.guess(article).code()).isEqualTo(language);
        }
    }

    @Test
    void doesNotTellWhatIsTooShort() {
        assertThat(GUESSER.guess("Putin, Xi")).isEqualTo(Language.UNKNOWN);
        assertThat(GUESSER.guess("")).isEqualTo(Language.UNKNOWN);
        assertThat(GUESSER.guess("EMAS 2.940.000")).isEqualTo(Language.UNKNOWN);
    }

    @Test
    void tellsSentencesOfRealIndonesianNews() throws IOException {
        List<String> real = treebank();
        assumeTrue(!real.isEmpty(), "no treebanks here; the sentences above were told");
        List<String> wrong = real.stream()
                .filter(s -> GUESSER.guess(s) != Language.INDONESIAN)
                .map(s -> GUESSER.guess(s) + " " + s)
                .toList();
        assertThat(wrong).hasSizeLessThanOrEqualTo(REAL_NEWS_SENTENCES_WRONG_AT_MOST * real.size() / 100);
    }

    private static List<List<String>> sentences() {
        return Resources.rows(LanguageGuesserTest.class, "sentences.tsv");
    }

    /** Sentences of eight words and more. */
    private static List<String> treebank() throws IOException {
        Path folder =
                Path.of(System.getProperty("kawat.shared", "../../shared")).resolve("treebanks/id");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                Files.readAllLines(file).stream()
                        .filter(l -> l.startsWith("# text = "))
                        .map(l -> l.substring("# text = ".length()))
                        .filter(l -> l.split(" ").length >= 8)
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }
}
