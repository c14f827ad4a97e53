package org.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ColumnsTest {
    private static final Map<Class<?>, Column.Type> TYPES = Map.of(
            String.class, Column.Type.TEXT,
            LocalDate.class, Column.Type.DATE,
            Long.class, Column.Type.INTEGER,
            int.class, Column.Type.INTEGER,
            Double.class, Column.Type.NUMBER,
            boolean.class, Column.Type.FLAG,
            List.class, Column.Type.LIST);

    private static List<String> names(Format format) {
        return format.columns().stream().map(Column::name).toList();
    }

    @Test
    void rowsOfEventsHaveTheListedColumnsInTheirOrder() {
        assertThat(EventRow.names()).isEqualTo(names(Format.CSV));
        assertThat(Arrays.stream(EventRow.class.getRecordComponents())
                        .map(RecordComponent::getType)
                        .map(TYPES::get))
                .isEqualTo(Format.CSV.columns().stream().map(Column::type).toList());
    }

    @TestFactory
    Stream<DynamicTest> whatIsListedAsFilledHasAFieldAndTheRestHasNone() {
        Map<Format, Fields> fields = Map.of(
                Format.GDELT, Gdelt.fields(),
                Format.POLECAT, Polecat.fields(),
                Format.PHOENIX, Phoenix.fields());
        return fields.keySet().stream()
                .sorted()
                .map(format -> DynamicTest.dynamicTest(
                        format.name(),
                        () -> assertThat(fields.get(format).names())
                                .containsExactlyInAnyOrderElementsOf(format.columns().stream()
                                        .filter(Column::filled)
                                        .map(Column::name)
                                        .toList())));
    }

    @Test
    void layoutsOfOthersHaveAsManyColumnsAsTheirReadersExpect() {
        assertThat(names(Format.GDELT))
                .hasSize(61)
                .startsWith("GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate", "Actor1Code")
                .containsSubsequence("IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass")
                .endsWith("DATEADDED", "SOURCEURL");
        assertThat(names(Format.GDELT).get(30)).isEqualTo("GoldsteinScale");
        assertThat(names(Format.GDELT).get(35)).isEqualTo("Actor1Geo_Type");
        assertThat(names(Format.GDELT).get(51)).isEqualTo("ActionGeo_Type");
        assertThat(names(Format.POLECAT))
                .hasSize(40)
                .startsWith("Event ID", "Event Date")
                .endsWith("Version");
        assertThat(names(Format.POLECAT).get(15)).isEqualTo("Recipient Name");
        assertThat(names(Format.PHOENIX))
                .hasSize(26)
                .startsWith("EventID", "Date")
                .endsWith("NewsSources");
    }

    @TestFactory
    Stream<DynamicTest> everyColumnIsDescribedInTheDocumentation() throws IOException {
        String doc = Files.readString(Path.of("../docs/export.md"));
        return Arrays.stream(Format.values())
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> {
                    Set<String> missing = new HashSet<>();
                    for (Column column : format.columns()) {
                        if (!doc.contains(line(column))) {
                            missing.add(line(column));
                        }
                    }
                    assertThat(missing).isEmpty();
                }));
    }

    private static String line(Column column) {
        return "| `" + column.name() + "` | " + column.type().name().toLowerCase(Locale.ROOT) + " | " + column.what()
                + " |";
    }
}
