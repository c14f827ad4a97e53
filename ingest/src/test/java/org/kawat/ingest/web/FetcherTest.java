package org.kawat.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kawat.ingest.web.Site.Answer;

class FetcherTest {
    private static final WebOptions HERE = WebOptions.DEFAULT.privateAddresses(true);

    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void fetchesAPage() throws FetchException {
        site.put("/a", Answer.html("Halo").with("ETag", "\"1\""));
        Fetched answer = get(HERE, "/a#bagian");
        assertThat(answer.ok()).isTrue();
        assertThat(answer.body()).asString(StandardCharsets.UTF_8).isEqualTo("Halo");
        assertThat(answer.header("etag")).isEqualTo("\"1\"");
        assertThat(answer.moved()).isNull();
        assertThat(site.asked).containsExactly("/a");
    }

    @Test
    void expandsWhatIsSentCompressed() throws FetchException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write("Halo".getBytes(StandardCharsets.UTF_8));
        }
        site.put("/a", new Answer(200, Map.of("Content-Encoding", "gzip"), out.toByteArray()));
        assertThat(get(HERE, "/a").body()).asString(StandardCharsets.UTF_8).isEqualTo("Halo");
    }

    @Test
    void followsRedirectsAndTellsWhichAreForGood() throws FetchException {
        site.put("/a", Answer.status(301, "Location", "/b"))
                .put("/b", Answer.status(302, "Location", "/c"))
                .put("/c", Answer.html("x"));
        Fetched answer = get(HERE, "/a");
        assertThat(answer.uri()).hasPath("/c");
        assertThat(answer.moved()).hasPath("/b");
    }

    @Test
    void doesNotFollowRedirectsForEver() {
        site.put("/a", Answer.status(302, "Location", "/a"));
        assertThatThrownBy(() -> get(HERE, "/a")).hasMessage("is redirected more than 5 times");
        assertThat(site.asked).hasSize(6);
    }

    @Test
    void refusesThisMachineUnlessItIsAllowed() {
        assertThatThrownBy(() -> get(WebOptions.DEFAULT, "/a"))
                .hasMessage("is on this machine or its network (127.0.0.1), which has to be allowed expressly");
        assertThatThrownBy(() -> new Fetcher(WebOptions.DEFAULT).get(URI.create("http://localhost:1/"), Map.of()))
                .hasMessageContaining("is on this machine or its network");
        assertThat(site.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "ftp://a.example/", "gopher://a.example/", "http:///a", "http:a"})
    void refusesWhatIsNotHttpBeforeAndAfterRedirects(String url) {
        assertThatThrownBy(() -> new Fetcher(HERE).get(URI.create(url), Map.of()))
                .hasMessage("is no http or https address");
        site.put("/a", Answer.status(302, "Location", url));
        if (!url.equals("http:a")) { // which is a relative one in Java
            assertThatThrownBy(() -> get(HERE, "/a")).hasMessage("is no http or https address");
        }
    }

    @Test
    void stopsAtWhatIsTooLarge() {
        site.put("/a", Answer.html("x".repeat(100_000)));
        assertThatThrownBy(() -> get(HERE.most(50_000), "/a"))
                .hasMessage("is larger than 50000 bytes; download it and give the file");
    }

    @Test
    void stopsWhereTheServerFallsSilent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Fetcher fetcher = new Fetcher(HERE.whole(Duration.ofMillis(300)));
            URI uri = URI.create("http://127.0.0.1:" + silent.getLocalPort() + "/");
            assertThatThrownBy(() -> fetcher.get(uri, Map.of())).hasMessageContaining("took longer than");
        }
    }

    @Test
    void tellsWhatCannotBeConnectedTo() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        assertThatThrownBy(() -> new Fetcher(HERE).get(URI.create("http://127.0.0.1:" + port + "/"), Map.of()))
                .isInstanceOfSatisfying(FetchException.class, e -> {
                    assertThat(e.isPassing()).isTrue();
                    assertThat(e.what()).startsWith("cannot be connected to").endsWith("; try again later");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "127.0.0.1, false",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "172.32.0.1, true",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "0.0.0.0, false",
        "255.255.255.255, false",
        "224.0.0.1, false",
        "::1, false",
        "fe80::1, false",
        "fd00::1, false",
        "2606:4700::1111, true",
        "::ffff:127.0.0.1, false",
        "64:ff9b::7f00:1, false",
        "64:ff9b::808:808, true",
        "2002:7f00:1::, false",
        "::, false",
        "ff02::1, false"
    })
    void tellsThePublicWebFromTheRest(String address, boolean expected) throws IOException {
        assertThat(Addresses.isPublic(InetAddress.getByName(address))).isEqualTo(expected);
    }

    private Fetched get(WebOptions options, String path) throws FetchException {
        return new Fetcher(options).get(Fetcher.uri(site.url(path)), Map.of());
    }
}
