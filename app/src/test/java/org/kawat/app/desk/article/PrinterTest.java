package org.kawat.app.desk.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kawat.app.desk.http.Access;
import org.kawat.app.desk.http.Pages;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.app.proof.Repository;
import org.kawat.app.view.Labels;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.Report;
import org.kawat.coder.Span;

/** An article is laid out with all of its text, and every fact is at the words that it was read from. */
class PrinterTest {
    private static final Labels ENGLISH = new Pages(
                    List.of("org.kawat.app.view.labels", "org.kawat.app.desk.words.article"),
                    new Access(null, null),
                    null)
            .labels("en");
    private static Coder coder;

    @BeforeAll
    static void load() {
        Packs packs = PackFiles.load(List.of());
        coder = Coder.of(packs.world(), packs.languages());
    }

    private static Report code(String text) {
        return coder.code(new Article(null, text, "WARTA", LocalDate.of(2025, 3, 11), "id", null, null));
    }

    private static Printed print(Report report, int lit) {
        return Printer.print(report, List.of(), lit, ENGLISH, "en");
    }

    private static String all(Printed printed) {
        return printed.blocks().stream()
                .flatMap(block -> block.pieces().stream())
                .map(Printed.Piece::text)
                .collect(Collectors.joining());
    }

    private static String words(Printed printed, String fact) {
        return printed.blocks().stream()
                .flatMap(block -> block.pieces().stream())
                .filter(piece -> Arrays.asList(piece.facts().split(" ")).contains(fact))
                .map(Printed.Piece::text)
                .collect(Collectors.joining());
    }

    private static String lit(Printed printed, String part) {
        return printed.blocks().stream()
                .flatMap(block -> block.pieces().stream())
                .filter(piece -> Arrays.asList(piece.look().split(" ")).contains("lit-" + part))
                .map(Printed.Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void keepsTheTextAndTheWordsOfEveryFact() throws IOException {
        String example = Files.readString(Repository.root().resolve("examples/telepon.txt"));
        for (String text : List.of(example, "😀😀 " + example, example.replace("\n", "\n\n  "), "\n\n" + example)) {
            Report report = code(text);
            Printed printed = print(report, 0);
            assertThat(report.events()).hasSizeGreaterThan(5);
            assertThat(all(printed)).isEqualTo(text);
            for (int i = 0; i < report.events().size(); i++) {
                Span evidence = report.events().get(i).evidence();
                assertThat(words(printed, "e" + (i + 1) + "-did")).isEqualTo(evidence.of(text));
            }
            for (int i = 0; i < report.figures().size(); i++) {
                assertThat(words(printed, "f" + i))
                        .isEqualTo(report.figures().get(i).span().of(text));
            }
            assertThat(printed.events()).isEqualTo(report.events().size());
        }
    }

    @Test
    void putsWhatIsNoPartOfTheReportAside() throws IOException {
        Printed printed = print(code(Files.readString(Repository.root().resolve("examples/telepon.txt"))), 0);
        assertThat(printed.blocks())
                .filteredOn(Printed.Block::isFurniture)
                .extracting(Printed.Block::kind)
                .containsExactly("related", "source");
        assertThat(printed.head().related()).containsExactly("Nelayan Rote Berharap Batas Laut Segera Disepakati");
    }

    @Test
    void lightsAnEventWithAllThatItIsMadeOf() throws IOException {
        Report report = code(Files.readString(Repository.root().resolve("examples/telepon.txt")));
        Printed promise = print(report, 3);
        assertThat(lit(promise, "did")).isEqualTo("Kami siap mengirim kapal patroli tambahan");
        assertThat(lit(promise, "if")).isEqualTo("jika kapal asing kembali memasuki perairan kami");
        assertThat(lit(promise, "by")).endsWith("Helen Marsh");
        Printed call = print(report, 1);
        assertThat(lit(call, "who")).contains("Prabowo Subianto").contains("Anthony Albanese");
        assertThat(lit(print(report, 4), "who")).isEqualTo("Australia");
        assertThat(lit(print(report, 4), "whom")).isEqualTo("China");
        assertThat(lit(call, "when")).isEqualTo("Senin (10/3/2025)");
        assertThat(lit(call, "long")).isEqualTo("45 menit");
        assertThat(lit(call, "on")).contains("keamanan laut");
        assertThat(call.blocks().get(0).pieces())
                .extracting(Printed.Piece::label)
                .contains("did · who", "when");
        assertThat(all(call)).isEqualTo(report.article().text());
    }

    @Test
    void setsChecksBesideWhatTheyCompare() {
        Printed printed = print(code("JAKARTA - Pertemuan itu berlangsung Selasa (10/3/2025)."), 0);
        assertThat(printed.blocks().get(0).notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo("date");
            assertThat(note.checks()).singleElement().satisfies(check -> {
                assertThat(check.outcome()).isEqualTo("fails");
                assertThat(check.detail()).contains("Monday");
            });
        });
    }

    @Test
    void endsWhereNoArticleComesTo() {
        Printed printed = print(code("a".repeat(1_500_000)), 0);
        assertThat(all(printed)).hasSize(1_200_000);
        assertThat(printed.left()).isEqualTo(300_000);
    }
}
