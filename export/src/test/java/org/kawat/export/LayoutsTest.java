package org.kawat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kawat.coder.EventType;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.correct.Amendment;
import org.kawat.ledger.correct.Verdict;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;

/** What stands in the columns of the layouts of others. */
class LayoutsTest {
    @TempDir
    private Path folder;

    private List<Map<String, String>> rows(Format format, Made... articles) throws IOException {
        Path ledger = folder.resolve("ledger.db");
        Made.keep(ledger, List.of(articles));
        Path file = folder.resolve("events." + format.extension());
        try (LedgerQuery query = LedgerQuery.open(ledger, LedgerOptions.standard())) {
            Exporter.export(query, EventFilter.all(), format, file, Progress.NONE);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).hasSize(format.columns().size());
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                row.put(format.columns().get(i).name(), cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static Made call() {
        return new Made()
                .source("RUS", "GOV", "Vladimir Putin", "Putin")
                .target("CHN", "GOV", null, "Beijing")
                .place("Moskow")
                .words("berbicara soal tarif")
                .type(EventType.CONSULT, "video", "041", "1.0");
    }

    @Test
    void gdelt() throws IOException {
        Map<String, String> row = rows(Format.GDELT, call()).get(0);
        assertThat(row)
                .containsEntry("SQLDATE", "20250120")
                .containsEntry("MonthYear", "202501")
                .containsEntry("Year", "2025")
                .containsEntry("FractionDate", "2025.0548")
                .containsEntry("Actor1Code", "RUSGOV")
                .containsEntry("Actor1Name", "VLADIMIR PUTIN")
                .containsEntry("Actor1CountryCode", "RUS")
                .containsEntry("Actor1Type1Code", "GOV")
                .containsEntry("Actor2Code", "CHNGOV")
                .containsEntry("Actor2Name", "CHINA")
                .containsEntry("EventCode", "041")
                .containsEntry("EventBaseCode", "041")
                .containsEntry("EventRootCode", "04")
                .containsEntry("QuadClass", "1")
                .containsEntry("GoldsteinScale", "1.0")
                .containsEntry("NumMentions", "1")
                .containsEntry("NumSources", "1")
                .containsEntry("NumArticles", "1")
                .containsEntry("AvgTone", "")
                .containsEntry("Actor1Geo_Type", "1")
                .containsEntry("Actor1Geo_CountryCode", "RS")
                .containsEntry("Actor2Geo_CountryCode", "CH")
                .containsEntry("ActionGeo_Type", "0")
                .containsEntry("ActionGeo_FullName", "Moskow")
                .containsEntry("DATEADDED", "20250121000000")
                .containsEntry("SOURCEURL", "https://warta.example/1");
        assertThat(Long.parseLong(row.get("GLOBALEVENTID"))).isBetween(1L, 1L << 52);
    }

    @Test
    void gdeltOfBodiesAndOfNobody() throws IOException {
        Made made = new Made()
                .source("UN", "IGO", "Dewan Keamanan PBB", "Dewan Keamanan")
                .words("mengecam serangan")
                .type(EventType.ACCUSE, null, "1112", "-2.0");
        assertThat(rows(Format.GDELT, made).get(0))
                .containsEntry("Actor1Code", "IGOUNO")
                .containsEntry("Actor1CountryCode", "")
                .containsEntry("Actor1KnownGroupCode", "UNO")
                .containsEntry("Actor1Type1Code", "IGO")
                .containsEntry("Actor1Geo_Type", "")
                .containsEntry("Actor2Code", "")
                .containsEntry("Actor2Name", "")
                .containsEntry("EventBaseCode", "111")
                .containsEntry("QuadClass", "3");
    }

    @Test
    void aRowForEachPairOfStatesAndRolesWithIdsOfTheirOwn() throws IOException {
        Made made = new Made()
                .source("RUS", "GOV", "Vladimir Putin", "Putin")
                .source("RUS", "GOV", "Sergei Lavrov", "Lavrov")
                .source("BLR", "GOV", null, "Minsk")
                .target("USA", null, null, "AS")
                .target("GBR", null, null, "Inggris")
                .words("menolak usul itu");
        List<Map<String, String>> rows = rows(Format.POLECAT, made);
        assertThat(rows.remove(0).keySet())
                .containsExactlyElementsOf(
                        Format.POLECAT.columns().stream().map(Column::name).toList());
        assertThat(rows)
                .extracting(row -> row.get("Actor Country") + ' ' + row.get("Recipient Country"))
                .containsExactly("RUS USA", "RUS GBR", "BLR USA", "BLR GBR");
        assertThat(rows).extracting(row -> row.get("Event ID")).doesNotHaveDuplicates();
        assertThat(rows.get(0))
                .containsEntry("Actor Name", "Vladimir Putin; Sergei Lavrov")
                .containsEntry("Actor Name Raw", "Putin; Lavrov");
    }

    @Test
    void polecat() throws IOException {
        Map<String, String> row = rows(Format.POLECAT, call()).get(1);
        assertThat(row)
                .containsEntry("Event Date", "2025-01-20")
                .containsEntry("Event Type", "CONSULT")
                .containsEntry("Event Mode", "phone")
                .containsEntry("Intensity", "1.5")
                .containsEntry("Quad Code", "VERBAL COOPERATION")
                .containsEntry("Contexts", "diplomatic; economic")
                .containsEntry("Actor Name", "Vladimir Putin")
                .containsEntry("Actor Country", "RUS")
                .containsEntry("Actor COW", "365")
                .containsEntry("Primary Actor Sector", "GOV")
                .containsEntry("Actor Name Raw", "Putin")
                .containsEntry("Recipient Name", "China")
                .containsEntry("Recipient COW", "710")
                .containsEntry("Raw Placename", "Moskow")
                .containsEntry("Placename", "")
                .containsEntry("Source", "WARTA")
                .containsEntry("Publication Date", "2025-01-21")
                .containsEntry("Language", "id")
                .containsEntry("Version", "Kawat 1");
    }

    @Test
    void phoenixHasAllArticlesOfAnEventInOneRow() throws IOException {
        Made again = call().words("hari ini").in("KABAR", LocalDate.of(2025, 1, 22), "https://kabar.example/2");
        List<Map<String, String>> rows = rows(Format.PHOENIX, call(), again);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("Date", "20250120")
                .containsEntry("Year", "2025")
                .containsEntry("Month", "01")
                .containsEntry("Day", "20")
                .containsEntry("SourceActorFull", "RUSGOV")
                .containsEntry("SourceActorEntity", "RUS")
                .containsEntry("SourceActorRole", "GOV")
                .containsEntry("TargetActorEntity", "CHN")
                .containsEntry("EventRootCode", "04")
                .containsEntry("PentaClass", "1")
                .containsEntry("Issues", "DIPLOMATIC,1;ECONOMIC,1")
                .containsEntry("LocationName", "Moskow")
                .containsEntry("URLs", "https://warta.example/1;https://kabar.example/2")
                .containsEntry("NewsSources", "WARTA;KABAR");
        assertThat(rows.get(0).get("SentenceID").split(";"))
                .hasSize(2)
                .contains(rows.get(0).get("EventID"));
    }

    @Test
    void anEventWithoutADayIsOnThatOfItsFirstPublicationAndOneWithoutBothOnNone() throws IOException {
        Made month = call().date("2025-01");
        Made never = new Made()
                .source("USA", "GOV", null, "Washington")
                .words("akan datang entah kapan")
                .date(null)
                .in(null, null, null);
        List<Map<String, String>> rows = rows(Format.GDELT, month, never);
        assertThat(rows).hasSize(2);
        assertThat(rows).extracting(row -> row.get("SQLDATE")).containsExactly("20250121", "");
        assertThat(rows.get(1))
                .containsEntry("FractionDate", "")
                .containsEntry("DATEADDED", "")
                .containsEntry("NumSources", "0");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void anAnalystsWordIsWhatIsWritten(Format format) throws IOException {
        Path file = folder.resolve("ledger.db");
        Made.keep(file, List.of(call(), call().words("lain sama sekali").date("2024-03-01")));
        Path out = folder.resolve("events");
        Instant now = Instant.parse("2026-11-23T00:00:00Z");
        try (LedgerQuery query = LedgerQuery.open(file, LedgerOptions.standard());
                Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            List<EventEntry> events =
                    query.events(EventFilter.all(), Paging.first(9)).items();
            assertThat(events).hasSize(2);
            ledger.correctEvent(events.get(0).id(), Verdict.WRONG, null, null, "ani", now);
            Amendment amendment = Amendment.parse(
                    "{\"type\": \"REQUEST\", \"sources\": [\"USA\"], \"targets\": [], \"date\": \"2024-02\"}");
            ledger.correctEvent(events.get(1).id(), Verdict.AMENDED, amendment, null, "ani", now);
            assertThat(Exporter.export(query, EventFilter.all(), format, out, Progress.NONE))
                    .isEqualTo(new Exported(1, 1, 0));
        }
        if (format.text()) {
            assertThat(Files.readString(out)).contains("USA").doesNotContain("CHN");
        }
    }
}
