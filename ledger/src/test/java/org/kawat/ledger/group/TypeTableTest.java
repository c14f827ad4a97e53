package org.kawat.ledger.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kawat.coder.EventType;

class TypeTableTest {
    private final TypeTable table = TypeTable.load();

    @Test
    void saysOfEveryTypeWhatTheWorldPackSays() throws IOException {
        List<String[]> rows = Files.readAllLines(Path.of("..", "packs", "world", "types.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("type\t"))
                .map(line -> line.split("\t", -1))
                .toList();
        assertThat(rows).hasSize(EventType.values().length);
        for (String[] cells : rows) {
            TypeTable.Row row = table.row(EventType.valueOf(cells[0]));
            assertThat(row.quad()).as(cells[0]).isEqualTo(cells[1]);
            assertThat(row.score()).as(cells[0]).isEqualByComparingTo(new BigDecimal(cells[2]));
            assertThat(row.cameo()).as(cells[0]).isEqualTo(cells[cells.length - 1]);
        }
    }

    @Test
    void nearIsNearInBothDirections() {
        for (EventType one : EventType.values()) {
            assertThat(table.near(one, one)).isFalse();
            for (EventType other : EventType.values()) {
                assertThat(table.near(one, other)).isEqualTo(table.near(other, one));
            }
        }
    }

    @Test
    void modesOfOneGroupMayStandForOneAnother() {
        assertThat(table.fit(EventType.CONSULT, "phone", "video")).isTrue();
        assertThat(table.fit(EventType.CONSULT, "phone", null)).isTrue();
        assertThat(table.fit(EventType.CONSULT, "phone", "visit")).isFalse();
    }
}
