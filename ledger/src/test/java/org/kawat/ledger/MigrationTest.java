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
import org.kawat.ledger.query.LedgerQuery;

/** A ledger of the first schema, brought up, is what one is that was made today. */
class MigrationTest {
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
        Path fresh = folder.resolve("fresh.db");
        fill(old);
        fill(fresh);
        assertThat(schema(old)).isEqualTo(schema(fresh)).hasSizeGreaterThan(40);
        try (LedgerQuery query = LedgerQuery.open(old, LedgerOptions.standard());
                LedgerQuery other = LedgerQuery.open(fresh, LedgerOptions.standard())) {
            assertThat(query.counts()).isEqualTo(other.counts());
            assertThat(query.state()).isEqualTo(other.state());
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
