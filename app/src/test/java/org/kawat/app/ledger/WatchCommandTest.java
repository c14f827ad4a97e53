package org.kawat.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.Cli;
import org.kawat.app.ExitCode;

class WatchCommandTest {
    private static final String TEXT =
            "Jepang mengecam uji coba rudal Korea Utara yang berlangsung pada hari Rabu di laut itu. ";
    private final AtomicInteger asked = new AtomicInteger();

    @TempDir
    private Path dir;

    private HttpServer server;
    private String feed;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        feed = base + "/rss.xml";
        byte[] rss =
                ("<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Kabar</title>"
                                + "<item><title>Jepang kecam Korut</title><link>" + base + "/1</link>"
                                + "<pubDate>Wed, 12 Mar 2025 08:00:00 +0700</pubDate><content:encoded><![CDATA[<p>"
                                + TEXT.repeat(12)
                                + "</p>]]></content:encoded></item></channel></rss>")
                        .getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            boolean robots = exchange.getRequestURI().getPath().equals("/robots.txt");
            asked.addAndGet(robots ? 0 : 1);
            exchange.getResponseHeaders().add("Content-Type", "application/rss+xml");
            exchange.sendResponseHeaders(robots ? 404 : 200, robots ? -1 : rss.length);
            if (!robots) {
                exchange.getResponseBody().write(rss);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void takesInWhatIsNewAndRemembersWhatItSaw() {
        Desk desk = new Desk(dir);
        String list = desk.write("feeds.txt", "# mine\n" + feed + "\n");
        Cli.Result first = desk.run("watch", "--once", "--private-addresses", list);
        assertThat(first.exit()).isZero();
        assertThat(first.out()).matches("2025-03-12 · Kabar · Jepang kecam Korut · \\d+ events?\n");
        assertThat(first.err()).contains("1 article taken in; the next feed is due at 20");
        Cli.Result second = desk.run("watch", "--once", "--private-addresses", list);
        assertThat(second.out()).isEmpty();
        assertThat(asked.get()).isEqualTo(1);
        assertThat(desk.ask("events", "--source", "JPN")).contains("(JPN) accuses");
    }

    @Test
    void endsWellWhenItIsToldTo() throws InterruptedException {
        Desk desk = new Desk(dir);
        Process watch = desk.start(List.of(), "watch", "--private-addresses", feed);
        for (int i = 0; i < 300 && desk.printed("out.txt").isEmpty() && watch.isAlive(); i++) {
            Thread.sleep(100);
        }
        watch.destroy();
        assertThat(watch.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(desk.printed("out.txt")).startsWith("2025-03-12 · Kabar · Jepang kecam Korut");
        assertThat(desk.printed("err.txt")).endsWith("1 article taken in\n");
        assertThat(desk.ask("articles", "--format", "csv").lines()).hasSize(2);
    }

    @Test
    void namesFeedsThatCannotBeRead() {
        Desk desk = new Desk(dir);
        Cli.Result result = desk.run("watch", "--once", dir.resolve("nix.opml").toString(), feed);
        assertThat(result.exit()).isEqualTo(ExitCode.DATA);
        assertThat(result.err()).contains("nix.opml: ", feed + ": is on this machine or its network");
        assertThat(desk.run("watch", "--interval", "10s", feed).exit()).isEqualTo(ExitCode.USAGE);
    }
}
