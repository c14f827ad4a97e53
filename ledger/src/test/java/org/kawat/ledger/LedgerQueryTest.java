package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.coder.Report;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.DayCount;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.FigureEntry;
import org.kawat.ledger.query.FigureFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.Relation;
import org.kawat.ledger.query.RelationFilter;
import org.kawat.ledger.query.StatementEntry;
import org.kawat.ledger.query.StatementFilter;
import org.kawat.ledger.query.StoryEntry;
import org.kawat.ledger.query.Why;

class LedgerQueryTest {
    private static final String WIRE =
            "Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden China Xi Jinping,"
                    + " Senin (20/1/2025). Dalam percakapan itu keduanya membahas perdagangan gas, keamanan di Asia Tengah, dan"
                    + " pembangunan jembatan di perbatasan kedua negara yang sudah lama tertunda.\n"
                    + "\"Hubungan kami semakin erat dari tahun ke tahun,\" kata penasihat Kremlin Yuri Ushakov.\n"
                    + "Perdagangan kedua negara mencapai USD240 miliar atau setara Rp3.897 triliun pada 2023.";
    private static Coder coder;

    @TempDir
    private Path folder;

    private LedgerQuery query;

    @BeforeAll
    static void load() {
        coder = Coders.indonesian();
    }

    @BeforeEach
    void fill() {
        Path file = folder.resolve("ledger.db");
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            add(ledger, "WARTA", 21, WIRE);
            add(ledger, "KABAR", 21, "BEIJING, KABAR - " + WIRE);
            add(
                    ledger,
                    "NUSA",
                    23,
                    "Amerika Serikat mengancam akan mengenakan tarif terhadap China, Rabu (22/1/2025).\n"
                            + "Washington tidak menjatuhkan sanksi kepada Rusia.");
            add(
                    ledger,
                    "PENA",
                    30,
                    "Pasukan Rusia menyerang kota Odesa di Ukraina, Rabu (29/1/2025).\n"
                            + "Menteri luar negeri China dijadwalkan bertemu menteri luar negeri Rusia di Moskow pada Senin (10/2/2025).");
        }
        query = LedgerQuery.open(file, LedgerOptions.standard());
    }

    @AfterEach
    void close() {
        query.close();
    }

    private static void add(Ledger ledger, String publisher, int day, String text) {
        Article article = new Article(
                publisher + "-1", text, publisher, LocalDate.of(2025, 1, day), "id", "Judul " + publisher, null);
        ledger.add(coder.code(article), null);
    }

    private List<String> types(EventFilter.Builder filter) {
        return query.events(filter.build(), Paging.first(50)).items().stream()
                .map(EventEntry::type)
                .toList();
    }

    @Test
    void eventsAreFoundByEitherSideOfATalkAndByOneSideOfADeed() {
        assertThat(types(EventFilter.builder().source("CHN").target("RUS").types(List.of(EventType.CONSULT))))
                .hasSize(2);
        assertThat(types(EventFilter.builder().source("USA").target("CHN"))).isNotEmpty();
        assertThat(types(EventFilter.builder().source("CHN").target("USA"))).isEmpty();
        assertThat(types(EventFilter.builder().actor("Putin"))).contains("CONSULT");
        assertThat(types(EventFilter.builder().actor("UKR"))).containsExactly("ASSAULT");
    }

    @Test
    void daysAreCountedUpToTheLastThatWasPrinted() {
        assertThat(query.days(EventFilter.all(), 10))
                .extracting(DayCount::day)
                .containsExactly("2025-01-29", "2025-01-23", "2025-01-22", "2025-01-20");
        assertThat(query.days(EventFilter.builder().actor("USA").build(), 1))
                .singleElement()
                .satisfies(day -> assertThat(day.events()).isPositive());
        List<EventDetail> details = query.details(EventFilter.all(), Paging.first(2));
        assertThat(details)
                .hasSize(2)
                .allSatisfy(detail ->
                        assertThat(detail).isEqualTo(query.event(detail.event().id())));
    }

    @Test
    void eventsAreFoundByTimeStatusTextPublisherAndStory() {
        assertThat(types(EventFilter.builder().since(LocalDate.of(2025, 1, 29)).until(LocalDate.of(2025, 1, 29))))
                .containsExactly("ASSAULT");
        assertThat(types(EventFilter.builder().statuses(List.of(Status.PLANNED))))
                .containsExactly("CONSULT");
        assertThat(types(EventFilter.builder().text("odesa"))).containsExactly("ASSAULT");
        assertThat(types(EventFilter.builder().text("\"kota odesa\" menye*"))).containsExactly("ASSAULT");
        assertThat(types(EventFilter.builder().text("odesa tarif"))).isEmpty();
        assertThat(types(EventFilter.builder().text("\" OR * NEAR("))).isEmpty();
        assertThat(types(EventFilter.builder().publisher("NUSA")))
                .contains("THREATEN")
                .doesNotContain("ASSAULT");
        assertThat(types(EventFilter.builder().quads(List.of("material conflict"))))
                .contains("ASSAULT");
        String story = query.stories(FactFilter.all(), 2, Paging.first(5))
                .items()
                .get(0)
                .id();
        assertThat(types(EventFilter.builder().story(story).types(List.of(EventType.CONSULT))))
                .hasSize(1);
    }

    @Test
    void pagesHoldTogetherAndNewestComesFirst() {
        List<String> days = new ArrayList<>();
        Paging paging = Paging.first(2);
        Page<EventEntry> page = query.events(EventFilter.all(), paging);
        while (true) {
            page.items().forEach(e -> days.add(String.valueOf(e.day())));
            if (page.next() == null) {
                break;
            }
            page = query.events(EventFilter.all(), new Paging(2, page.next()));
        }
        assertThat((long) days.size()).isEqualTo(query.count(EventFilter.all()));
        assertThat(days).isSortedAccordingTo(Comparator.reverseOrder());
        assertThatThrownBy(() -> query.events(EventFilter.all(), new Paging(2, "nonsense")))
                .isInstanceOf(LedgerException.class);
    }

    @Test
    void relationsCountWhatHappenedByTypeAndClass() {
        List<Relation> months = query.relations(RelationFilter.between("CHN", "RUS"));
        assertThat(months).filteredOn(Relation::mutual).hasSize(1);
        Relation talks = months.stream().filter(Relation::mutual).findFirst().orElseThrow();
        assertThat(talks.period()).isEqualTo("2025-01");
        assertThat(talks.byType()).containsEntry("CONSULT", 1);
        assertThat(talks.reports()).isEqualTo(2);
        assertThat(query.relations(RelationFilter.between("RUS", "UKR").by(RelationFilter.Step.WEEK)))
                .extracting(Relation::period)
                .containsExactly("2025-W05");
        assertThat(query.relations(RelationFilter.between(null, null).by(RelationFilter.Step.ALL)))
                .extracting(Relation::source)
                .contains("RUS", "USA");
    }

    @Test
    void statementsAndFiguresAreFoundWithTheirArticles() {
        List<StatementEntry> said =
                query.statements(StatementFilter.of("Ushakov"), Paging.first(1)).items();
        assertThat(said).hasSize(1);
        assertThat(said.get(0).text()).contains("semakin erat");
        Page<StatementEntry> first = query.statements(StatementFilter.of("Ushakov"), Paging.first(1));
        assertThat(query.statements(StatementFilter.of("Ushakov"), new Paging(1, first.next()))
                        .items())
                .extracting(s -> s.article().publisher())
                .doesNotContain(said.get(0).article().publisher());
        List<FigureEntry> money =
                query.figures(FigureFilter.of("IDR"), Paging.first(10)).items();
        assertThat(money).hasSize(2).allSatisfy(f -> assertThat(f.equals()).isEqualTo("USD240 miliar"));
        assertThat(query.figures(new FigureFilter("USD", null, 3e11, null, null, FactFilter.all()), Paging.first(5))
                        .items())
                .isEmpty();
    }

    @Test
    void anArticleIsGivenBackAsItWasCoded() {
        Article article = new Article("WARTA-1", WIRE, "WARTA", LocalDate.of(2025, 1, 21), "id", "Judul WARTA", null);
        Report coded = coder.code(article);
        ArticleLine line = query.articles(new FactFilter(null, null, "WARTA", null, null, null), Paging.first(1))
                .items()
                .get(0);
        ArticleDetail detail = query.article(line.id().substring(0, 8));
        Report kept = detail.report();
        assertThat(kept.article()).isEqualTo(coded.article());
        assertThat(kept.actors()).isEqualTo(coded.actors());
        assertThat(kept.statements()).isEqualTo(coded.statements());
        assertThat(kept.dates()).isEqualTo(coded.dates());
        assertThat(kept.checks()).isEqualTo(coded.checks());
        assertThat(kept.paragraphs()).isEqualTo(coded.paragraphs());
        assertThat(kept.events())
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                .isEqualTo(coded.events());
        assertThat(kept.figures())
                .usingRecursiveComparison()
                .withEqualsForType((a, b) -> a.compareTo(b) == 0, BigDecimal.class)
                .isEqualTo(coded.figures());
        assertThat(detail.events()).hasSameSizeAs(coded.events());
        assertThat(detail.copies()).extracting(ArticleLine::publisher).containsExactly("KABAR");
    }

    @Test
    void storiesHoldTheArticlesThatTellOfTheSame() {
        List<StoryEntry> stories =
                query.stories(FactFilter.all(), 2, Paging.first(10)).items();
        assertThat(stories).hasSize(1);
        assertThat(query.story(stories.get(0).id()).articles())
                .extracting(ArticleLine::publisher)
                .containsExactlyInAnyOrder("WARTA", "KABAR");
    }

    @Test
    void whySaysWhatTiesReportsAndWhatKeepsOthersApart() {
        EventEntry call = query.events(
                        EventFilter.builder()
                                .types(List.of(EventType.CONSULT))
                                .statuses(List.of(Status.ACTUAL))
                                .build(),
                        Paging.first(1))
                .items()
                .get(0);
        Why why = query.why(call.id());
        assertThat(why.linked()).hasSize(1);
        assertThat(why.linked().get(0).same()).isTrue();
        assertThat(why.linked().get(0).evidence()).anyMatch(e -> e.startsWith("same day"));
    }

    @Test
    void whatIsNotThereIsSaidInALine() {
        assertThatThrownBy(() -> query.event("ffffffffffffffff"))
                .isInstanceOf(LedgerException.class)
                .hasMessage("no event has the id \"ffffffffffffffff\"");
        assertThatThrownBy(() -> LedgerQuery.open(folder.resolve("none.db"), LedgerOptions.standard()))
                .isInstanceOf(LedgerException.class);
    }
}
