package org.kawat.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void givesEveryLineAndNoMore() throws IOException {
        assertThat(read("a\n\nbc\n", 10)).containsExactly("a", "", "bc");
        assertThat(read("a\nbc", 10)).containsExactly("a", "bc");
        assertThat(read("", 10)).isEmpty();
        assertThat(read("\n", 10)).containsExactly("");
    }

    @Test
    void joinsLinesAcrossReads() throws IOException {
        String line = "x".repeat(200_000);
        assertThat(read(line + "\n" + line + "\nend", 200_000)).containsExactly(line, line, "end");
    }

    @Test
    void passesOverALineThatIsTooLong() throws IOException {
        assertThat(read("a\n" + "x".repeat(300_000) + "\nb\n", 100)).containsExactly("a", "TOO LONG", "b");
    }

    @Test
    void keepsNothingOfAnEndlessLine() throws IOException {
        InputStream endless = new InputStream() {
            private long left = 1L << 30;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                int count = (int) Math.min(left, length);
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
        Lines lines = new Lines(endless, 1000);
        assertThat(lines.next()).isTrue();
        assertThat(lines.tooLong()).isTrue();
        assertThat(lines.bytes().length).isLessThan(100_000);
        assertThat(lines.next()).isFalse();
    }

    private static List<String> read(String text, long max) throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), max);
        List<String> all = new ArrayList<>();
        while (lines.next()) {
            String line = new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8);
            all.add(lines.tooLong() ? "TOO LONG" : line);
        }
        return all;
    }
}
