package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;

class LedgerTest {
    private static final String BODY =
            "Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden China Xi Jinping"
                    + " selama 1,5 jam, Senin (20/1/2025).\n"
                    + "\"Kami siap bekerja sama,\" kata juru bicara Kremlin Dmitry Peskov.";
    private static Coder coder;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        coder = Coders.indonesian();
    }

    private static Article article(String text, String url) {
        return new Article(null, text, "WARTA", LocalDate.of(2025, 1, 21), "id", "Putin Telepon Xi", url);
    }

    private Ledger open() {
        return Ledger.open(folder.resolve("ledger.db"), LedgerOptions.standard());
    }

    private static String dump(Ledger ledger) {
        StringBuilder out = new StringBuilder();
        ledger.dump(out);
        return out.toString();
    }

    @Test
    void addingAgainChangesNoRow() {
        try (Ledger ledger = open()) {
            Article article = article(BODY, "https://warta.example/1");
            assertThat(ledger.knows(article, null)).isFalse();
            Added first = ledger.add(coder.code(article), null);
            String before = dump(ledger);
            Added second = ledger.add(coder.code(article), null);
            assertThat(first.outcome()).isEqualTo(Added.Outcome.NEW);
            assertThat(second.outcome()).isEqualTo(Added.Outcome.KNOWN);
            assertThat(ledger.knows(article, null)).isTrue();
            assertThat(dump(ledger)).isEqualTo(before).contains("CONSULT", "Kami siap bekerja sama", "5400");
        }
    }

    @Test
    void oneBodyUnderTwoAddressesAndWithOtherFurnitureIsOneArticle() {
        try (Ledger ledger = open()) {
            Added first = ledger.add(coder.code(article(BODY, "https://warta.example/1")), null);
            Added second = ledger.add(
                    coder.code(article(
                            BODY.replace("\"", "”") + "\nBaca Juga: Kapal Masuk Lagi", "https://kabar.example/2")),
                    null);
            assertThat(second.outcome()).isEqualTo(Added.Outcome.SEEN_ELSEWHERE);
            assertThat(second.article()).isEqualTo(first.article());
            assertThat(dump(ledger).lines().filter(l -> l.startsWith("sighting\t")))
                    .hasSize(2);
            assertThat(dump(ledger).lines().filter(l -> l.startsWith("article\t")))
                    .hasSize(1);
        }
    }

    @Test
    void aBatchIsKeptAsAWholeOrNotAtAll() {
        try (Ledger ledger = open()) {
            Met good = new Met(coder.code(article(BODY, "https://warta.example/1")), null);
            assertThatThrownBy(() -> ledger.addAll(Arrays.asList(good, null))).isInstanceOf(NullPointerException.class);
            assertThat(dump(ledger)).isEmpty();
        }
    }

    @Test
    void aNewerLedgerIsRefusedInOneLine() throws SQLException {
        open().close();
        sql("PRAGMA user_version = 999");
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.kind()).isEqualTo(LedgerException.Kind.NEWER))
                .hasMessageContaining("made by a newer Kawat")
                .hasMessageNotContaining("\n");
    }

    @Test
    void whatIsNoLedgerIsRefusedAndLeftAsItIs() throws IOException, SQLException {
        Path file = folder.resolve("ledger.db");
        Files.writeString(file, "no database at all, but long enough to be taken for one by its length ".repeat(20));
        assertThatThrownBy(this::open).isInstanceOf(LedgerException.class).hasMessage("the file is no ledger");
        Files.delete(file);
        sql("CREATE TABLE other (x)");
        assertThatThrownBy(this::open).isInstanceOf(LedgerException.class).hasMessageContaining("no ledger");
    }

    @Test
    void aFolderThatIsNotThereIsNamedAsTheTrouble() {
        Path file = folder.resolve("nowhere").resolve("ledger.db");
        assertThatThrownBy(() -> Ledger.open(file, LedgerOptions.standard()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("folder");
        assertThat(folder).isEmptyDirectory();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
                Statement sql = connection.createStatement()) {
            sql.executeUpdate(statement);
        }
    }
}
