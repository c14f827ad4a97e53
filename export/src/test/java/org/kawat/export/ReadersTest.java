package org.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;

/** Every file opens in what its readers use, with as many rows as the ledger has, and with what the ledger says. */
class ReadersTest {
    @TempDir
    private static Path folder;

    private static Path ledger;
    private static final List<EventEntry> EVENTS = new ArrayList<>();

    @BeforeAll
    static void make() throws IOException {
        ledger = folder.resolve("ledger.db");
        Made.keep(
                ledger,
                Stream.concat(Made.many(60).stream(), Made.hostile().stream()).toList());
        try (LedgerQuery query = LedgerQuery.open(ledger, LedgerOptions.standard())) {
            query.eachEvent(EventFilter.all(), EVENTS::add);
            for (Format format : Format.values()) {
                Exporter.export(query, EventFilter.all(), format, file(format), Progress.NONE);
            }
        }
    }

    private static Path file(Format format) {
        return folder.resolve("events." + format.extension());
    }

    private static long written(Format format) {
        return EVENTS.stream().filter(format::takes).count();
    }

    private static List<String> ids() {
        return EVENTS.stream().map(EventEntry::id).toList();
    }

    private static String python(String script, Object... arguments) throws IOException, InterruptedException {
        assumeTrue(hasPython(), "skipped: there is no python3");
        List<String> command = new ArrayList<>(List.of("python3", "-c", script));
        Stream.of(arguments).map(Object::toString).forEach(command::add);
        Path out = folder.resolve("python.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String answer = Files.readString(out);
        assertThat(process.exitValue()).as(answer).isZero();
        return answer.strip();
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "-c", "import csv, sqlite3")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void csvOfPythonReadsCsv() throws IOException, InterruptedException {
        String script = """
                import csv, sys
                rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), strict=True))
                assert all(len(row) == len(rows[0]) for row in rows)
                print('\\n'.join(row[0] for row in rows))
                """;
        List<String> ids = python(script, file(Format.CSV)).lines().toList();
        assertThat(ids.get(0)).isEqualTo("id");
        assertThat(ids.subList(1, ids.size())).isEqualTo(ids());
    }

    @Test
    void csvOfPythonReadsTabsWithItsUsualQuotes() throws IOException, InterruptedException {
        String script = """
                import csv, sys
                rows = list(csv.reader(open(sys.argv[1], newline='', encoding='utf-8'), delimiter='\\t', strict=True))
                print(len(rows), *sorted({len(row) for row in rows}))
                """;
        for (Format format : List.of(Format.GDELT, Format.POLECAT, Format.PHOENIX)) {
            long header = format == Format.POLECAT ? 1 : 0;
            assertThat(python(script, file(format)))
                    .isEqualTo(
                            (written(format) + header) + " " + format.columns().size());
        }
    }

    @Test
    void noCellOfCsvIsTakenForAFormula() throws IOException, InterruptedException {
        String script = """
                import csv, sys
                numbers = {'goldstein', 'duration_seconds'}
                for row in csv.DictReader(open(sys.argv[1], newline='', encoding='utf-8')):
                    for name, cell in row.items():
                        if name not in numbers and cell[:1] in ('=', '+', '-', '@', '\\t', '\\r'):
                            print(name, repr(cell[:20]))
                        if name == 'goldstein':
                            float(cell)
                """;
        assertThat(python(script, file(Format.CSV))).isEmpty();
    }

    @Test
    void sqlite3OfPythonReadsTheLedgerItself() throws IOException, InterruptedException {
        String script = """
                import sqlite3, sys
                with sqlite3.connect(sys.argv[1]) as ledger:
                    print(ledger.execute('SELECT count(*) FROM event').fetchone()[0])
                """;
        assertThat(python(script, ledger)).isEqualTo(String.valueOf(EVENTS.size()));
    }

    @Test
    void jsonOfPythonReadsJsonLines() throws IOException, InterruptedException {
        String script = """
                import json, sys
                lines = open(sys.argv[1], encoding='utf-8').read().splitlines()
                print('\\n'.join(json.loads(line)['id'] for line in lines))
                """;
        assertThat(python(script, file(Format.JSONL)).lines()).isEqualTo(ids());
    }

    private static List<Map<String, Object>> duck(String sql, Object file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(String.format(sql, file))) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnName(i), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    @Test
    void duckdbReadsParquetWithItsTypes() throws SQLException {
        List<Map<String, Object>> described = duck("DESCRIBE SELECT * FROM read_parquet('%s')", file(Format.PARQUET));
        assertThat(described.stream().map(row -> row.get("column_name")))
                .isEqualTo(Format.PARQUET.columns().stream().map(Column::name).toList());
        assertThat(described.stream().map(row -> type((String) row.get("column_type"))))
                .isEqualTo(Format.PARQUET.columns().stream().map(Column::type).toList());
    }

    private static Column.Type type(String duck) {
        return switch (duck) {
            case "VARCHAR" -> Column.Type.TEXT;
            case "DATE" -> Column.Type.DATE;
            case "BIGINT", "INTEGER" -> Column.Type.INTEGER;
            case "DOUBLE" -> Column.Type.NUMBER;
            case "BOOLEAN" -> Column.Type.FLAG;
            case "VARCHAR[]" -> Column.Type.LIST;
            default -> throw new IllegalArgumentException(duck);
        };
    }

    @Test
    void parquetAndJsonLinesSayTheSameAsTheLedger() throws SQLException, IOException {
        List<Map<String, Object>> rows = duck("SELECT * FROM read_parquet('%s')", file(Format.PARQUET));
        List<Map<String, Object>> objects = objects();
        assertThat(rows).hasSize(EVENTS.size());
        assertThat(objects).hasSize(EVENTS.size());
        for (int i = 0; i < rows.size(); i++) {
            EventEntry event = EVENTS.get(i);
            for (Map<String, Object> row : List.of(rows.get(i), objects.get(i))) {
                assertThat(row)
                        .containsEntry("id", event.id())
                        .containsEntry("goldstein", event.goldstein())
                        .containsEntry("sentence", Text.whole(event.lead().sentence()))
                        .containsEntry("evidence", Text.whole(event.lead().evidence()))
                        .containsEntry("cameo", event.cameo())
                        .containsEntry("quad_scheme", "PLOVER");
                assertThat(Objects.toString(row.get("day"), null)).isEqualTo(event.day());
            }
        }
    }

    @Test
    void duckdbReadsCsvByItself() throws SQLException {
        List<Map<String, Object>> rows = duck("SELECT * FROM read_csv('%s', all_varchar = true)", file(Format.CSV));
        assertThat(rows.stream().map(row -> row.get("id"))).isEqualTo(ids());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i))
                    .containsEntry(
                            "sentence",
                            Text.guarded(Text.lines(EVENTS.get(i).lead().sentence())));
        }
    }

    @Test
    void duckdbReadsJsonLines() throws SQLException {
        assertThat(duck("SELECT id FROM read_json('%s', format = 'newline_delimited')", file(Format.JSONL)).stream()
                        .map(row -> row.get("id")))
                .isEqualTo(ids());
    }

    @Test
    void duckdbReadsTabs() throws SQLException {
        for (Format format : List.of(Format.GDELT, Format.POLECAT, Format.PHOENIX)) {
            List<Map<String, Object>> rows = duck(
                    "SELECT * FROM read_csv('%s', delim = '\t', quote = '', escape = '', header = "
                            + (format == Format.POLECAT) + ", all_varchar = true)",
                    file(format));
            assertThat(rows).hasSize(Math.toIntExact(written(format)));
            assertThat(rows.get(0)).hasSize(format.columns().size());
        }
    }

    @Test
    void whatTheDocumentShowsOfDuckdbRuns() throws IOException, SQLException {
        String doc = Files.readString(Path.of("../docs/export.md"));
        int begin = doc.indexOf("```sql\n") + 7;
        String[] statements = doc.substring(begin, doc.indexOf("```", begin)).split(";\\s*");
        assertThat(statements).hasSizeGreaterThan(3);
        for (String statement : statements) {
            assertThat(duck(statement.replace("'events.", "'" + folder.resolve("events.")), ""))
                    .as(statement)
                    .isNotEmpty();
        }
    }

    private static List<Map<String, Object>> objects() throws IOException {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (String line : Files.readString(file(Format.JSONL)).split("\n")) {
            objects.add(object(line));
        }
        return objects;
    }

    private static Map<String, Object> object(String line) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        try (JsonParser json =
                new JsonFactory().createParser(new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))) {
            assertThat(json.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                switch (json.nextToken()) {
                    case START_ARRAY -> json.skipChildren();
                    case VALUE_NUMBER_FLOAT -> object.put(name, json.getDoubleValue());
                    case VALUE_NULL -> object.put(name, null);
                    default -> object.put(name, json.getText());
                }
            }
        }
        return object;
    }
}
