package org.kawat.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders of every kind. */
class IntakeTest {
    @TempDir
    private Path dir;

    @Test
    void readsATextFile() throws IOException {
        Path file = write("a.txt", Texts.FIRST);
        assertThat(read(file).found()).singleElement().satisfies(f -> {
            assertThat(f.where()).isEqualTo(file.toString());
            assertThat(f.article().text()).isEqualTo(Texts.FIRST);
            assertThat(f.article().language()).isEqualTo("id");
            assertThat(f.article().published()).isNull();
            assertThat(f.note()).isNull();
        });
    }

    @Test
    void tellsKindsByContentBeforeNames() throws IOException {
        assertThat(read(write("page.txt", Texts.page("Satu"))).found())
                .singleElement()
                .satisfies(f -> assertThat(f.article().title()).isEqualTo("Satu"));
        assertThat(read(write("lines.txt", "{\"text\":\"" + Texts.FIRST + "\"}\n"))
                        .found())
                .hasSize(1);
        assertThat(read(write("text.html", Texts.FIRST)).found()).hasSize(1);
    }

    @Test
    void readsJsonLinesAndNamesTheBadOnes() throws IOException {
        String good = "{\"id\":\"a\",\"text\":\"" + Texts.FIRST + "\",\"published\":\"2025-01-22\"}";
        Path file = write(
                "calls.jsonl",
                good + "\n{\n\n" + good + "\n{\"text\":\"" + Texts.MALAY + "\"}\n{\"text\":\"x\",\"language\":\"id\"}");
        Collected all = read(file);
        assertThat(all.found()).extracting(Item.Found::where).containsExactly(file + ":1", file + ":4", file + ":6");
        assertThat(all.failed()).singleElement().satisfies(f -> {
            assertThat(f.where()).isEqualTo(file + ":2");
            assertThat(f.why()).startsWith("is not JSON at column ");
        });
        assertThat(all.skipped()).singleElement().isEqualTo(new Item.Skipped(file + ":5", Reason.MALAY, "is in Malay"));
    }

    @Test
    void readsFeedFilesAndSaysWhatIsNotTheWholeArticle() throws IOException {
        String feed = "<rss><channel><item><title>a</title><description>" + Texts.FIRST
                + "</description></item><item><title>b</title>" + "<description><![CDATA[" + Texts.whole("Dua")
                + "]]></description></item><item><title>c</title></item></channel></rss>";
        Path file = write("feed.xml", feed);
        Collected all = read(file);
        assertThat(all.found()).extracting(Item.Found::where).containsExactly(file + ", entry 1", file + ", entry 2");
        assertThat(all.found().get(0).note()).isEqualTo("is what the feed gives of it, not the whole article");
        assertThat(all.found().get(1).note()).isNull();
        assertThat(all.skipped()).extracting(Item.Skipped::reason).containsExactly(Reason.NO_TEXT);
    }

    @Test
    void readsGzipOfAnything() throws IOException {
        assertThat(read(write("a.txt.gz", gzip(Texts.FIRST.getBytes(StandardCharsets.UTF_8))))
                        .texts())
                .containsExactly(Texts.FIRST);
        byte[] twice = gzip(gzip(Texts.page("Satu").getBytes(StandardCharsets.UTF_8)));
        assertThat(read(write("b.gz", twice)).found()).hasSize(1);
        String lines = ("{\"text\":\"" + Texts.FIRST + "\"}\n").repeat(3);
        assertThat(read(write("c.jsonl.gz", gzip(lines.getBytes(StandardCharsets.UTF_8))))
                        .found())
                .hasSize(3);
    }

