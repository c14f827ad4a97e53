package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.SearchResult;
import org.kawat.ledger.query.Snippet;
import org.kawat.ledger.query.Words;

/** What has words in it is found, and shown with the words marked. */
class SearchTest {
    private static final String LONG = "Pasukan Rusia menyerang kota Odesa di Ukraina, Rabu (29/1/2025).\n"
            + "Cuaca di kota itu cerah dan pasar tetap buka sampai sore hari seperti biasa.\n".repeat(10)
            + "\"Kami tidak akan menyerah,\" kata Presiden Ukraina Volodymyr Zelenskyy di Kyiv.";

    @TempDir
    private Path folder;

    private LedgerQuery query;

    @BeforeEach
    void fill() {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            Coder coder = Coders.indonesian();
            ledger.add(coder.code(article(30, "Serangan di Odesa", LONG)), null);
            ledger.add(
                    coder.code(article(23, "Tarif", "Amerika Serikat mengancam akan mengenakan tarif terhadap China.")),
                    null);
        }
        query = LedgerQuery.open(file, LedgerOptions.standard());
    }

    @AfterEach
    void close() {
        query.close();
    }

    private static Article article(int day, String title, String text) {
        return new Article(null, text, "WARTA", LocalDate.of(2025, 1, day), "id", title, null);
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream().map(m -> m.of(snippet.text())).toList();
    }

    @Test
    void eventsArticlesAndStatementsHaveTheirWordsMarked() {
        SearchResult events = query.search("odesa menye*", 10);
        assertThat(events.events()).hasSize(1);
        assertThat(marked(events.events().get(0).snippet())).containsExactly("menyerang", "Odesa");
        assertThat(events.statements()).isEmpty();

        SearchResult said = query.search("TIDAK menyerah", 10);
        assertThat(said.events()).isEmpty();
        assertThat(said.statements()).hasSize(1);
        Snippet snippet = said.articles().get(0).snippet();
        assertThat(marked(snippet)).contains("tidak", "menyerah");
        assertThat(snippet.begins()).isFalse();
        assertThat(snippet.ends()).isTrue();
        assertThat(snippet.text()).doesNotContain("\n").hasSizeLessThan(260);
    }

    @Test
    void theLimitIsKeptAndWhatIsNoWordFindsNothing() {
        assertThat(query.search("rusia OR tarif", 10).isEmpty()).isTrue();
        assertThat(query.search("china", 1).articles()).hasSize(1);
        for (String nothing : List.of("", "  ", "\"", "***", "()", "\0", "\" \"", "-")) {
            assertThat(query.search(nothing, 10).isEmpty()).as(nothing).isTrue();
        }
        assertThat(query.search("odesa\0\" NEAR(x", 10).isEmpty()).isTrue();
        assertThat(query.search("\"odesa", 10).articles()).hasSize(1);
    }

    @Test
    void wordsAreThoseOfTheFullText() {
        String text = "Perdana Menteri Türkiye, kata-kata itu, Timor Leste dan timor-leste; tarifnya naik.";
        assertThat(places("turkiye", text)).containsExactly("Türkiye");
        assertThat(places("kata-kata", text)).containsExactly("kata-kata");
        assertThat(places("\"timor leste\"", text)).containsExactly("Timor Leste", "timor-leste");
        assertThat(places("tarif", text)).isEmpty();
        assertThat(places("tarif*", text)).containsExactly("tarifnya");
        assertThat(Words.of("tarif* leste").allIn(text)).isTrue();
        assertThat(Words.of("tarif leste").allIn(text)).isFalse();
    }

    private static List<String> places(String words, String text) {
        return Words.of(words).places(text).stream().map(p -> p.of(text)).toList();
    }

    @Test
    void aSnippetOfOneEndlessWordIsShort() {
        String endless = "a".repeat(100_000) + " ikan";
        assertThat(Snippet.of(endless, Words.of("sapi")).text()).hasSizeLessThan(260);
        assertThat(marked(Snippet.of(endless, Words.of("ikan")))).containsExactly("ikan");
        assertThat(Snippet.of("\ud83d\ude00".repeat(5_000), Words.of("x")).text())
                .doesNotEndWith("\ud83d");
        Snippet marked = Snippet.of("\ud83d\ude00".repeat(500) + "ikan", Words.of("ikan"));
        assertThat(marked.text()).doesNotStartWith("\ude00");
    }
}
