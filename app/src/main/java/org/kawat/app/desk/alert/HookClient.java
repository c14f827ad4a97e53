package org.kawat.app.desk.alert;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.kawat.app.desk.alert.Delivery.Reason;
import org.kawat.ingest.web.Addresses;
import org.kawat.ingest.web.FetchException;

/**
 * Posts to a receiver, and tells how it answered. It connects to the very address that it has looked at, so that a name that
 * leads elsewhere a moment later leads nowhere; the clients that Java has would ask for the name again. Of the answer it reads
 * the status and no more. Thread-safe.
 */
final class HookClient implements AutoCloseable {
    private static final int LARGEST_HEAD = 16_384;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");

    private final Addresses addresses;
    private final Duration timeout;
    private final SSLSocketFactory tls;
    private final ScheduledExecutorService bell;

    /**
     * A client.
     *
     * @param timeout for all of a request
     * @param tls whose certificates it trusts
     */
    HookClient(Addresses addresses, Duration timeout, SSLSocketFactory tls) {
        this.addresses = addresses;
        this.timeout = timeout;
        this.tls = tls;
        this.bell = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "kawat-alert-bell");
            thread.setDaemon(true);
            return thread;
        });
    }

    Outcome post(URI uri, Map<String, String> headers, byte[] body) {
        List<InetAddress> all;
        try {
            all = addresses.check(uri);
        } catch (FetchException e) {
            return Outcome.failed(e.isPassing() ? Reason.HOST : Reason.ADDRESS);
        }
        AtomicBoolean late = new AtomicBoolean();
        Outcome outcome = Outcome.failed(Reason.CONNECT);
        for (InetAddress address : all) {
            outcome = post(uri, address, head(uri, headers, body.length), body, late);
            if (outcome.reason() != Reason.CONNECT) {
                break;
            }
        }
        return outcome;
    }

    private Outcome post(URI uri, InetAddress address, byte[] head, byte[] body, AtomicBoolean late) {
        boolean secure = isSecure(uri);
        int port = uri.getPort() >= 0 ? uri.getPort() : secure ? 443 : 80;
        try (Socket socket = new Socket()) {
            // A receiver that takes in or gives out a byte now and then would outlast any timeout of the socket's own.
            ScheduledFuture<?> end = bell.schedule(() -> ring(socket, late), timeout.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return connected(socket, new InetSocketAddress(address, port))
                        ? send(secure ? secured(socket, uri.getHost(), port) : socket, head, body)
                        : Outcome.failed(late.get() ? Reason.TIMEOUT : Reason.CONNECT);
            } finally {
                end.cancel(false);
            }
        } catch (SSLException e) {
            return Outcome.failed(late.get() ? Reason.TIMEOUT : Reason.TLS);
        } catch (IOException e) {
            return Outcome.failed(late.get() ? Reason.TIMEOUT : Reason.BROKEN);
        }
    }

    private static boolean isSecure(URI uri) {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    private static void ring(Socket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e); // what was to be broken off is broken
        }
    }

    private static boolean connected(Socket socket, InetSocketAddress address) {
        try {
            socket.connect(address);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private Socket secured(Socket socket, String host, int port) throws IOException {
        SSLSocket secured = (SSLSocket) tls.createSocket(socket, host, port, true);
        SSLParameters parameters = secured.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate must be that of the name
        secured.setSSLParameters(parameters);
        secured.startHandshake();
        return secured;
    }

    private static byte[] head(URI uri, Map<String, String> headers, int length) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        String host = uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
        StringBuilder head = new StringBuilder("POST " + target + " HTTP/1.1\r\nHost: " + host + "\r\n");
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Length: ").append(length).append("\r\nConnection: close\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static Outcome send(Socket socket, byte[] head, byte[] body) throws IOException {
        OutputStream out = socket.getOutputStream();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(body);
        out.write(all.toByteArray());
        out.flush();
        Head answer = new Head(new BufferedInputStream(socket.getInputStream()));
        while (true) {
            Matcher status = STATUS.matcher(answer.line());
            if (!status.matches()) {
                return Outcome.failed(Reason.NO_HTTP);
            }
            int code = Integer.parseInt(status.group(1));
            if (code / 100 != 1) {
                return Outcome.answered(code);
            }
            while (!answer.line().isEmpty()) {
                // the headers of an answer that another one follows
            }
        }
    }

    /** The lines at the beginning of an answer, up to a size. */
    private static final class Head {
        private final InputStream in;
        private int left = LARGEST_HEAD;

        Head(InputStream in) {
            this.in = in;
        }

        String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0 || --left < 0) {
                    throw new IOException("there is no end of the line");
                }
                line.append((char) c);
            }
            int length = line.length();
            return length > 0 && line.charAt(length - 1) == '\r' ? line.substring(0, length - 1) : line.toString();
        }
    }

    @Override
    public void close() {
        bell.shutdownNow();
    }
}