    @Test
    void stopsAtABombAndAtWhatIsTooLarge() throws IOException {
        byte[] lines = "{\"text\":\"x\"}\n".getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(lines);
            for (int i = 0; i < 200; i++) {
                gzip.write(" ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
        }
        Path bomb = write("bomb.jsonl.gz", out.toByteArray());
        assertThat(read(bomb).failed())
                .containsExactly(
                        new Item.Failed(bomb.toString(), "cannot be read: expands to more than 200 times its size"));
        Path large = write("large.html", "<html><p>" + "Halo ".repeat(1_000_000));
        assertThat(read(large).skipped())
                .containsExactly(new Item.Skipped(large.toString(), Reason.TOO_LARGE, "is larger than 4 MB"));
    }

    @Test
    void readsFoldersInOrderAndLinksThatLeadRoundOnce() throws IOException {
        Files.createDirectories(dir.resolve("b/c"));
        write("b/c/2.txt", "Dua: " + Texts.FIRST);
        write("b/1.txt", "Satu: " + Texts.FIRST);
        write("c.txt", "Tiga: " + Texts.FIRST);
        write(".hidden", "Empat: " + Texts.FIRST);
        Files.createSymbolicLink(dir.resolve("b/c/round"), dir);
        Files.createSymbolicLink(dir.resolve("d.txt"), dir.resolve("nowhere"));
        Collected all = read(dir);
        assertThat(all.texts()).extracting(t -> t.substring(0, 4)).containsExactly("Satu", "Dua:", "Tiga");
        assertThat(all.failed())
                .containsExactly(
                        new Item.Failed(dir.resolve("d.txt").toString(), "there is no such file; check the name"));
    }

    @Test
    void skipsWhatIsNoPage() throws IOException {
        write("1.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        write("2.pdf", "%PDF-1.7 …");
        write("3.xml", "<?xml version='1.0'?><config/>");
        write("4.xml", "<urlset><url><loc>https://a.example/</loc></url></urlset>");
        write("5.opml", "<opml/>");
        write("6.txt", "");
        Collected all = read(dir);
        assertThat(all.all).hasSize(6);
        assertThat(all.skipped())
                .extracting(Item.Skipped::reason)
                .containsExactly(
                        Reason.NOT_A_PAGE,
                        Reason.NOT_A_PAGE,
                        Reason.NOT_A_PAGE,
                        Reason.NOT_A_PAGE,
                        Reason.NOT_A_PAGE,
                        Reason.NO_TEXT);
    }

    @Test
    void namesWhatCannotBeRead() throws IOException {
        assertThat(read(write("a.json", "[\n{\"text\":\"x\"}]")).failed())
                .extracting(Item.Failed::why)
                .containsExactly("is JSON, and not JSON lines; give an article's object on each line");
        byte[] broken = (Texts.FIRST + " “x” ").getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 1] = (byte) 0xFF;
        assertThat(read(write("b.txt", broken)).failed())
                .extracting(Item.Failed::why)
                .first()
                .asString()
                .startsWith("is broken UTF-8");
        assertThat(read("no\0name").failed())
                .extracting(Item.Failed::why)
                .containsExactly("is no name that a file can have");
        assertThat(read("https://kabar.example/").failed())
                .extracting(Item.Failed::why)
                .first()
                .asString()
                .contains("on the web");
    }

    @Test
    void noteSaysThatACharsetWasAssumed() throws IOException {
        Path file = write("a.txt", (Texts.FIRST + " “x”").getBytes(Charset.forName("windows-1252")));
        assertThat(read(file).found())
                .extracting(Item.Found::note)
                .containsExactly("is not UTF-8; read as Windows-1252");
    }

    @Test
    void takesInOnlyTheLanguagesAndDaysThatAreAskedFor() throws IOException {
        write("1.html", Texts.page("Satu"));
        write("2.html", Texts.page("Dua").replace("2025-01-21", "2024-12-31"));
        write("3.txt", Texts.DUTCH);
        write("4.txt", Texts.MALAY);
        write("5.txt", "The two leaders agreed on Tuesday to deepen their cooperation in energy and trade.");
        IntakeOptions options =
                IntakeOptions.DEFAULT.since(LocalDate.of(2025, 1, 1)).languages(List.of("id"));
        Collected all = read(dir.toString(), options);
        assertThat(all.found()).extracting(f -> f.article().title()).containsExactly("Satu");
        assertThat(all.skipped())
                .extracting(Item.Skipped::reason)
                .containsExactly(Reason.TOO_OLD, Reason.OTHER_LANGUAGE, Reason.MALAY, Reason.OTHER_LANGUAGE);
        assertThat(all.skipped().get(0).why()).isEqualTo("is of 2024-12-31");
    }

    @Test
    void tellsHowMuchIsRead() throws IOException {
        write("a.txt", Texts.FIRST);
        write("b.txt.gz", gzip(Texts.FIRST.getBytes(StandardCharsets.UTF_8)));
        AtomicLong read = new AtomicLong();
        new Intake(IntakeOptions.DEFAULT, null, read::addAndGet).read(dir.toString(), item -> {});
        assertThat(read.get()).isEqualTo(Intake.size(List.of(dir.toString()))).isPositive();
    }

    @Test
    void letsTheSinkStopIt() throws IOException {
        Path file = write("calls.jsonl", ("{\"text\":\"" + Texts.FIRST + "\"}\n").repeat(3));
        Intake intake = new Intake(IntakeOptions.DEFAULT, null, bytes -> {});
        assertThatThrownBy(() -> intake.read(file.toString(), item -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(dir.resolve(name), bytes);
    }

    private static Collected read(Path path) {
        return read(path.toString());
    }

    private static Collected read(String source) {
        return read(source, IntakeOptions.DEFAULT);
    }

    private static Collected read(String source, IntakeOptions options) {
        Collected collected = new Collected();
        new Intake(options, null, bytes -> {}).read(source, collected);
        return collected;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
