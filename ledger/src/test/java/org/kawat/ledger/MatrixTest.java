package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.MatrixCell;
import org.kawat.ledger.query.MatrixFilter;
import org.kawat.ledger.query.Paging;

/** A cell of the matrix counts the events that are found between its two. */
class MatrixTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() {
        Synthetic synthetic = new Synthetic(40, 1);
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.standard())) {
            for (int i = 0; i < 400; i++) {
                Added added = ledger.add(synthetic.report(i), null);
                if (i % 100 == 7) {
                    ledger.correctEvent(added.events().get(0), Verdict.WRONG, null, null, "ani", Instant.EPOCH);
                }
            }
        }
    }

    private static LedgerQuery open() {
        return LedgerQuery.open(folder.resolve("ledger.db"), LedgerOptions.standard());
    }

    private static List<EventEntry> events(LedgerQuery query, MatrixFilter filter, String source, String target) {
        EventFilter.Builder builder = EventFilter.builder()
                .source(source)
                .target(target)
                .since(filter.since())
                .until(filter.until())
                .statuses(filter.statuses())
                .quads(filter.quads());
        return query.events(builder.build(), Paging.first(1000)).items();
    }

    private static void compare(LedgerQuery query, MatrixFilter filter, MatrixCell cell) {
        List<EventEntry> events = events(query, filter, cell.source(), cell.target());
        assertThat(cell.events()).isEqualTo(events.size());
        assertThat(cell.mutual())
                .isEqualTo((int) events.stream().filter(EventEntry::mutual).count());
        assertThat(cell.reports())
                .isEqualTo(events.stream().mapToInt(EventEntry::reports).sum());
        double sum = events.stream()
                .map(EventEntry::goldstein)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(cell.goldsteinSum()).isCloseTo(sum, within(1e-9));
        assertThat(cell.goldsteinMean()).isCloseTo(sum / cell.scored(), within(1e-9));
        cell.byQuad()
                .forEach((quad, count) -> assertThat(count.longValue())
                        .isEqualTo(events.stream()
                                .filter(e -> e.quad().equals(quad))
                                .count()));
    }

    @Test
    void cellsCountWhatIsFoundBetweenTheTwo() {
        MatrixFilter spring = new MatrixFilter(
                LocalDate.of(2000, 1, 3),
                LocalDate.of(2000, 1, 7),
                List.of(Status.ACTUAL),
                List.of("verbal conflict", "verbal cooperation"));
        try (LedgerQuery query = open()) {
            for (MatrixFilter filter : List.of(MatrixFilter.actual(), spring)) {
                List<MatrixCell> cells = query.matrix(filter);
                assertThat(cells).hasSizeGreaterThan(30);
                assertThat(cells)
                        .isSortedAccordingTo(
                                Comparator.comparing(MatrixCell::source).thenComparing(MatrixCell::target));
                cells.forEach(cell -> compare(query, filter, cell));
                int once = cells.stream()
                        .mapToInt(c -> 2 * c.events() - c.mutual())
                        .sum();
                EventFilter all = EventFilter.builder()
                        .since(filter.since())
                        .until(filter.until())
                        .statuses(filter.statuses())
                        .quads(filter.quads())
                        .build();
                assertThat((long) once / 2).isEqualTo(query.count(all));
            }
            assertThat(query.matrix(MatrixFilter.actual()).stream().mapToInt(MatrixCell::mutual))
                    .anyMatch(n -> n > 0);
        }
    }

    @Test
    void whatDidNotHappenIsAskedForByItself() {
        try (LedgerQuery query = open()) {
            assertThat(query.matrix(new MatrixFilter(null, null, List.of(Status.PLANNED), List.of())))
                    .isEmpty();
            assertThat(query.matrix(new MatrixFilter(null, null, List.of(), List.of())))
                    .isEqualTo(query.matrix(MatrixFilter.actual()));
        }
    }
}
