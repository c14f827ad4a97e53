package org.kawat.ledger;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kawat.coder.Event.Status;
import org.kawat.coder.EventType;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.FactFilter;
import org.kawat.ledger.query.FigureFilter;
import org.kawat.ledger.query.LedgerQuery;
import org.kawat.ledger.query.MatrixFilter;
import org.kawat.ledger.query.Page;
import org.kawat.ledger.query.Paging;
import org.kawat.ledger.query.RelationFilter;
import org.kawat.ledger.query.StatementFilter;

/**
 * How long a question takes: {@code QueryBench FILE ARTICLES}, which fills the file if it is not there, with about as many
 * events. Prints in milliseconds what passes the first time, and how long the thread has a processor in the middle of several.
 */
public final class QueryBench {
    private static final int A_DAY = 300;
    private static final int BATCH = 100;
    private static final int TIMES = 15;
    private static final int PAGE = 50;
    private static final double NANOS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private QueryBench() {}

    public static void main(String[] arguments) {
        Path file = Path.of(arguments[0]);
        if (!Files.exists(file)) {
            fill(file, Integer.parseInt(arguments[1]));
        }
        Ledger.open(file, LedgerOptions.standard()).close();
        try (LedgerQuery query = LedgerQuery.open(file, LedgerOptions.standard())) {
            System.out.println(query.counts());
            System.out.printf(Locale.ROOT, "%-34s %9s %9s%n", "ms", "first", "middle");
            questions(query).forEach(QueryBench::time);
        }
    }

    private static void fill(Path file, int articles) {
        Synthetic synthetic = new Synthetic(A_DAY, 1);
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            List<Met> batch = new ArrayList<>();
            for (int i = 0; i < articles; i++) {
                batch.add(new Met(synthetic.report(i), null));
                if (batch.size() == BATCH || i == articles - 1) {
                    ledger.addAll(batch);
                    batch.clear();
                }
            }
        }
    }

    private static void time(String what, Runnable question) {
        double[] times = new double[TIMES];
        double first = 0;
        for (int i = 0; i < TIMES; i++) {
            long passed = System.nanoTime();
            long begun = THREADS.getCurrentThreadCpuTime();
            question.run();
            times[i] = (THREADS.getCurrentThreadCpuTime() - begun) / NANOS;
            first = i == 0 ? (System.nanoTime() - passed) / NANOS : first;
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%-34s %9.2f %9.2f%n", what, first, times[TIMES / 2]);
    }

    private static Map<String, Runnable> questions(LedgerQuery query) {
        Map<String, Runnable> questions = new LinkedHashMap<>();
        filters().forEach((name, filter) -> {
            questions.put("events: " + name, () -> query.events(filter, Paging.first(PAGE)));
            questions.put("count: " + name, () -> query.count(filter));
        });
        questions.put("events: the twentieth page", () -> twentieth(query));
        facts(query, questions);
        return questions;
    }

    private static Map<String, EventFilter> filters() {
        Map<String, EventFilter> filters = new LinkedHashMap<>();
        filters.put("all", EventFilter.all());
        filters.put("source", EventFilter.builder().source("AEX").build());
        filters.put(
                "source and target",
                EventFilter.builder().source("AEX").target("BQX").build());
        filters.put("actor, code", EventFilter.builder().actor("AEX").build());
        filters.put(
                "actor, part of a name", EventFilter.builder().actor("tumfe").build());
        filters.put("actor, no such name", EventFilter.builder().actor("zzz").build());
        filters.put(
                "type", EventFilter.builder().types(List.of(EventType.THREATEN)).build());
        filters.put(
                "month",
                EventFilter.builder()
                        .since(LocalDate.of(2000, 6, 1))
                        .until(LocalDate.of(2000, 6, 30))
                        .build());
        filters.put("publisher", EventFilter.builder().publisher("Koran 7").build());
        filters.put(
                "no such publisher", EventFilter.builder().publisher("Koran").build());
        filters.put("said by", EventFilter.builder().saidBy("tumfe").build());
        filters.put("text, a rare word", EventFilter.builder().text("barandu").build());
        filters.put(
                "text, a common word", EventFilter.builder().text("pemerintah").build());
        filters.put("language", EventFilter.builder().language("id").build());
        return filters;
    }

    private static void twentieth(LedgerQuery query) {
        String after = null;
        for (int i = 0; i < 20; i++) {
            Page<?> page = query.events(EventFilter.all(), new Paging(PAGE, after));
            after = page.next();
        }
    }

    private static void facts(LedgerQuery query, Map<String, Runnable> questions) {
        Paging first = Paging.first(PAGE);
        FactFilter all = FactFilter.all();
        FactFilter paper = new FactFilter(null, null, "Koran 7", null, null, null);
        FactFilter text = new FactFilter(null, null, null, null, "barandu", null);
        questions.put("stories: all", () -> query.stories(all, 2, first));
        questions.put("stories: publisher", () -> query.stories(paper, 2, first));
        questions.put("stories: text", () -> query.stories(text, 1, first));
        questions.put("statements: all", () -> query.statements(StatementFilter.of(null), first));
        questions.put("statements: code", () -> query.statements(StatementFilter.of("AEX"), first));
        questions.put("statements: part of a name", () -> query.statements(StatementFilter.of("tumfe"), first));
        questions.put("statements: no such name", () -> query.statements(StatementFilter.of("zzz"), first));
        questions.put("figures: all", () -> query.figures(FigureFilter.of(null), first));
        questions.put("figures: unit", () -> query.figures(FigureFilter.of("person"), first));
        questions.put("figures: no such unit", () -> query.figures(FigureFilter.of("USD"), first));
        questions.put("articles: all", () -> query.articles(all, first));
        questions.put("articles: publisher", () -> query.articles(paper, first));
        questions.put("articles: text", () -> query.articles(text, first));
        questions.put("relations of two by month", () -> query.relations(RelationFilter.between("AEX", "BQX")));
        questions.put("relations of one by month", () -> query.relations(RelationFilter.between("AEX", null)));
        questions.put("matrix", () -> query.matrix(MatrixFilter.actual()));
        questions.put(
                "matrix of a quarter",
                () -> query.matrix(new MatrixFilter(
                        LocalDate.of(2000, 4, 1), LocalDate.of(2000, 6, 30), List.of(Status.ACTUAL), List.of())));
        questions.put("actors: all", () -> query.actors("", first));
        questions.put("actors: beginning", () -> query.actors("tum", first));
        questions.put("actor", () -> query.actor("AEX", PAGE));
        questions.put("counts", query::counts);
        questions.put("state", query::state);
    }
}
