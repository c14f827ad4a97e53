package org.kawat.ingest.gzip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipMembersTest {
    @Test
    void givesMembersOneByOneAndAllAsOneStream() throws IOException {
        byte[] file = join(gzip("satu "), gzip("dua "), gzip("tiga"));
        assertThat(members(file)).containsExactly("satu ", "dua ", "tiga");
        assertThat(new String(new GzipStream(new ByteArrayInputStream(file)).readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("satu dua tiga");
    }

    @Test
    void findsTheNextMemberBehindGarbage() throws IOException {
        byte[] garbage = "bukan gzip \u001f".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(members(join(garbage, gzip("satu"), garbage, gzip("dua"), garbage)))
                .containsExactly(
                        "is no gzip at 0",
                        "satu",
                        "is no gzip at " + (12 + gzip("satu").length),
                        "dua",
                        "is no gzip at " + (24 + gzip("satu").length + gzip("dua").length));
    }

    @Test
    void findsTheNextMemberBehindABrokenOne() throws IOException {
        byte[] cut = Arrays.copyOf(gzip("Presiden Rusia Vladimir Putin ".repeat(3)), 25);
        assertThat(members(join(gzip("satu"), cut, gzip("dua")))).first().isEqualTo("satu");
        assertThat(members(join(gzip("satu"), cut, gzip("dua")))).last().isEqualTo("dua");
    }

    @Test
    void tellsWhatIsCutShort() {
        byte[] cut = Arrays.copyOf(gzip("satu dua tiga"), 20);
        assertThatThrownBy(() -> new GzipStream(new ByteArrayInputStream(cut)).readAllBytes())
                .hasMessage("ends in the middle of a gzip member");
    }

    @Test
    void tellsAWrongChecksum() {
        byte[] file = gzip("satu");
        file[file.length - 8] ^= 1;
        assertThatThrownBy(() -> new GzipStream(new ByteArrayInputStream(file)).readAllBytes())
                .hasMessageContaining("checksum");
    }

    @Test
    void stopsWhereLittleExpandsToVeryMuch() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(zeros);
            }
        }
        try (InputStream in = new GzipStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThatThrownBy(() -> in.transferTo(OutputStream.nullOutputStream()))
                    .hasMessage("expands to more than 200 times its size");
        }
    }

    @Test
    void bearsPaddingOfZeros() throws IOException {
        assertThat(members(join(gzip("satu"), new byte[512]))).containsExactly("satu");
    }

    private static List<String> members(byte[] file) throws IOException {
        List<String> all = new ArrayList<>();
        try (GzipMembers members = new GzipMembers(new ByteArrayInputStream(file))) {
            boolean resume = false;
            while (true) {
                try {
                    if (!(resume ? members.resume() : members.next())) {
                        return all;
                    }
                    resume = false;
                    all.add(text(members));
                } catch (GzipFault e) {
                    all.add(e.what() + " at " + e.at());
                    resume = true;
                }
            }
        }
    }

    private static String text(GzipMembers members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[7];
        for (int count = members.read(buffer, 0, 7); count >= 0; count = members.read(buffer, 0, 7)) {
            out.write(buffer, 0, count);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
