package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Event;
import org.kawat.ledger.query.ArticleDetail;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.EventDetail;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.ReportEntry;
import org.kawat.ledger.query.RoleEntry;

/** What is read many at a time is what is read one at a time. */
class BulkReadTest {
    private static final int ARTICLES = 200;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void fill() {
        Synthetic synthetic = new Synthetic(40);
        try (Ledger ledger = Ledger.open(file(), LedgerOptions.standard())) {
            for (int i = 0; i < ARTICLES; i++) {
                ledger.add(synthetic.report(i), null);
            }
        }
    }

    private static Path file() {
        return folder.resolve("ledger.db");
    }

    private static LedgerQuery open() {
        return LedgerQuery.open(file(), LedgerOptions.standard());
    }

    @Test
    void aPageHoldsEachEventAsItIsByItself() {
        try (LedgerQuery query = open()) {
            List<EventEntry> page =
                    query.events(EventFilter.all(), Paging.first(1000)).items();
            List<EventEntry> streamed = new ArrayList<>();
            query.eachEvent(EventFilter.all(), streamed::add);
            assertThat(page).hasSizeGreaterThan(80).isEqualTo(streamed);
            assertThat(page).extracting(e -> e.lead().sources().size()).containsOnly(1);
            for (EventEntry entry : page) {
                EventDetail detail = query.event(entry.id());
                assertThat(detail.event()).isEqualTo(entry);
                assertThat(detail.reports()).hasSize(entry.reports()).contains(entry.lead());
                assertThat(detail.reports()).extracting(ReportEntry::event).containsOnly(entry.id());
                assertThat(detail.reports().stream()
                                .map(r -> r.article().published() + r.id())
                                .toList())
                        .isSorted();
            }
        }
    }

    @Test
    void reportsHaveTheirOwnSidesAndSources() {
        try (LedgerQuery query = open()) {
            for (ArticleLine line :
                    query.articles(FactFilter.all(), Paging.first(ARTICLES)).items()) {
                ArticleDetail detail = query.article(line.id());
                List<Event> kept = detail.report().events();
                List<ReportEntry> read = detail.events();
                assertThat(read).hasSameSizeAs(kept);
                for (int i = 0; i < kept.size(); i++) {
                    assertThat(read.get(i).evidenceSpan()).isEqualTo(kept.get(i).evidence());
                    assertThat(read.get(i).attribution()).isEqualTo(kept.get(i).attribution());
                    assertThat(names(read.get(i).sources()))
                            .isEqualTo(printed(kept.get(i).sources()));
                    assertThat(names(read.get(i).targets()))
                            .isEqualTo(printed(kept.get(i).targets()));
                }
            }
        }
    }

    private static List<String> names(List<RoleEntry> side) {
        return side.stream().map(r -> name(r.code(), r.name(), r.span())).toList();
    }

    private static List<String> printed(List<Event.Role> side) {
        return side.stream().map(r -> name(r.code(), r.name(), r.span())).toList();
    }

    private static String name(Object... parts) {
        return String.format(Locale.ROOT, "%s %s %s", parts);
    }
}
