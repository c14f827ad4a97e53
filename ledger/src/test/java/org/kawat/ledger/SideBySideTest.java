package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Article;
import org.kawat.coder.Check;
import org.kawat.coder.Coder;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.CorrectionEntry;
import org.kawat.ledger.query.CorrectionFilter;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.StoryEntry;
import org.kawat.ledger.query.StoryReports;

/** What the articles of a story say side by side, what was worked out again of them, and what was said of their events. */
class SideBySideTest {
    private static final String TOPICS = "Keduanya membahas pelabuhan Lembata, jalur kapal feri, dan harga garam di"
            + " perbatasan kedua negara yang sudah lama dirundingkan oleh para nelayan setempat.";
    private static final Instant NOON = Instant.parse("2025-01-23T12:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private LedgerQuery query;

    @BeforeEach
    void fill() {
        file = folder.resolve("ledger.db");
        Coder coder = Coders.indonesian();
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            for (Article article : List.of(
                    article(
                            "WARTA",
                            "Dilansir Reuters, Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden"
                                    + " China Xi Jinping selama 1,5 jam, Senin (20/1/2025). " + TOPICS),
                    article(
                            "KABAR",
                            "Presiden Rusia Vladimir Putin menelepon Presiden China Xi Jinping selama 1 jam 35 menit,"
                                    + " Senin (20/1/2025). " + TOPICS),
                    article(
                            "NUSA",
                            "Nilai dagang Chile dan Peru naik dari USD10 miliar menjadi USD20 miliar, naik 50 persen."
                                    + " Chile mengecam Bolivia pada Minggu (20/1/2025)."))) {
                ledger.add(coder.code(article), null);
            }
        }
        query = LedgerQuery.open(file, LedgerOptions.standard());
    }

    private static Article article(String publisher, String text) {
        return new Article(null, text, publisher, LocalDate.of(2025, 1, 21), "id", null, null);
    }

    @AfterEach
    void close() {
        query.close();
    }

    private StoryEntry story() {
        List<StoryEntry> stories =
                query.stories(FactFilter.all(), 2, Paging.first(9)).items();
        assertThat(stories).hasSize(1);
        return stories.get(0);
    }

    @Test
    void countsEventsAndDifferencesOfAStory() {
        StoryEntry story = story();
        StoryReports reports = query.storyReports(story.id(), 9);
        assertThat(story.events()).isEqualTo(reports.story().events().size()).isPositive();
        assertThat(story.differences()).isEqualTo(1);
    }

    @Test
    void tellsWhatSeveralArticlesTellAndThroughWhom() {
        StoryReports reports = query.storyReports(story().id().substring(0, 6), 9);
        assertThat(reports.told()).hasSize(1);
        assertThat(reports.told().get(0).reports())
                .extracting(r -> String.valueOf(r.article().publisher()), r -> r.duration())
                .containsExactlyInAnyOrder(tuple("WARTA", 5400L), tuple("KABAR", 5700L));
        assertThat(reports.chains())
                .extracting(chain -> chain.links().stream()
                        .map(l -> l.kind() + ":" + l.name())
                        .toList())
                .contains(List.of("outlet:Reuters", "publisher:WARTA"), List.of("publisher:KABAR"));
        assertThat(reports.figures()).extracting(f -> f.unit()).contains("s");
        assertThat(query.storyReports(story().id(), 1).chains()).hasSize(1);
    }

    @Test
    void tellsWhatWasWorkedOutAgain() {
        String article = query.articles(new FactFilter(null, null, "NUSA", null, null, null), Paging.first(1))
                .items()
                .get(0)
                .id();
        Map<String, List<Check>> checks = query.checks(List.of(article, "0000", story().id()));
        assertThat(checks.get(article))
                .extracting(Check::kind, Check::outcome)
                .contains(tuple("growth", Check.Outcome.FAILS), tuple("weekday", Check.Outcome.FAILS));
        assertThat(checks.get(article)).allSatisfy(c -> assertThat(c.spans()).isNotEmpty());
        assertThat(checks).doesNotContainKey("0000");
        assertThat(query.checks(List.of())).isEmpty();
    }

    @Test
    void tellsWhatAnalystsSaidOfAnEvent() {
        String event = query.storyReports(story().id(), 1).told().get(0).event().id();
        assertThat(query.corrections(new CorrectionFilter(event, null), Paging.first(9))
                        .items())
                .isEmpty();
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            ledger.correctEvent(event, Verdict.RIGHT, null, "so it was", "ani", NOON);
            ledger.undoLast(event, "budi", NOON.plusSeconds(60));
            ledger.correctEvent(event, Verdict.RIGHT, null, null, "citra", NOON.plusSeconds(120));
        }
        assertThat(query.corrections(new CorrectionFilter(event.substring(0, 8), null), Paging.first(9))
                        .items())
                .extracting(CorrectionEntry::verdict, CorrectionEntry::by, CorrectionEntry::undoneBy)
                .containsExactly(
                        tuple("right", "citra", null),
                        tuple("right", "citra", null),
                        tuple("right", "ani", "budi"),
                        tuple("right", "ani", "budi"));
    }

    @Test
    void findsActorsByWhatTheyAreCalled() {
        assertThat(query.actorsCalled("jin", 9)).singleElement().satisfies(actor -> {
            assertThat(actor.code()).isEqualTo("CHN");
            assertThat(actor.names()).extracting(n -> n.name()).containsExactly("Xi Jinping");
        });
        assertThat(query.actorsCalled("chn", 9)).extracting(a -> a.code()).containsExactly("CHN");
        assertThat(query.actorsCalled("inping", 9)).isEmpty();
        assertThat(query.actorsCalled("%", 9)).isEmpty();
        assertThat(query.actorsCalled(" ", 9)).isEmpty();
    }
}
