package org.kawat.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.Cli;
import org.kawat.app.ExitCode;

class IngestCommandTest {
    private static final String ENGLISH =
            "The prime minister of Japan met the president of France in Paris on Monday and they talked about trade.";

    @TempDir
    private Path dir;

    @Test
    void takesInTheExamplesAndChangesNoRowTheNextTime() {
        Desk desk = new Desk(dir);
        Cli.Result first = desk.run("ingest", Desk.examples());
        assertThat(first.exit()).isZero();
        assertThat(first.err()).isEqualTo("a new ledger: " + desk.file() + "\n");
        assertThat(first.out()).startsWith("taken in              5 articles, ").contains("failed                0\n");
        String dump = desk.dump();
        Cli.Result again = desk.run("ingest", Desk.examples() + "/", "--ui", "id", "--threads", "3");
        assertThat(again.out()).contains("dicatat               0 artikel\n", "sudah ada             5\n");
        assertThat(again.err()).isEmpty();
        assertThat(desk.dump()).isEqualTo(dump);
    }

    @Test
    void writesNothingOnADryRun() throws IOException {
        Desk desk = new Desk(dir);
        Cli.Result dry = desk.run("ingest", "--dry-run", Desk.examples());
        assertThat(dry.exit()).isZero();
        assertThat(dry.out()).contains("telepon.txt: 8 events\n", "would be taken in     5 articles, ");
        assertThat(dir).isEmptyDirectory();
        desk.withExamples();
        byte[] before = Files.readAllBytes(desk.file());
        String more = desk.write("more.jsonl", Desk.articles(0, 2) + Desk.articles(0, 1));
        Cli.Result again = desk.run("ingest", "--dry-run", Desk.examples(), more);
        assertThat(again.out())
                .contains("would be taken in     2 articles", "already there         5\n", "seen elsewhere        1\n");
        assertThat(Files.readAllBytes(desk.file())).isEqualTo(before);
    }

    @Test
    void takesInFilesOfAllKindsByOneCommandAndNamesWhatIsBroken() throws IOException {
        Desk desk = new Desk(dir);
        String page = page("Jepang mengecam uji coba rudal Korea Utara yang berlangsung pada hari Rabu di laut itu.");
        String html = desk.write("a.html", page);
        String warc = desk.write(
                "b.warc.gz", warc(page("Rusia mengancam akan menyerang Ukraina pada hari yang sama dengan itu.")));
        String rss = desk.write(
                "c.xml",
                "<rss version=\"2.0\"><channel><title>Kabar</title><item><title>Mesir kecam Iran</title><link>https://kabar.example/1"
                        + "</link><description>Presiden Mesir mengecam Iran karena serangan yang terjadi pada hari itu di"
                        + " wilayahnya.</description></item></channel></rss>");
        String lines = desk.write("d.jsonl", Desk.articles(0, 1) + "{oh\n" + "{\"text\":\"" + ENGLISH + "\"}\n");
        Cli.Result result = desk.run(
                "ingest", html, warc, rss, lines, dir.resolve("nix.txt").toString());
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
        assertThat(result.out())
                .contains("taken in              4 articles", "skipped               1 (1 in another language)\n");
        assertThat(result.out()).contains("failed                2\n");
        assertThat(result.errLines())
                .anyMatch(line -> line.startsWith(lines + ":2: is not JSON at column "))
                .anyMatch(line -> line.startsWith(dir.resolve("nix.txt") + ": "))
                .hasSize(3);
        assertThat(desk.ask("events", "--source", "RUS", "--format", "csv")).contains("THREATEN");
    }

    private static String page(String text) {
        return "<html lang=\"id\"><head><title>Berita</title></head><body><article><p>" + text + " "
                + text.replace("hari", "pekan") + "</p></article></body></html>";
    }

    private static byte[] warc(String page) throws IOException {
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://kabar.example/2\r\n"
                            + "WARC-Date: 2025-03-12T01:00:00Z\r\nWARC-Record-ID: <urn:uuid:2f7d5a3e-0b7e-4f5e-9d38-2d1f5b6c7a80>\r\n"
                            + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            gzip.write(http);
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        return out.toByteArray();
    }

    @Test
    void takesWhatArticlesDoNotSayFromTheCommand() {
        Desk desk = new Desk(dir);
        String file = desk.write(
                "a.txt", "Presiden Rusia kemarin bertemu Presiden China di Moskow untuk membahas perdagangan.");
        desk.ask("ingest", "--publisher", "Kabar", "--published", "2025-01-22", file);
        assertThat(desk.ask("events", "--publisher", "Kabar", "--since", "2025-01-21", "--until", "2025-01-21"))
                .contains("2025-01-21");
    }

    @Test
    void takesInWhatIsPipedIn() {
        Map<String, String> environment =
                Map.of("KAWAT_LEDGER", new Desk(dir).file().toString());
        byte[] piped = (Desk.articles(0, 2) + "{oh\n").getBytes(StandardCharsets.UTF_8);
        Cli.Result result = Cli.runWith(piped, "", environment, "ingest", "-");
        assertThat(result.out()).contains("taken in              2 articles");
        assertThat(result.errLines().get(1)).startsWith("-:3: is not JSON at column 2");
        assertThat(Cli.runWith(piped, "", environment, "ingest", "-").out()).contains("already there         2\n");
    }

