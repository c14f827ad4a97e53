package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.query.Difference;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;

/** Reports of one act are one event; reports of acts that are like it are not. Read by the real coder. */
class OneCallTest {
    private static final List<Article> ONE_CALL = List.of(
            article(
                    "WARTA",
                    21,
                    "MOSKOW, WARTA.COM - Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden"
                            + " Ukraina Volodymyr Zelensky selama 1,5 jam, Senin (20/1/2025).\nKeduanya membahas gencatan senjata."),
            article(
                    "KABAR",
                    21,
                    "Presiden Ukraina Volodymyr Zelenskyy melakukan percakapan telepon dengan Presiden Rusia"
                            + " Vladimir Putin pada Senin (20/1) selama 1 jam 35 menit, kata juru bicara Kremlin Dmitry Peskov."),
            article(
                    "SAMUDRA",
                    22,
                    "Zelenskiy menelepon Putin pada Selasa (21/1/2025). Percakapan itu membahas gencatan"
                            + " senjata dan berlangsung selama 1,5 jam."),
            article(
                    "NUSA",
                    21,
                    "Kremlin: Putin Bicara dengan Zelensky soal Gencatan Senjata\nJAKARTA - Pemimpin Rusia"
                            + " Vladimir Putin melakukan pembicaraan telepon dengan Volodymyr Zelensky, Senin (20/1/2025)."),
            article(
                    "PENA",
                    21,
                    "Pemimpin Rusia dan Ukraina berbincang melalui sambungan telepon pada Senin (20/1/2025).\n"
                            + "Putin dan Zelenskyy membahas tahanan perang."),
            article(
                    "SUARA",
                    21,
                    "Presiden Zelensky dan Presiden Putin bertelepon selama 1,5 jam kemarin, demikian Kremlin."),
            article(
                    "RAKYAT",
                    22,
                    "Rusia dan Ukraina berunding lewat telepon, Selasa (21/1/2025). Pembicaraan Putin dan"
                            + " Zelensky itu membahas gencatan senjata."),
            article(
                    "BISNIS",
                    21,
                    "Zelensky mengatakan ia telah berbicara dengan Putin lewat telepon selama 1 jam 35 menit"
                            + " pada Senin (20/1/2025)."));

    private static final List<Article> OTHER_ACTS = List.of(
            article(
                    "WARTA",
                    21,
                    "Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden Ukraina Volodymyr"
                            + " Zelensky, Senin (20/1/2025)."),
            article(
                    "WARTA",
                    21,
                    "Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden China Xi Jinping,"
                            + " Senin (20/1/2025)."),
            article(
                    "KABAR",
                    28,
                    "Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden Ukraina Volodymyr"
                            + " Zelensky, Senin (27/1/2025)."),
            article(
                    "KABAR",
                    21,
                    "Presiden Rusia Vladimir Putin bertemu dengan Presiden Ukraina Volodymyr Zelensky di"
                            + " Istanbul, Senin (20/1/2025)."),
            article(
                    "NUSA",
                    21,
                    "Menteri Luar Negeri Rusia Sergey Lavrov berbicara lewat telepon dengan Menteri Luar Negeri"
                            + " Ukraina Andrii Sybiha, Senin (20/1/2025)."),
            article(
                    "NUSA",
                    21,
                    "Presiden Rusia Vladimir Putin dijadwalkan berbicara lewat telepon dengan Presiden Ukraina"
                            + " Volodymyr Zelensky pada Jumat (24/1/2025)."),
            article(
                    "PENA",
                    21,
                    "Presiden Rusia Vladimir Putin mengancam Presiden Ukraina Volodymyr Zelensky, Senin"
                            + " (20/1/2025)."),
            article(
                    "PENA",
                    21,
                    "Presiden Amerika Serikat Donald Trump berbicara lewat telepon dengan Presiden Ukraina"
                            + " Volodymyr Zelensky, Senin (20/1/2025)."));

    private static Coder coder;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        coder = Coders.indonesian();
    }

    private static Article article(String publisher, int day, String text) {
        return new Article(null, text, publisher, LocalDate.of(2025, 1, day), "id", null, null);
    }

    private String fill(String name, List<Article> articles) {
        StringBuilder dump = new StringBuilder();
        try (Ledger ledger = Ledger.open(folder.resolve(name), LedgerOptions.standard())) {
            articles.forEach(article -> ledger.add(coder.code(article), null));
            ledger.dump(dump);
        }
        return dump.toString();
    }

    private LedgerQuery query(String name) {
        return LedgerQuery.open(folder.resolve(name), LedgerOptions.standard());
    }

    @Test
    void eightReportsOfOneCallAreOneEventWithItsDifferences() {
        fill("one.db", ONE_CALL);
        try (LedgerQuery query = query("one.db")) {
            List<EventEntry> calls = query.events(
                            EventFilter.builder()
                                    .types(List.of(EventType.CONSULT))
                                    .build(),
                            Paging.first(10))
                    .items();
            assertThat(calls).hasSize(1);
            EventDetail call = query.event(calls.get(0).id());
            assertThat(call.event().reports()).isEqualTo(8);
            assertThat(call.event().articles()).isEqualTo(8);
            assertThat(call.event().date()).isEqualTo("2025-01-20");
            assertThat(call.event().duration()).isEqualTo(5400);
            assertThat(call.reports()).hasSize(8);
            assertThat(call.differences())
                    .filteredOn(d -> d.field().equals("duration"))
                    .extracting(Difference::value, Difference::text)
                    .containsExactly(tuple("5400", "1,5 jam"), tuple("5700", "1 jam 35 menit"));
            assertThat(call.differences())
                    .filteredOn(d -> d.field().equals("date"))
                    .extracting(Difference::value, Difference::reports)
                    .containsExactly(tuple("2025-01-20", 6), tuple("2025-01-21", 2));
        }
    }

    @Test
    void actsThatAreLikeItStayApart() {
        fill("other.db", OTHER_ACTS);
        try (LedgerQuery query = query("other.db")) {
            assertThat(query.events(EventFilter.all(), Paging.first(50)).items())
                    .hasSizeGreaterThanOrEqualTo(8)
                    .allSatisfy(event -> assertThat(event.reports()).isEqualTo(1));
            assertThat(query.count(EventFilter.builder()
                            .statuses(List.of(Status.PLANNED))
                            .build()))
                    .isEqualTo(1);
        }
    }

    @Test
    void theOrderThatTheyComeInMakesNoDifference() {
        List<Article> all = new ArrayList<>(ONE_CALL);
        all.addAll(OTHER_ACTS);
        String first = fill("0.db", all);
        for (int seed = 1; seed <= 5; seed++) {
            Collections.shuffle(all, new Random(seed));
            assertThat(fill(seed + ".db", all)).isEqualTo(first);
        }
    }
}
