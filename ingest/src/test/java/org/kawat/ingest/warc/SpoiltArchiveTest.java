package org.kawat.ingest.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives spoilt at random from fixed seeds: reading ends, throws nothing, and gives no page that was not there. */
class SpoiltArchiveTest {
    private static final int PAGES = 40;
    private static final int LIMIT = 1 << 20;

    @TempDir
    private Path dir;

    private byte[] plain = new byte[0];
    private byte[] compressed = new byte[0];

    @BeforeEach
    void write() throws IOException {
        plain = archive(false);
        compressed = archive(true);
    }

    @Test
    void compressedOnesLoseOnlyWhatIsSpoilt() throws IOException {
        List<String> good = pages(compressed, true);
        for (int seed = 0; seed < 150; seed++) {
            List<String> read = pages(spoilt(compressed, seed), true);
            assertThat(read).as("seed %d", seed).isSubsetOf(good).hasSizeGreaterThanOrEqualTo(good.size() - 9);
        }
    }

    @Test
    void plainOnesLoseOnlyWhatIsSpoilt() throws IOException {
        int good = pages(plain, false).size();
        for (int seed = 0; seed < 150; seed++) {
            assertThat(pages(spoilt(plain, seed), false)).as("seed %d", seed).hasSizeBetween(good - 12, good + 3);
        }
    }

    private byte[] archive(boolean gzip) throws IOException {
        Path file = dir.resolve("archive");
        new Archive(gzip).write(file, PAGES);
        return Files.readAllBytes(file);
    }

    /** Up to three places where bytes are changed, lost or too many. */
    private static byte[] spoilt(byte[] bytes, int seed) {
        Random random = new Random(seed);
        byte[] spoilt = bytes.clone();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(spoilt.length - 200);
            int length = 1 + random.nextInt(100);
            byte[] noise = new byte[random.nextInt(100)];
            random.nextBytes(noise);
            byte[] next = new byte[spoilt.length - length + noise.length];
            System.arraycopy(spoilt, 0, next, 0, at);
            System.arraycopy(noise, 0, next, at, noise.length);
            System.arraycopy(spoilt, at + length, next, at + noise.length, spoilt.length - at - length);
            spoilt = next;
        }
        return random.nextInt(10) == 0
                ? Arrays.copyOf(spoilt, random.nextInt(spoilt.length) / 10 + spoilt.length * 9 / 10)
                : spoilt;
    }

    private static List<String> pages(byte[] bytes, boolean gzip) throws IOException {
        List<String> pages = new ArrayList<>();
        WarcReader reader = new WarcReader(LIMIT, archived -> {
            if (archived.fault() == null && !archived.tooLarge()) {
                pages.add(archived.url() + new String(archived.body(), StandardCharsets.UTF_8));
            }
        });
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        if (gzip) {
            reader.gzip(in);
        } else {
            reader.plain(in);
        }
        return pages;
    }
}
