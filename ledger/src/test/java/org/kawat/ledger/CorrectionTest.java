package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.coder.EventType;
import org.kawat.coder.pack.Pack;
import org.kawat.ledger.correct.Amendment;
import org.kawat.ledger.correct.Change;
import org.kawat.ledger.correct.GoldExport;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.CorrectionEntry;
import org.kawat.ledger.query.CorrectionFilter;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.RelationFilter;

class CorrectionTest {
    private static final Instant NOON = Instant.parse("2025-02-01T12:00:00Z");
    private static final List<Article> ARTICLES = List.of(
            article(
                    "WARTA",
                    "Presiden Rusia Vladimir Putin berbicara lewat telepon dengan Presiden China Xi Jinping selama"
                            + " 1,5 jam, Senin (20/1/2025).\nAmerika Serikat mengancam akan menjatuhkan sanksi terhadap Iran."),
            article(
                    "KABAR",
                    "Putin dan Xi Jinping bertelepon pada Senin (20/1/2025).\nFilipina menuduh China menembakkan"
                            + " meriam air.\nBaca Juga: Kapal Masuk Lagi"));
    private static Coder coder;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() {
        coder = Coders.indonesian();
    }

    private static Article article(String publisher, String text) {
        return new Article(null, text, publisher, LocalDate.of(2025, 1, 21), "id", null, null);
    }

    private Path file() {
        return folder.resolve("ledger.db");
    }

    private Ledger open() {
        Ledger ledger = Ledger.open(file(), LedgerOptions.standard());
        ARTICLES.forEach(article -> ledger.add(coder.code(article), null));
        return ledger;
    }

    private List<EventEntry> events(EventFilter filter) {
        try (LedgerQuery query = LedgerQuery.open(file(), LedgerOptions.standard())) {
            return query.events(filter, Paging.first(100)).items();
        }
    }

