package org.kawat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Coder;
import org.kawat.coder.Report;
import org.kawat.ledger.query.ArticleLine;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.ReportEntry;

/** A thousand made-up reports of a hundred acts, many of which are between the same states in the same weeks. */
class ManyActsTest {
    private static final int ACTS = 100;
    private static final int REPORTS = 10;

    @TempDir
    private Path folder;

    private record Coded(int act, Report report) {}

    @Test
    void reportsOfOneActFindEachOtherInAnyOrder() {
        Coder coder = Coders.indonesian();
        List<Coded> coded = new ArrayList<>();
        for (ActsWriter.Written written : new ActsWriter(4).write(ACTS, REPORTS)) {
            coded.add(new Coded(written.act(), coder.code(written.article())));
        }
        String first = fill("0.db", coded);
        double f1 = score("0.db");
        assertThat(f1).isGreaterThanOrEqualTo(0.90);
        for (int seed = 1; seed <= 2; seed++) {
            Collections.shuffle(coded, new Random(seed));
            assertThat(fill(seed + ".db", coded).equals(first)).isTrue();
        }
    }

    private String fill(String name, List<Coded> coded) {
        StringBuilder dump = new StringBuilder();
        try (Ledger ledger = Ledger.open(folder.resolve(name), LedgerOptions.standard())) {
            coded.forEach(c -> ledger.add(c.report(), null));
            ledger.dump(dump);
        }
        return dump.toString();
    }

    /** F1 over all pairs of articles: together in the ledger if the first events that they tell are one. */
    private double score(String name) {
        List<String> events = new ArrayList<>();
        List<Integer> truth = new ArrayList<>();
        try (LedgerQuery query = LedgerQuery.open(folder.resolve(name), LedgerOptions.standard())) {
            Page<ArticleLine> page = query.articles(FactFilter.all(), Paging.first(10_000));
            for (ArticleLine line : page.items()) {
                var article = query.article(line.id());
                List<ReportEntry> reports = article.events();
                String event = reports.isEmpty() ? line.id() : reports.get(0).event();
                article.sightings().forEach(s -> {
                    events.add(event);
                    truth.add(Integer.valueOf(String.valueOf(s.url()).replaceAll(".*/", "")));
                });
            }
            System.out.println("many acts: " + query.counts());
        }
        return f1(events, truth);
    }

    private static double f1(List<String> events, List<Integer> truth) {
        long right = 0;
        long found = 0;
        long wanted = 0;
        for (int i = 0; i < events.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean together = events.get(i).equals(events.get(j));
                boolean same = truth.get(i).equals(truth.get(j));
                right += together && same ? 1 : 0;
                found += together ? 1 : 0;
                wanted += same ? 1 : 0;
            }
        }
        double precision = (double) right / found;
        double recall = (double) right / wanted;
        System.out.printf(Locale.ROOT, "many acts: precision %.3f, recall %.3f%n", precision, recall);
        return 2 * precision * recall / (precision + recall);
    }
}
