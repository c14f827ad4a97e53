package org.kawat.app.desk.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kawat.ingest.web.WebOptions;

/** A page is fetched within bounds, and the article on it is found. */
class PageFetcherTest {
    private static final String PAGE = "<!DOCTYPE html><html lang=\"id\"><head><title>Ancaman | WARTA</title>"
            + "<meta property=\"og:title\" content=\"Ancaman\"></head><body><article><p>Amerika Serikat mengancam akan"
            + " menjatuhkan sanksi terhadap Iran jika Iran tidak berhenti memperkaya uranium.</p><p>Iran menolak ancaman itu"
            + " dan mengatakan akan terus bekerja dengan mitra di kawasan.</p></article></body></html>";
    private HttpServer server;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/page", "text/html; charset=utf-8", PAGE);
        answer("/picture", "image/png", "\u0089PNG\r\n");
        answer("/long", "text/html", "x".repeat(300_000));
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void answer(String path, String type, String body) {
        server.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private PageFetcher.Outcome fetch(String path, boolean privateAddresses) {
        WebOptions options =
                WebOptions.DEFAULT.most(100_000).whole(Duration.ofSeconds(5)).privateAddresses(privateAddresses);
        return new PageFetcher(options)
                .fetch("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Test
    void findsTheArticle() {
        assertThat(fetch("/page", true).article()).isNotNull().satisfies(article -> {
            assertThat(article.title()).isEqualTo("Ancaman");
            assertThat(article.text()).contains("Iran menolak ancaman itu");
        });
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(fetch("/picture", true).article()).isNull();
        assertThat(fetch("/picture", true).why()).isNotEmpty();
        assertThat(fetch("/long", true).why()).contains("is larger than");
        assertThat(fetch("/nothing", true).why()).contains("is answered with status 404");
        assertThat(fetch("/page", false).why()).contains("is on this machine or its network");
    }
}
