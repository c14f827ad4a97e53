package org.kawat.app.desk.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.kawat.app.json.JsonTree;

/** Somebody on this machine who is told of events, and notes what comes. */
final class Receiver implements AutoCloseable {
    /** Says what to answer to the request of that number, the first being 1. */
    interface Answering {
        int status(int number) throws InterruptedException;
    }

    /** What came, and what was answered. */
    record Got(String delivery, String signature, String type, byte[] body, int status) {
        Map<?, ?> json() {
            try {
                return (Map<?, ?>) JsonTree.read(body);
            } catch (IOException e) {
                throw new AssertionError(new String(body, StandardCharsets.UTF_8), e);
            }
        }

        String event() {
            return String.valueOf(((Map<?, ?>) json().get("event")).get("id"));
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Got> got = new ArrayList<>();
    private final Answering answering;
    private int asked;

    Receiver(Answering answering) throws IOException {
        this.answering = answering;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        int number;
        synchronized (this) {
            number = ++asked;
        }
        try (exchange) {
            int status = answering.status(number);
            synchronized (this) {
                got.add(new Got(
                        exchange.getRequestHeaders().getFirst("Kawat-Delivery"),
                        exchange.getRequestHeaders().getFirst("Kawat-Signature"),
                        exchange.getRequestHeaders().getFirst("Content-Type"),
                        body,
                        status));
            }
            if (status / 100 == 3) {
                exchange.getResponseHeaders().set("Location", url() + "elsewhere");
            }
            exchange.sendResponseHeaders(status, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook?of=test";
    }

    synchronized List<Got> got() {
        return List.copyOf(got);
    }

    /** What was taken. */
    List<Got> taken() {
        return got().stream().filter(g -> g.status() / 100 == 2).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
