package org.kawat.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.Synthetic;
import org.kawat.ledger.store.Database;

/** However events are looked for, the same are found. */
class EventSearchTest {
    private static final EventSearch.Sizes ALL_LOOKED_UP = new EventSearch.Sizes(1_000_000, 1_000_000, 1);
    private static final List<EventSearch.Sizes> OTHERS = List.of(
            new EventSearch.Sizes(0, 1_000_000, 1),
            new EventSearch.Sizes(0, 0, 1),
            new EventSearch.Sizes(0, 0, 60),
            new EventSearch.Sizes(0, 0, 1_000_000),
            new EventSearch.Sizes(5, 40, 30));

    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() {
        Synthetic synthetic = new Synthetic(40, 1);
        try (Ledger ledger = Ledger.open(file(), LedgerOptions.standard())) {
            for (int i = 0; i < 300; i++) {
                ledger.add(synthetic.report(i), null);
            }
        }
    }

    private static Path file() {
        return folder.resolve("ledger.db");
    }

    private static List<EventFilter> filters() {
        List<EventFilter> filters = new ArrayList<>();
        for (EventFilter.Builder builder : List.of(
                EventFilter.builder(),
                EventFilter.builder().source("AEX"),
                EventFilter.builder().target("BQX"),
                EventFilter.builder().source("AEX").target("CBX"),
                EventFilter.builder().actor("BQX"),
                EventFilter.builder().actor("tum"),
                EventFilter.builder().actor("no such"),
                EventFilter.builder().publisher("Koran 7"),
                EventFilter.builder().publisher("Koran 7").actor("tum"),
                EventFilter.builder().language("id"),
                EventFilter.builder().saidBy("sap"),
                EventFilter.builder().text("pemerintah"),
                EventFilter.builder().text("pemerintah").language("id").source("AEX"),
                EventFilter.builder().text("orang").saidBy("a").publisher("Koran 3"))) {
            filters.add(builder.build());
            filters.add(builder.types(List.of(EventType.CONSULT, EventType.ACCUSE, EventType.AID))
                    .build());
            filters.add(builder.since(LocalDate.of(2000, 1, 4))
                    .statuses(List.of(Status.ACTUAL))
                    .build());
        }
        return filters;
    }

    private static List<List<EventSearch.Hit>> pages(EventSearch search, EventFilter filter, int size) {
        List<List<EventSearch.Hit>> pages = new ArrayList<>();
        Paging paging = Paging.first(size);
        while (true) {
            List<EventSearch.Hit> rows = search.page(filter, paging);
            pages.add(rows);
            if (rows.size() <= size) {
                return pages;
            }
            paging = new Paging(size, rows.get(size - 1).place().print());
        }
    }

    @Test
    void howTheyAreLookedForMakesNoDifference() {
        try (Database database = Database.forReading(file(), LedgerOptions.standard())) {
            EventSearch expected = new EventSearch(database, ALL_LOOKED_UP);
            int found = 0;
            for (EventFilter filter : filters()) {
                List<List<EventSearch.Hit>> pages = pages(expected, filter, 13);
                long count = expected.count(filter);
                assertThat((long) pages(expected, filter, 1_000_000).get(0).size())
                        .isEqualTo(count);
                found += count > 0 ? 1 : 0;
                for (EventSearch.Sizes sizes : OTHERS) {
                    EventSearch other = new EventSearch(database, sizes);
                    assertThat(pages(other, filter, 13))
                            .as("%s %s", filter, sizes)
                            .isEqualTo(pages);
                    assertThat(other.count(filter)).isEqualTo(count);
                }
            }
            assertThat(found).isGreaterThan(30);
        }
    }
}
