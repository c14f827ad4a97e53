package org.kawat.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.coder.Article;
import org.kawat.ingest.Collected;
import org.kawat.ingest.Intake;
import org.kawat.ingest.IntakeOptions;
import org.kawat.ingest.Reason;
import org.kawat.ingest.warc.Archive.Fate;

/** Archives of the web with all that can go wrong with one: everything good is taken in, everything bad is named. */
class WarcIntakeTest {
    private static final int PAGES = 2_000;
    private static final long HEAP = 512L << 20;

    @TempDir
    private Path dir;

    @Test
    void takesInAllThatIsGoodAndNamesAllThatIsBad() throws IOException {
        Path file = dir.resolve("news.warc.gz");
        new Archive(true).write(file, PAGES);
        assertThat(Runtime.getRuntime().maxMemory()).isLessThanOrEqualTo(HEAP);
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begun = System.nanoTime();
        Collected collected = read(file);
        report(file, System.nanoTime() - begun, collected);
        takesInAllGood(collected);
        namesAllBad(collected);
        assertThat(collected.failed()).anyMatch(f -> f.why().startsWith("ends in the middle of a gzip member"));
    }

    private static void takesInAllGood(Collected collected) {
        List<Integer> good =
                numbers().filter(i -> Archive.fate(i).isTakenIn()).boxed().toList();
        assertThat(collected.found())
                .extracting(f -> f.article().url())
                .containsExactlyElementsOf(good.stream().map(Archive::url).toList());
        for (int i = 0; i < good.size(); i++) {
            Article article = collected.found().get(i).article();
            assertThat(article.text()).contains(Archive.marker(good.get(i))).doesNotContain("Depan", "Hak cipta");
            assertThat(article.text().lines()).hasSize(2);
            assertThat(article.published()).isEqualTo(LocalDate.of(2025, 1, 22));
            assertThat(article.language()).isEqualTo("id");
        }
    }

    private static void namesAllBad(Collected collected) {
        numbers()
                .filter(i -> Archive.fate(i).isBroken())
                .forEach(i -> assertThat(collected.failed())
                        .as("page %d, %s", i, Archive.fate(i))
                        .filteredOn(f -> f.where().contains("(" + Archive.url(i) + ")"))
                        .hasSize(1));
        long behind =
                numbers().filter(i -> Archive.fate(i) == Fate.GARBAGE_BEHIND).count();
        assertThat(collected.failed())
                .filteredOn(f -> f.why().startsWith("is no gzip"))
                .hasSize((int) behind);
        Map<Reason, Long> skipped = new HashMap<>();
        collected.skipped().forEach(s -> skipped.merge(s.reason(), 1L, Long::sum));
        assertThat(skipped)
                .containsOnly(
                        Map.entry(Reason.TOO_LARGE, count(Fate.LARGE)),
                        Map.entry(Reason.NOT_A_PAGE, count(Fate.IMAGE)),
                        Map.entry(Reason.MALAY, count(Fate.MALAY)));
    }

    @Test
    void readsTheSameUncompressed() throws IOException {
        Path file = dir.resolve("news.warc");
        new Archive(false).write(file, 200);
        Collected collected = read(file);
        List<String> good = IntStream.range(0, 200)
                .filter(i -> Archive.fate(i).isTakenIn()
                        || Archive.fate(i) == Fate.MEMBER_CUT
                        || Archive.fate(i) == Fate.GARBAGE_INSIDE)
                .mapToObj(Archive::url)
                .toList();
        assertThat(collected.found()).extracting(f -> f.article().url()).containsExactlyElementsOf(good);
        assertThat(collected.failed())
                .hasSize(4 + 1)
                .allMatch(f -> f.why().contains("cut short") || f.why().contains("shorter"));
    }

    @Test
    void readsAnArchiveThatIsCompressedAsAWhole() throws IOException {
        Path plain = dir.resolve("plain.warc");
        new Archive(false).write(plain, 100);
        Path file = dir.resolve("whole.warc.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            Files.copy(plain, out);
        }
        assertThat(read(file).texts()).isEqualTo(read(plain).texts()).hasSizeGreaterThan(80);
    }

    @Test
    void givesTheSameTwice() throws IOException {
        Path file = dir.resolve("news.warc.gz");
        new Archive(true).write(file, 50);
        assertThat(read(file).all).isEqualTo(read(file).all);
    }

    private static Collected read(Path file) {
        Collected collected = new Collected();
        new Intake(IntakeOptions.DEFAULT, null, bytes -> {}).read(file.toString(), collected);
        return collected;
    }

    private static IntStream numbers() {
        return IntStream.range(0, PAGES);
    }

    private static long count(Fate fate) {
        return numbers().filter(i -> Archive.fate(i) == fate).count();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(p -> p.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void report(Path file, long nanos, Collected collected) throws IOException {
        long peak = heap().stream().mapToLong(p -> p.getPeakUsage().getUsed()).sum();
        System.out.printf(
                Locale.ROOT,
                "[kawat] warc: %,d bytes, %d found, %d skipped, %d failed in %.1f s; heap at most %d MB%n",
                Files.size(file),
                collected.found().size(),
                collected.skipped().size(),
                collected.failed().size(),
                nanos / 1e9,
                peak >> 20);
    }
}
