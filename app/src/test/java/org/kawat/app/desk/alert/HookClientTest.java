package org.kawat.app.desk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kawat.app.desk.alert.Delivery.Reason;
import org.kawat.ingest.web.Addresses;

/** Whatever a receiver does, the client comes back in time and says what it was. */
class HookClientTest {
    private static final Duration TIMEOUT = Duration.ofMillis(700);
    // The first handshake of a process takes its time.
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path dir;

    /** Somebody who answers to one request with these bytes, with a pause after each if that is wanted. */
    private Outcome answer(String bytes, boolean slowly, boolean closes) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            AtomicReference<Socket> open = new AtomicReference<>();
            Thread thread = new Thread(() -> serve(server, bytes, slowly, closes, open));
            thread.start();
            long begin = System.nanoTime();
            Outcome outcome = post("http://127.0.0.1:" + server.getLocalPort() + "/a?b=c", TIMEOUT, trusting());
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(TIMEOUT.multipliedBy(10));
            if (open.get() != null) {
                open.get().close();
            }
            thread.join();
            return outcome;
        }
    }

    private static void serve(
            ServerSocket server, String bytes, boolean slowly, boolean closes, AtomicReference<Socket> open) {
        try {
            Socket socket = server.accept();
            open.set(socket);
            socket.getInputStream().read();
            for (byte b : bytes.getBytes(StandardCharsets.US_ASCII)) {
                socket.getOutputStream().write(b);
                if (slowly) {
                    Thread.sleep(100);
                }
            }
            if (closes) {
                socket.close();
            }
        } catch (IOException e) {
            assertThat(server.isBound()).isTrue(); // the client has gone, as it may
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SSLSocketFactory trusting() {
        return (SSLSocketFactory) SSLSocketFactory.getDefault();
    }

    private static Outcome post(String url, Duration timeout, SSLSocketFactory tls) {
        try (HookClient client = new HookClient(new Addresses(true), timeout, tls)) {
            return client.post(URI.create(url), Map.of("Kawat-Delivery", "x"), new byte[] {'{', '}'});
        }
    }

    @Test
    void theStatusIsReadAndNoMore() throws Exception {
        assertThat(answer("HTTP/1.1 200 OK\r\n", false, false)).isEqualTo(new Outcome(200, null));
        assertThat(answer("HTTP/1.0 204\r\n\r\n", false, true)).isEqualTo(new Outcome(204, null));
        assertThat(answer("HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 201 Created\r\n\r\n", false, false))
                .isEqualTo(new Outcome(201, null));
        assertThat(answer("HTTP/1.1 410 Gone\r\n\r\n", false, true)).isEqualTo(new Outcome(410, Reason.STATUS));
        assertThat(answer("HTTP/1.1 307 Moved\r\nLocation: /b\r\n\r\n", false, true))
                .isEqualTo(new Outcome(307, Reason.REDIRECT));
    }

    @Test
    void whatIsNoAnswerIsNamed() throws Exception {
        assertThat(answer("SSH-2.0-hello\r\n", false, false)).isEqualTo(Outcome.failed(Reason.NO_HTTP));
        assertThat(answer("", false, true)).isEqualTo(Outcome.failed(Reason.BROKEN));
        assertThat(answer("HTTP/1.1 100 " + "x".repeat(20_000), false, false)).isEqualTo(Outcome.failed(Reason.BROKEN));
        assertThat(answer("HTTP/1.1 200 a receiver that gives out a byte now and then", true, true))
                .isEqualTo(Outcome.failed(Reason.TIMEOUT));
        assertThat(answer("", false, false)).isEqualTo(Outcome.failed(Reason.TIMEOUT));
    }

    @Test
    void aCertificateMustBeOfTheNameAndFromSomebodyTrusted() throws Exception {
        Path good = keys("good", "ip:127.0.0.1");
        Path other = keys("other", "dns:other.example");
        try (Https right = new Https(good);
                Https wrong = new Https(other)) {
            assertThat(post(right.url(), PATIENCE, context(good).getSocketFactory()))
                    .isEqualTo(new Outcome(200, null));
            assertThat(post(right.url(), PATIENCE, trusting())).isEqualTo(Outcome.failed(Reason.TLS));
            assertThat(post(wrong.url(), PATIENCE, context(other).getSocketFactory()))
                    .isEqualTo(Outcome.failed(Reason.TLS));
        }
    }

    private record Https(HttpsServer server) implements AutoCloseable {
        Https(Path keys) throws Exception {
            this(HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
            server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
            server.createContext("/", exchange -> {
                exchange.getRequestBody().readAllBytes();
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }

        String url() {
            return "https://127.0.0.1:" + server.getAddress().getPort() + "/";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    private Path keys(String name, String of) throws Exception {
        Path file = dir.resolve(name + ".p12");
        Process made = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "san=" + of,
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(dir.resolve("keytool.txt").toFile())
                .start();
        assertThat(made.waitFor())
                .as(Files.readString(dir.resolve("keytool.txt")))
                .isZero();
        return file;
    }

    private static SSLContext context(Path file) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        // The certificate of a pair of keys is trusted only as one by itself.
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("it", keys.getCertificate("mykey"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
