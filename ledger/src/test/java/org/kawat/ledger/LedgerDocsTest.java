package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/ledger.md says what every table and column holds. */
class LedgerDocsTest {
    private static final Pattern HEADING = Pattern.compile("(?m)^###? (.*)$");

    @TempDir
    private Path folder;

    @Test
    void everyTableAndColumnIsDocumented() throws IOException, SQLException {
        String page = Files.readString(Path.of("..", "docs", "ledger.md"));
        List<String> missing = new ArrayList<>();
        for (String table :
                query("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE '%\\_text\\__%'"
                        + " ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name")) {
            String section = section(page, table);
            for (String column : query("SELECT name FROM pragma_table_info('" + table + "')")) {
                if (!section.contains("`" + column + "`")) {
                    missing.add(table + "." + column);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    // The stretch under the heading that names the table, or has a row for it.
    private static String section(String page, String table) {
        Matcher matcher = HEADING.matcher(page);
        while (matcher.find()) {
            int next = page.indexOf("\n##", matcher.end());
            String body = page.substring(matcher.start(), next < 0 ? page.length() : next);
            if (matcher.group(1).matches(".*\\b" + table + "\\b.*") || body.contains("`" + table + "` (")) {
                return body;
            }
        }
        return "";
    }

    private List<String> query(String sql) throws SQLException {
        Path file = folder.resolve("ledger.db");
        Ledger.open(file, LedgerOptions.standard()).close();
        List<String> names = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }
}