    @Test
    void showsHowFarItIs() {
        Desk desk = new Desk(dir);
        String file = desk.write("a.jsonl", Desk.articles(0, 3000));
        Cli.Result result = Cli.runWith(
                new byte[0], "02", Map.of("KAWAT_LEDGER", desk.file().toString()), "ingest", "--batch", "10", file);
        assertThat(result.err())
                .containsPattern("\\[#+\\.*] +\\d+%  [\\d,]+ articles, \\d+ a second, \\d+ (s|min) left");
        assertThat(result.err()).endsWith("\r\u001b[K");
    }

    @Test
    void passesOverWhatIsTooOldOrInAnotherLanguage() {
        Desk desk = new Desk(dir);
        String file = desk.write("a.jsonl", Desk.articles(0, 9));
        Cli.Result result = desk.run("ingest", "--since", "2025-05", "--verbose", file);
        assertThat(result.out()).contains("skipped               4 (4 too old)\n", "taken in              5 articles");
        assertThat(result.errLines()).hasSize(5).contains(file + ":1: is of 2025-01-10");
        Cli.Result wrong = desk.run("ingest", "--language", "fr", file);
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).startsWith("kawat: there is no pack for language 'fr'; there are id");
    }

    @Test
    void fetchesAddressesAndThoseOfThisMachineOnlyIfAllowed() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = page("Jepang mengecam uji coba rudal Korea Utara yang berlangsung pada hari Rabu di laut itu.")
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            Desk desk = new Desk(dir);
            String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/1";
            Cli.Result refused = desk.run("ingest", url);
            assertThat(refused.exit()).isEqualTo(ExitCode.DATA);
            assertThat(refused.err()).contains(url + ": is on this machine or its network");
            assertThat(desk.ask("ingest", "--private-addresses", url)).startsWith("taken in              1 article,");
            assertThat(desk.ask("articles")).contains(url);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void losesNothingOnAFullDiskAndGoesOnWhenThereIsRoom() throws IOException {
        Desk desk = new Desk(dir);
        String file = desk.write("a.jsonl", Desk.articles(0, 400));
        Cli.Result full = desk.with("KAWAT_LEDGER_PAGES", "150").run("ingest", file);
        assertThat(full.exit()).isEqualTo(ExitCode.DATA);
        assertThat(full.errLines()).hasSize(2);
        assertThat(full.errLines().get(1)).startsWith("kawat: " + desk.file() + ": the disk is full");
        assertThat(full.out()).contains("taken in ").doesNotContain(" 400 articles");
        String rest = desk.ask("ingest", file);
        assertThat(rest).doesNotContain("already there         0\n").doesNotContain(" 400 articles");
        assertThat(desk.dump()).isEqualTo(undisturbed(file));
    }

    /** What a ledger holds after a run over the files in which nothing went wrong. */
    private String undisturbed(String... files) throws IOException {
        Desk other = new Desk(Files.createDirectory(dir.resolve("undisturbed")));
        for (String file : files) {
            other.ask("ingest", file);
        }
        return other.dump();
    }

    @Test
    void othersReadWhileItWritesAndAKilledRunGoesOn() throws InterruptedException, IOException {
        Desk desk = new Desk(dir).withExamples();
        String file = desk.write("a.jsonl", Desk.articles(0, 3000));
        Process writer = desk.start(List.of(), "ingest", file);
        int seen = 0;
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
        while (writer.isAlive() && seen < 300 && System.nanoTime() < until) {
            seen = desk.ask("articles", "--format", "jsonl").split("\n", -1).length;
            desk.ask("events", "--type", "ACCUSE", "--limit", "5");
        }
        writer.destroyForcibly();
        assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).isGreaterThan(10);
        Cli.Result rest = desk.run("ingest", file);
        assertThat(rest.exit()).isZero();
        assertThat(rest.out()).doesNotContain("already there         0\n");
        assertThat(desk.ask("articles", "--format", "jsonl").lines()).hasSize(3005);
        assertThat(desk.dump()).isEqualTo(undisturbed(Desk.examples(), file));
    }

    @Test
    void refusesWhatIsNoLedger() throws IOException {
        Desk desk = new Desk(dir);
        Files.writeString(
                desk.file(),
                "Dear diary, this is no database at all, and long enough to be told from one.\n".repeat(20));
        byte[] before = Files.readAllBytes(desk.file());
        for (String[] call :
                new String[][] {{"ingest", Desk.examples()}, {"events"}, {"ingest", "--dry-run", Desk.examples()}}) {
            Cli.Result result = desk.run(call);
            assertThat(result.exit()).isEqualTo(ExitCode.DATA);
            assertThat(result.err()).isEqualTo("kawat: " + desk.file() + ": the file is no ledger\n");
        }
        assertThat(Files.readAllBytes(desk.file())).isEqualTo(before);
    }

    @Test
    void keepsTheLedgerInTheDataFolderUnlessToldOtherwise() {
        Desk desk = new Desk(dir)
                .with("KAWAT_LEDGER", "")
                .with("XDG_DATA_HOME", dir.resolve("data").toString());
        desk.ask("ingest", Desk.examples());
        assertThat(dir.resolve("data/kawat/ledger.db")).exists();
        Desk home = new Desk(dir)
                .with("KAWAT_LEDGER", "")
                .with("XDG_DATA_HOME", "here")
                .with("HOME", dir.toString());
        assertThat(home.run("events").err())
                .isEqualTo("kawat: " + dir.resolve(".local/share/kawat/ledger.db")
                        + ": there is no ledger yet; 'kawat ingest PATH' makes one, and --ledger FILE names another\n");
    }
}
