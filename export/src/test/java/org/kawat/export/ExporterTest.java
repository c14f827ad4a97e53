package org.kawat.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;

class ExporterTest {
    private static final int ACTS = 405; // more than two pages

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static final Map<Format, byte[]> ALL = new EnumMap<>(Format.class);

    @BeforeAll
    static void make() throws IOException {
        Made.keep(
                shared.resolve("ledger.db"),
                Stream.concat(Made.many(ACTS).stream(), Made.hostile().stream()).toList());
        for (Format format : Format.values()) {
            ALL.put(format, bytes(EventFilter.all(), format));
        }
    }

    private static LedgerQuery open() {
        return LedgerQuery.open(shared.resolve("ledger.db"), LedgerOptions.standard());
    }

    private static byte[] bytes(EventFilter filter, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LedgerQuery query = open()) {
            Exporter.export(query, filter, format, out, Progress.NONE);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void twoExportsAreTheSameBytes(Format format) throws IOException {
        Path file = folder.resolve("events." + format.extension());
        try (LedgerQuery query = open()) {
            Exporter.export(query, EventFilter.all(), format, file, Progress.NONE);
        }
        assertThat(file).hasBinaryContent(ALL.get(format));
    }

    /** With another locale, time zone and encoding, and with other identity hashes, by which sets of enums are ordered. */
    @Test
    void anotherMachineGivesTheSameBytes() throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=3",
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AnotherMachine.class.getName(),
                        shared.resolve("ledger.db").toString(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        for (Format format : Format.values()) {
            assertThat(folder.resolve("events." + format.extension()))
                    .as(format.name())
                    .hasBinaryContent(ALL.get(format));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void allEventsAreWrittenOnceOrCountedAsLeftOut(Format format) throws IOException {
        try (LedgerQuery query = open()) {
            long all = query.count(EventFilter.all());
            Exported exported =
                    Exporter.export(query, EventFilter.all(), format, OutputStream.nullOutputStream(), Progress.NONE);
            assertThat(all).isGreaterThan(400);
            assertThat(exported.events() + exported.leftOut()).isEqualTo(all);
            assertThat(exported.rows()).isEqualTo(exported.events());
            long actual = query.count(
                    EventFilter.builder().statuses(List.of(Status.ACTUAL)).build());
            long said = query.count(EventFilter.builder()
                    .statuses(List.of(Status.CONDITIONAL))
                    .types(List.of(EventType.AGREE, EventType.THREATEN))
                    .build());
            assertThat(exported.events()).isEqualTo(format.tellsStatus() ? all : actual + said);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void statusesThatAreAskedForAreWritten(Format format) throws IOException {
        EventFilter negated =
                EventFilter.builder().statuses(List.of(Status.NEGATED)).build();
        try (LedgerQuery query = open()) {
            Exported exported = Exporter.export(query, negated, format, OutputStream.nullOutputStream(), Progress.NONE);
            assertThat(exported.events()).isEqualTo(query.count(negated)).isPositive();
            assertThat(exported.leftOut()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void nothingToWriteIsAFileOfItsKindWithoutRows(Format format) throws IOException {
        EventFilter none = EventFilter.builder().source("ABW").build();
        byte[] bytes = bytes(none, format);
        switch (format) {
            case CSV ->
                assertThat(new String(bytes, UTF_8)).startsWith("id,date,day,").endsWith(",verdict\r\n");
            case POLECAT ->
                assertThat(new String(bytes, UTF_8))
                        .startsWith("Event ID\tEvent Date")
                        .endsWith("\tVersion\n");
            case PARQUET -> assertThat(new String(bytes, 0, 4, UTF_8)).isEqualTo("PAR1");
            case JSONL, GDELT, PHOENIX -> assertThat(bytes).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"GDELT", "POLECAT", "PHOENIX"})
    void everyRowIsALineWithEveryColumnOfItsType(Format format) throws IOException {
        String text = new String(ALL.get(format), UTF_8);
        assertThat(text)
                .doesNotContain("\r")
                .doesNotContain("\"")
                .doesNotContain("\u0000")
                .doesNotContain("\u202E");
        List<String> lines = text.lines().skip(format == Format.POLECAT ? 1 : 0).toList();
        List<Column> columns = format.columns();
        assertThat(lines).hasSizeGreaterThan(50).allSatisfy(line -> {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSize(columns.size());
            for (int i = 0; i < cells.length; i++) {
                assertThat(cells[i]).as(columns.get(i).name()).matches(pattern(columns.get(i)));
            }
        });
    }

    private static String pattern(Column column) {
        String value = switch (column.type()) {
            case TEXT, LIST -> "[^\\t\\n]{0,32000}";
            case DATE -> "\\d{4}-\\d{2}-\\d{2}";
            case INTEGER -> "\\d{1,16}";
            case NUMBER -> "-?\\d+(\\.\\d+)?";
            case FLAG -> "true|false";
        };
        return column.filled() ? "(?s)(" + value + ")?" : "";
    }

    @Test
    void othersMayWriteMeanwhile() throws IOException {
        Path file = folder.resolve("ledger.db");
        Made.keep(file, Made.many(15));
        try (LedgerQuery query = LedgerQuery.open(file, LedgerOptions.standard())) {
            long before = query.count(EventFilter.all());
            Progress writing = (done, all) -> {
                if (done == 1) {
                    Made.keep(file, Made.hostile());
                }
            };
            Exported exported =
                    Exporter.export(query, EventFilter.all(), Format.CSV, OutputStream.nullOutputStream(), writing);
            assertThat(exported).isEqualTo(new Exported(before, before, 0));
            assertThat(query.count(EventFilter.all())).isGreaterThan(before);
        }
    }

    @Test
    void tellsHowFarItIs() throws IOException {
        List<Long> told = new ArrayList<>();
        try (LedgerQuery query = open()) {
            Exporter.export(query, EventFilter.all(), Format.GDELT, OutputStream.nullOutputStream(), (done, all) -> {
                told.add(done);
                assertThat(done).isLessThanOrEqualTo(all);
            });
            assertThat(told)
                    .hasSize(Math.toIntExact(query.count(EventFilter.all())))
                    .isSorted();
        }
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = new boolean[1];
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        try (LedgerQuery query = open()) {
            for (Format format : Format.values()) {
                Exporter.export(query, EventFilter.all(), format, out, Progress.NONE);
            }
        }
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aFileIsWholeOrNotThere() throws IOException {
        Path file = folder.resolve("events.csv");
        Files.writeString(file, "lama");
        try (LedgerQuery query = open()) {
            Progress stop = (done, all) -> {
                if (done == 10) {
                    throw new IllegalStateException("stopped");
                }
            };
            assertThatThrownBy(() -> Exporter.export(query, EventFilter.all(), Format.CSV, file, stop))
                    .hasMessage("stopped");
        }
        assertThat(folder).isDirectoryContaining(p -> p.equals(file)).isDirectoryNotContaining("glob:**.part");
        assertThat(file).hasContent("lama");
    }
}
