package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.ledger.query.ActorName;
import org.kawat.ledger.query.Arrival;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.MatrixFilter;
import org.kawat.ledger.query.Paging;

/** A ledger of the first schema, brought up, is what one is that was made today. */
class MigrationTest {
    // What the first schema held of one event.
    private static final String ROWS =
            "INSERT INTO article (id, key, sighting, text, publisher, published, language, story_id)"
                    + " VALUES (1, 'aaaa0001', 'bbbb0001', 'Washington mengancam.', 'WARTA', '2025-01-21', 'id', 1);"
                    + "INSERT INTO story (id, key, title, articles, publishers, sort_day)"
                    + " VALUES (1, 'aaaa0001', 'Washington', 1, 1, '2025-01-21');"
                    + "INSERT INTO report (id, key, article_id, ordinal, type, contexts, mutual, status, cameo, quad, rule,"
                    + " evidence_begin, evidence_end, evidence, sentence_begin, sentence_end, said_by, event_id)"
                    + " VALUES (1, 'cccc0001', 1, 0, 'THREATEN', '', 0, 'actual', '130', 'verbal conflict', 'x', 11, 20,"
                    + " 'mengancam', 0, 21, 'Juru Bicara', 1);"
                    + "INSERT INTO role (report_id, side, ordinal, code, name, begin_offset, end_offset, text)"
                    + " VALUES (1, 'source', 0, 'USA', 'Washington', 0, 10, 'Washington');"
                    + "INSERT INTO event (id, key, lead, type, status, mutual, day, sort_day, cameo, goldstein, quad, reports,"
                    + " articles, differences) VALUES (1, 'cccc0001', 1, 'THREATEN', 'actual', 0, '2025-01-21',"
                    + " '2025-01-21', '130', -4.4, 'verbal conflict', 1, 1, 0);"
                    + "INSERT INTO event_dyad (event_id, source, target, mutual, sort_day)"
                    + " VALUES (1, 'USA', 'CHN', 0, '2025-01-21');";

    @TempDir
    private Path folder;

    @Test
    void theFirstSchemaIsBroughtUpToThisOne() throws IOException, SQLException {
        Path old = folder.resolve("old.db");
        try (InputStream first = Ledger.class.getResourceAsStream("/org/kawat/ledger/schema/V001__ledger.sql")) {
            run(old, new String(first.readAllBytes(), StandardCharsets.UTF_8));
        }
        run(old, "PRAGMA user_version = 1");
        assertThatThrownBy(() -> LedgerQuery.open(old, LedgerOptions.standard()))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.kind()).isEqualTo(LedgerException.Kind.OLDER));
        run(old, ROWS);
        Path fresh = folder.resolve("fresh.db");
        fill(old);
        fill(fresh);
        assertThat(schema(old)).isEqualTo(schema(fresh)).hasSizeGreaterThan(40);
        try (LedgerQuery query = LedgerQuery.open(old, LedgerOptions.standard());
                LedgerQuery other = LedgerQuery.open(fresh, LedgerOptions.standard())) {
            assertThat(query.counts().events()).isEqualTo(other.counts().events() + 1);
            assertThat(query.state()).isEqualTo(other.state());
            assertThat(query.lastArrival()).isEqualTo(other.lastArrival() + 1);
            assertThat(query.arrivals(EventFilter.all(), 0, 1))
                    .extracting(Arrival::reportKey)
                    .containsExactly("cccc0001");
            assertThat(query.matrix(MatrixFilter.actual()))
                    .filteredOn(cell -> cell.source().equals("USA"))
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.byQuad()).containsEntry("verbal conflict", 1))
                    .satisfies(cell -> assertThat(cell.goldsteinMean()).isEqualTo(-4.4));
            assertThat(query.events(EventFilter.builder().actor("ashing").build(), Paging.first(9))
                            .items())
                    .extracting(EventEntry::id)
                    .contains("cccc0001");
            assertThat(query.actor("USA", 5).names()).containsExactly(new ActorName("Washington", 1));
        }
    }

    private static void fill(Path file) {
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            ledger.add(new Synthetic(10).report(1), null);
        }
    }

    private static void run(Path file, String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        }
    }

    private static List<String> schema(Path file) throws SQLException {
        List<String> all = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_master ORDER BY 1")) {
            while (result.next()) {
                all.add(result.getString(1));
            }
        }
        return all;
    }
}