    private EventEntry one(EventType type) {
        List<EventEntry> found =
                events(EventFilter.builder().types(List.of(type)).build());
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    // What analysts said is part of the ledger, but what comes of it is to be as if nothing was said.
    private static String dump(Ledger ledger) {
        StringBuilder out = new StringBuilder();
        ledger.dump(out);
        return String.join(
                "\n",
                out.toString()
                        .lines()
                        .filter(l -> !l.startsWith("correction\t"))
                        .toList());
    }

    @Test
    void aWrongEventIsInNoAnswerUntilThatIsUndone() {
        try (Ledger ledger = open()) {
            String before = dump(ledger);
            EventEntry call = one(EventType.CONSULT);
            assertThat(call.reports()).isEqualTo(2);
            long batch = ledger.correctEvent(call.id(), Verdict.WRONG, null, "made up", "ani", NOON);
            assertThat(events(EventFilter.builder()
                            .types(List.of(EventType.CONSULT))
                            .build()))
                    .isEmpty();
            try (LedgerQuery query = LedgerQuery.open(file(), LedgerOptions.standard())) {
                assertThat(query.relations(RelationFilter.between("RUS", "CHN")))
                        .isEmpty();
            }
            assertThat(events(EventFilter.builder()
                            .types(List.of(EventType.CONSULT))
                            .wrong(true)
                            .build()))
                    .extracting(EventEntry::verdict)
                    .containsExactly("wrong", "wrong");
            ledger.undo(batch, "budi", NOON);
            assertThat(dump(ledger)).isEqualTo(before);
            try (LedgerQuery query = LedgerQuery.open(file(), LedgerOptions.standard())) {
                assertThat(query.corrections(CorrectionFilter.all(), Paging.first(10))
                                .items())
                        .hasSize(2)
                        .allSatisfy(c -> {
                            assertThat(c.by()).isEqualTo("ani");
                            assertThat(c.undoneBy()).isEqualTo("budi");
                            assertThat(c.event()).isEqualTo(call.id());
                        });
            }
        }
    }

    @Test
    void correctionsAreListedByEventArticleAndPage() {
        try (Ledger ledger = open();
                LedgerQuery query = LedgerQuery.open(file(), LedgerOptions.standard())) {
            EventEntry call = one(EventType.CONSULT);
            EventEntry threat = one(EventType.THREATEN);
            ledger.correctEvent(call.id(), Verdict.RIGHT, null, null, "ani", NOON);
            ledger.correctReport(threat.id(), Verdict.WRONG, null, "of old", "budi", NOON);
            ledger.correctReport(threat.id(), Verdict.RIGHT, null, null, "budi", NOON);
            List<CorrectionEntry> all =
                    query.corrections(CorrectionFilter.all(), Paging.first(10)).items();
            assertThat(all).extracting(CorrectionEntry::number).containsExactly(3L, 2L, 1L, 1L);
            assertThat(all.get(1).note()).isEqualTo("of old");
            List<CorrectionEntry> paged = new ArrayList<>();
            Page<CorrectionEntry> page = query.corrections(CorrectionFilter.all(), Paging.first(3));
            paged.addAll(page.items());
            page = query.corrections(CorrectionFilter.all(), new Paging(3, page.next()));
            paged.addAll(page.items());
            assertThat(page.next()).isNull();
            assertThat(paged).isEqualTo(all);
            assertThat(query.corrections(new CorrectionFilter(threat.id(), null), Paging.first(9))
                            .items())
                    .isEqualTo(all.subList(0, 2));
            String article = all.get(3).article();
            assertThat(query.corrections(new CorrectionFilter(null, article), Paging.first(9))
                            .items())
                    .isEqualTo(all.stream()
                            .filter(c -> c.article().equals(article))
                            .toList());
            assertThat(query.corrections(new CorrectionFilter(call.id(), article), Paging.first(9))
                            .items())
                    .hasSize(1);
        }
    }

    @Test
    void anAmendedEventIsAsTheAnalystSays() {
        try (Ledger ledger = open()) {
            String before = dump(ledger);
            EventEntry threat = one(EventType.THREATEN);
            Amendment amendment = Amendment.parse(
                    "{\"type\": \"REQUEST\", \"targets\": [\"IRN\", \"IRQ\"], \"date\": \"2025-01-19\", \"said_by\": null}");
            long batch = ledger.correctReport(threat.id(), Verdict.AMENDED, amendment, null, "ani", NOON);
            EventEntry request = one(EventType.REQUEST);
            assertThat(request.day()).isEqualTo("2025-01-19");
            assertThat(request.quad()).isEqualTo("verbal conflict");
            assertThat(request.verdict()).isEqualTo("amended");
            assertThat(request.id()).isEqualTo(threat.id());
            assertThat(events(EventFilter.builder().source("USA").target("IRQ").build()))
                    .hasSize(1);
            ledger.undo(batch, "ani", NOON);
            assertThat(dump(ledger)).isEqualTo(before);
        }
    }

    @Test
    void takesBackTheLastWordOnOneReportAndLeavesTheOthers() {
        try (Ledger ledger = open()) {
            EventEntry threat = one(EventType.THREATEN);
            EventEntry charge = one(EventType.ACCUSE);
            Amendment later = Amendment.parse("{\"date\": \"2025-01-19\"}");
            long first = ledger.correctReport(threat.id(), Verdict.RIGHT, null, null, "ani", NOON);
            long second = ledger.correctReport(threat.id(), Verdict.AMENDED, later, "a day before", "ani", NOON);
            ledger.correctReport(charge.id(), Verdict.RIGHT, null, null, "ani", NOON);
            assertThat(ledger.undoReport(threat.id(), "budi", NOON)).contains(second);
            assertThat(one(EventType.THREATEN).verdict()).isEqualTo("right");
            assertThat(ledger.undoReport(threat.id(), "budi", NOON)).contains(first);
            assertThat(one(EventType.THREATEN).verdict()).isNull();
            assertThat(ledger.undoReport(threat.id(), "budi", NOON)).isEmpty();
            assertThat(one(EventType.ACCUSE).verdict()).isEqualTo("right");
            try (LedgerQuery query = LedgerQuery.open(file(), LedgerOptions.standard())) {
                assertThat(query.corrections(
                                        new CorrectionFilter(
                                                null, threat.lead().article().id()),
                                        Paging.first(9))
                                .items())
                        .extracting(CorrectionEntry::number, CorrectionEntry::undoneBy)
                        .containsExactly(tuple(second, "budi"), tuple(first, "budi"));
            }
        }
    }

    @Test
    void anAmendmentThatMakesNoSenseIsRefusedWithTheReason() {
        assertThatThrownBy(() -> Amendment.parse("{\"typ\": \"REQUEST\"}")).hasMessageContaining("no such field");
        assertThatThrownBy(() -> Amendment.parse("{\"type\": \"SHOUT\"}")).hasMessageContaining("type cannot be SHOUT");
        assertThatThrownBy(() -> Amendment.parse("type")).hasMessageContaining("no JSON");
        assertThatThrownBy(() -> Amendment.parse("{\"date\": \"yesterday\"}")).hasMessageContaining("yesterday");
    }

    @Test
    void codingAgainWithTheSameCoderChangesNothing() {
        try (Ledger ledger = open()) {
            ledger.correctReport(
                    one(EventType.ACCUSE).id(),
                    Verdict.AMENDED,
                    Amendment.parse("{\"status\": \"alleged\"}"),
                    null,
                    "ani",
                    NOON);
            String before = dump(ledger);
            List<Change> changes = new ArrayList<>();
            assertThat(ledger.recode(coder, false, changes::add)).isZero();
            assertThat(changes).isEmpty();
            assertThat(dump(ledger)).isEqualTo(before);
        }
    }

    @Test
    void correctionsOutliveCodingAgain() {
        Coder other = Coder.of(Coders.pack("world"), List.of(without("predicates/threaten.rules", Coders.pack("id"))));
        try (Ledger ledger = open()) {
            String id = one(EventType.ACCUSE).id();
            ledger.correctReport(id, Verdict.AMENDED, Amendment.parse("{\"status\": \"alleged\"}"), null, "ani", NOON);
            String before = dump(ledger);
            List<Change> changes = new ArrayList<>();
            assertThat(ledger.recode(other, true, changes::add)).isPositive();
            assertThat(dump(ledger)).as("a dry run writes nothing").isEqualTo(before);
            List<Change> written = new ArrayList<>();
            ledger.recode(other, false, written::add);
            assertThat(written).isEqualTo(changes);
            assertThat(ledger.recode(other, false, change -> {})).isZero();
            assertThat(one(EventType.ACCUSE).status()).isEqualTo("alleged");
            ledger.recode(coder, false, change -> {});
            assertThat(dump(ledger)).as("and back").isEqualTo(before);
        }
    }

    private static Pack without(String file, Pack pack) {
        return new Pack(
                pack.code(),
                pack.files().stream().filter(f -> !f.name().equals(file)).toList());
    }

    @Test
    void goldIsWrittenOfWhatAnalystsLookedAt() throws IOException {
        try (Ledger ledger = open()) {
            ledger.correctReport(one(EventType.ACCUSE).id(), Verdict.RIGHT, null, null, "ani", NOON);
        }
        try (LedgerQuery query = LedgerQuery.open(file(), LedgerOptions.standard())) {
            GoldExport.Written written = GoldExport.write(query, folder);
            assertThat(written.files()).hasSize(1);
            assertThat(written.skipped()).isEmpty();
            assertThat(Files.readString(written.files().get(0)))
                    .contains(
                            "\"type\" : \"ACCUSE\"",
                            "\"required\" : true",
                            "\"required\" : false",
                            "Baca Juga: Kapal Masuk Lagi");
        }
    }
}
