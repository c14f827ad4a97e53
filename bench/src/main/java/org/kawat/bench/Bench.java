package org.kawat.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.packs.Packs;
import org.kawat.coder.Article;
import org.kawat.coder.Coder;

/**
 * Prints how fast articles of 1 kB to 10 MB are read, on one thread with all warmed up, and how long the command line takes
 * from its start to its end. Rates are of the time that the thread had a processor, so that what else the machine does tells
 * little; the last column is the time that passed, with the collection of garbage. Fails where the rate at the largest size is less than half of the best: reading must take time
 * in proportion to length.
 */
public final class Bench {
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000, 10_000_000};
    private static final int LEAST_BYTES = 4_000_000;
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 1, 13);
    private static final int STARTS = 5;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private long events;

    private Bench() {}

    /** Arguments: the largest size in bytes (10000000 without it), and the launcher to time, which may be left out. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int largest = args.length > 0 ? Integer.parseInt(args[0]) : SIZES[SIZES.length - 1];
        boolean linear = new Bench().rates(largest);
        if (args.length > 1) {
            starts(Path.of(args[1]));
        }
        if (!linear) {
            System.out.println("the largest article is read at less than half of the best rate");
            System.exit(1);
        }
    }

    private boolean rates(int largest) {
        Packs packs = PackFiles.load(List.of());
        Coder coder = Coder.of(packs.world(), packs.languages());
        measure(coder, articles(10_000, 2 * LEAST_BYTES), 10_000); // warms up
        System.out.printf(
                Locale.ROOT,
                "%10s %9s %8s %12s %10s %9s%n",
                "bytes",
                "articles",
                "MB/s",
                "sentences/s",
                "events/s",
                "s passed");
        double best = 0;
        double last = 0;
        for (int size : SIZES) {
            if (size <= largest) {
                List<Article> articles = articles(size, Math.max(size, LEAST_BYTES));
                last = measure(coder, articles, size);
                best = Math.max(best, last);
            }
        }
        return last * 2 >= best;
    }

    private static List<Article> articles(int size, int bytes) {
        Newspaper newspaper = new Newspaper(size);
        List<Article> articles = new ArrayList<>();
        for (long made = 0; made < bytes; made += size) {
            String text = newspaper.article(size);
            articles.add(new Article(null, text, "Warta Samudra", PUBLISHED, "id", null, null));
        }
        return articles;
    }

    private double measure(Coder coder, List<Article> articles, int size) {
        long bytes = 0;
        long sentences = 0;
        for (Article article : articles) {
            bytes += article.text().getBytes(StandardCharsets.UTF_8).length;
            sentences += article.text().chars().filter(c -> c == '.').count();
        }
        long found = events;
        long passed = System.nanoTime();
        long begin = THREADS.getCurrentThreadCpuTime();
        for (Article article : articles) {
            events += coder.code(article).events().size();
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%10d %9d %8.2f %12.0f %10.0f %9.1f%n",
                size,
                articles.size(),
                bytes / 1e6 / seconds,
                sentences / seconds,
                (events - found) / seconds,
                (System.nanoTime() - passed) / 1e9);
        return bytes / seconds;
    }

    private static void starts(Path launcher) throws IOException, InterruptedException {
        Path example = Path.of("examples/telepon.txt");
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            long begin = System.nanoTime();
            int exit = new ProcessBuilder(launcher.toString(), "read", example.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException(launcher + " read " + example + " ends with " + exit);
            }
            times.add((System.nanoTime() - begin) / 1_000_000);
        }
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%n%s read %s: %d ms (the middle of %d)%n",
                launcher,
                example,
                times.get(STARTS / 2),
                STARTS);
    }
}
