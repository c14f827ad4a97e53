package org.kawat.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.Met;
import org.kawat.ledger.query.Counts;
import org.kawat.ledger.query.LedgerQuery;

/**
 * Prints how long articles take that are coded, and how long those that are coded and kept, on one thread: of days as they
 * come, on which an act is told a few times, and of days on which every act is told hundreds of times. Fails where keeping takes
 * longer than coding. Seconds are of the time that the thread had a processor; in brackets those that passed.
 */
public final class Rate {
    // As `kawat ingest` has it without --batch.
    private static final int TOGETHER = 200;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 13);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;

    private final Coder coder;
    private final Path folder;
    private int ledgers;

    private Rate(Coder coder, Path folder) {
        this.coder = coder;
        this.folder = folder;
    }

    /** Arguments: a folder for the ledgers, and how many articles of each kind. */
    public static void main(String[] args) throws IOException {
        Packs packs = PackFiles.load(List.of());
        Rate rate = new Rate(Coder.of(packs.world(), packs.languages()), Path.of(args[0]));
        int articles = Integer.parseInt(args[1]);
        rate.measure(null, days(articles, 100, 12, 2_000, 2)); // warms up
        boolean quick = rate.measure("days as they come", days(articles, 100, 30, 2_500, 3));
        quick &= rate.measure("every act told hundreds of times", days(articles, articles, 5, 2_500, 6));
        System.exit(quick ? 0 : 1);
    }

    /** So many articles a day, of what happened between so many states on it and the days before. */
    private static List<Article> days(int articles, int aDay, int states, int bytes, int before) {
        Newspaper newspaper = new Newspaper(7, states).withPlainSentences();
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            LocalDate day = FIRST.plusDays(i / aDay);
            String text = newspaper.article(bytes, day, before);
            all.add(new Article(null, text, "Warta " + i % 20, day, "id", "Berita " + i, null));
        }
        return all;
    }

    /** Time that a thread had a processor, and time that passed. */
    private record Spent(double seconds, double passed) {
        private static final Spent NOTHING = new Spent(0, 0);

        private Spent and(Spent more) {
            return new Spent(seconds + more.seconds, passed + more.passed);
        }

        static Spent on(Runnable work) {
            long passed = System.nanoTime();
            long begun = THREADS.getCurrentThreadCpuTime();
            work.run();
            double seconds = (THREADS.getCurrentThreadCpuTime() - begun) / NANOS;
            return new Spent(seconds, (System.nanoTime() - passed) / NANOS);
        }

        private String printed() {
            return String.format(Locale.ROOT, "%.1f s (%.1f)", seconds, passed);
        }
    }

    private boolean measure(@Nullable String kind, List<Article> articles) throws IOException {
        Path file = folder.resolve("rate" + ledgers++ + ".db");
        Spent alone = Spent.NOTHING;
        Spent kept = Spent.NOTHING;
        try (Ledger ledger = Ledger.open(file, LedgerOptions.standard())) {
            // By turns, so that both find the machine as busy with other work.
            for (int from = 0; from < articles.size(); from += TOGETHER) {
                List<Article> some = articles.subList(from, Math.min(articles.size(), from + TOGETHER));
                alone = alone.and(Spent.on(() -> some.forEach(coder::code)));
                kept = kept.and(Spent.on(() -> keep(some, ledger)));
            }
            kept = kept.and(Spent.on(ledger::close));
        }
        double ratio = alone.seconds / kept.seconds;
        if (kind != null) {
            Counts counts = counts(file);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d articles, %d reports of %d events, %.0f MB%n  coded alone: %s; coded and kept: %s; ratio %.2f%s%n",
                    kind,
                    counts.articles(),
                    counts.reports(),
                    counts.events(),
                    Files.size(file) / 1e6,
                    alone.printed(),
                    kept.printed(),
                    ratio,
                    ratio < 0.5 ? ": keeping takes longer than coding" : "");
        }
        return ratio >= 0.5;
    }

    private void keep(List<Article> articles, Ledger ledger) {
        List<Met> met = new ArrayList<>();
        for (Article article : articles) {
            if (!ledger.knows(article, null)) {
                met.add(new Met(coder.code(article), null));
            }
        }
        ledger.addAll(met);
    }

    private static Counts counts(Path file) {
        try (LedgerQuery query = LedgerQuery.open(file, LedgerOptions.standard())) {
            return query.counts();
        }
    }
}
