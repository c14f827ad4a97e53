package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.Event.Status;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.Deeds;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.EventFilter.Between;
import org.kawat.ledger.query.FigureEntry;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.Person;

/** What is between two is found whoever acted; with its figures, its people, and what each did. */
class BetweenTest {
    private static final Paging ALL = Paging.first(50);

    @TempDir
    private Path folder;

    private LedgerQuery query;

    @BeforeEach
    void fill() {
        Coder coder = Coders.indonesian();
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.standard())) {
            add(
                    coder,
                    ledger,
                    21,
                    "Presiden Rusia Vladimir Putin berbicara lewat telepon selama 45 menit dengan Presiden China Xi Jinping,"
                            + " Senin (20/1/2025). Harga minyak naik 3 persen.");
            add(coder, ledger, 23, "China menuduh Rusia menembaki kapalnya, Rabu (22/1/2025).");
            add(coder, ledger, 24, "Rusia mengancam akan menyerang China, Kamis (23/1/2025).");
            add(coder, ledger, 25, "Amerika Serikat menuduh China meretas bank, Jumat (24/1/2025).");
        }
        query = LedgerQuery.open(folder.resolve("ledger.db"), LedgerOptions.standard());
    }

    private static void add(Coder coder, Ledger ledger, int day, String text) {
        ledger.add(coder.code(new Article(null, text, "WARTA", LocalDate.of(2025, 1, day), "id", null, null)), null);
    }

    @AfterEach
    void close() {
        query.close();
    }

    private static EventFilter between(String two) {
        return EventFilter.builder()
                .between(Between.of(two))
                .statuses(List.of(Status.ACTUAL))
                .build();
    }

    @Test
    void bothDirectionsAndOneFootingAreBetweenTwo() {
        List<String> types = query.events(between("RUS,CHN"), ALL).items().stream()
                .map(EventEntry::type)
                .toList();
        assertThat(types).containsExactly("THREATEN", "ACCUSE", "CONSULT");
        assertThat(query.count(between("chn, rus"))).isEqualTo(3);
        assertThat(query.count(between("CHN,USA"))).isEqualTo(1);
        assertThat(query.count(between("RUS,USA"))).isZero();
    }

    @Test
    void whatIsNotTwoCodesIsRefused() {
        for (String codes : List.of("RUS", "RUS,", ",", "RUS,CHN,USA")) {
            assertThatThrownBy(() -> Between.of(codes))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("'" + codes + "'");
        }
    }

    @Test
    void figuresAreThoseOfTheSentencesThatReportTheEvents() {
        assertThat(query.figures(between("RUS,CHN"), ALL).items())
                .extracting(FigureEntry::text)
                .containsExactly("45 menit");
        assertThat(query.figures(between("CHN,USA"), ALL).items()).isEmpty();
    }

    @Test
    void deedsAreCountedBySideAndNotWhereTheyAreWrong() {
        assertThat(query.deeds("CHN", List.of(Status.ACTUAL)))
                .containsExactly(
                        new Deeds(Deeds.Side.MUTUAL, "CONSULT", "verbal cooperation", 1),
                        new Deeds(Deeds.Side.SOURCE, "ACCUSE", "verbal conflict", 1),
                        new Deeds(Deeds.Side.TARGET, "ACCUSE", "verbal conflict", 1),
                        new Deeds(Deeds.Side.TARGET, "THREATEN", "verbal conflict", 1));
        assertThat(query.deeds("CHN", List.of())).hasSizeGreaterThan(4);
        String threat = query.events(between("RUS,CHN"), ALL).items().get(0).id();
        try (Ledger ledger = Ledger.open(folder.resolve("ledger.db"), LedgerOptions.standard())) {
            ledger.correctEvent(threat, Verdict.WRONG, null, null, "sari", Instant.EPOCH);
        }
        assertThat(query.deeds("CHN", List.of(Status.ACTUAL)))
                .extracting(Deeds::type)
                .doesNotContain("THREATEN");
    }

    @Test
    void peopleHaveTheOfficeThatMostArticlesGiveThem() {
        assertThat(query.people("RUS", 5)).containsExactly(new Person("Vladimir Putin", "presiden", 1));
        assertThat(query.people("USA", 5)).isEmpty();
    }
}
