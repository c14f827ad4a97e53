package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.EventType;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.Arrival;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Newcomer;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.ReportEntry;

/** Whoever asks for news is told what has come since, each event once. */
class ArrivalTest {
    private static final String CALL =
            "Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden Ukraina Volodymyr Zelensky"
                    + " selama 1,5 jam, Senin (20/1/2025).";
    private static final EventFilter CALLS =
            EventFilter.builder().types(List.of(EventType.CONSULT)).build();
    private static Coder coder;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        coder = Coders.indonesian();
    }

    private Ledger ledger() {
        return Ledger.open(folder.resolve("ledger.db"), LedgerOptions.standard());
    }

    private LedgerQuery query() {
        return LedgerQuery.open(folder.resolve("ledger.db"), LedgerOptions.standard());
    }

    private static void add(Ledger ledger, String publisher, int day, String text) {
        ledger.add(coder.code(new Article(null, text, publisher, LocalDate.of(2025, 1, day), "id", null, null)), null);
    }

    private static void fill(Ledger ledger) {
        add(ledger, "WARTA", 22, "Warta: " + CALL + "\nKeduanya membahas gencatan senjata.");
        add(ledger, "NUSA", 21, "Amerika Serikat mengancam China, Senin (20/1/2025).");
        add(ledger, "KABAR", 21, "MOSKOW - " + CALL + "\nKeduanya membahas tahanan perang.");
    }

    @Test
    void anEventIsToldOnceWithTheFirstOfItsReportsSinceThen() {
        try (Ledger ledger = ledger();
                LedgerQuery query = query()) {
            assertThat(query.lastArrival()).isZero();
            fill(ledger);
            long last = query.lastArrival();
            List<Arrival> all = query.arrivals(EventFilter.all(), 0, 10);
            assertThat(last).isEqualTo(3);
            assertThat(all).extracting(Arrival::number).containsExactly(1L, 2L);
            assertThat(all).extracting(a -> a.event().type()).containsExactly("CONSULT", "THREATEN");
            assertThat(all.get(0).event().reports()).isEqualTo(2);
            // Its key is that of the earlier print, which came later.
            assertThat(all.get(0).reportKey()).isNotEqualTo(all.get(0).event().id());
            assertThat(query.arrivals(CALLS, 1, 10))
                    .singleElement()
                    .satisfies(a -> assertThat(a.number()).isEqualTo(3))
                    .satisfies(
                            a -> assertThat(a.reportKey()).isEqualTo(a.event().id()));
            assertThat(query.arrivals(EventFilter.all(), last, 10)).isEmpty();
            assertThat(query.arrivals(EventFilter.all(), 0, 1)).containsExactly(all.get(0));
            assertThat(query.arrivals(EventFilter.builder().actor("CHN").build(), 0, 10))
                    .containsExactly(all.get(1));
        }
    }

    @Test
    void theNewestToComeIsFirstWhateverItsDay() {
        try (Ledger ledger = ledger();
                LedgerQuery query = query()) {
            fill(ledger);
            List<Newcomer> newest = query.newest(EventFilter.all(), 10);
            assertThat(newest).extracting(n -> n.detail().event().type()).containsExactly("THREATEN", "CONSULT");
            Newcomer call = newest.get(1);
            assertThat(call.firstReport())
                    .isEqualTo(query.arrivals(CALLS, 0, 1).get(0).reportKey());
            assertThat(call.detail())
                    .isEqualTo(query.event(call.detail().event().id()));
            assertThat(call.detail().reports())
                    .extracting(r -> r.article().publisher())
                    .containsExactly("KABAR", "WARTA");
            assertThat(Instant.parse(call.lastAt())).isBetween(Instant.parse(call.firstAt()), Instant.now());
            assertThat(query.newest(CALLS, 10)).containsExactly(call);
            assertThat(query.newest(EventFilter.all(), 1)).containsExactly(newest.get(0));
        }
    }

    @Test
    void whatIsCodedAnewOrCorrectedDoesNotComeAgain() {
        try (Ledger ledger = ledger();
                LedgerQuery query = query()) {
            fill(ledger);
            long last = query.lastArrival();
            String threat =
                    query.arrivals(EventFilter.all(), 1, 1).get(0).event().id();
            ledger.correctEvent(threat, Verdict.RIGHT, null, null, "ani", Instant.EPOCH);
            // The same body, printed earlier, takes the place of the article that was there.
            add(ledger, "WARTA", 20, "Warta: " + CALL + "\nKeduanya membahas gencatan senjata.");
            ledger.recode(coder, false, change -> {});
            assertThat(query.lastArrival()).isEqualTo(last);
            assertThat(query.arrivals(EventFilter.all(), last, 10)).isEmpty();
            List<String> keys = new ArrayList<>();
            query.newest(EventFilter.all(), 10)
                    .forEach(n ->
                            n.detail().reports().stream().map(ReportEntry::id).forEach(keys::add));
            assertThat(keys).hasSize(3).doesNotHaveDuplicates();
        }
    }

    @Test
    void nothingIsMissedByWhoeverGoesOnFromTheLast() {
        Synthetic synthetic = new Synthetic(20);
        TreeSet<String> told = new TreeSet<>();
        try (Ledger ledger = ledger();
                LedgerQuery query = query()) {
            long after = 0;
            for (int i = 0; i < 60; i++) {
                ledger.add(synthetic.report(i), null);
                long last = query.lastArrival();
                List<Arrival> some = query.arrivals(EventFilter.all(), after, 2);
                some.forEach(a -> told.addAll(reports(query, a.event().id())));
                after = some.size() < 2 ? last : some.get(1).number();
            }
            query.arrivals(EventFilter.all(), after, 1000)
                    .forEach(a -> told.addAll(reports(query, a.event().id())));
            assertThat(query.events(EventFilter.all(), Paging.first(1000)).items())
                    .hasSizeGreaterThan(20)
                    .allSatisfy(e -> assertThat(reports(query, e.id())).containsAnyElementsOf(told));
            assertThat(told).hasSize(120);
        }
    }

    private static List<String> reports(LedgerQuery query, String event) {
        return query.event(event).reports().stream().map(ReportEntry::id).toList();
    }
}
