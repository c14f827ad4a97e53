package org.kawat.ingest.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A web site on this machine, which notes what it is asked. */
public final class Site implements AutoCloseable {
    /** What it answers to a path. */
    public record Answer(int status, Map<String, String> headers, byte[] body) {
        public static Answer ok(String type, String body) {
            return new Answer(200, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
        }

        public static Answer html(String body) {
            return ok("text/html; charset=utf-8", body);
        }

        public static Answer status(int status, String... header) {
            return new Answer(status, header.length == 0 ? Map.of() : Map.of(header[0], header[1]), new byte[0]);
        }

        public Answer with(String name, String value) {
            Map<String, String> all = new LinkedHashMap<>(headers);
            all.put(name, value);
            return new Answer(status, all, body);
        }
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = Collections.synchronizedMap(new LinkedHashMap<>());
    public final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    public Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public Site put(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Answers with 404 what it does not know, and with 304 what is asked for by the tag that it has. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        Answer answer = answers.getOrDefault(path, Answer.status(404));
        String tag = answer.headers().get("ETag");
        if (tag != null && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            asked.set(asked.size() - 1, path + " not modified");
            answer = Answer.status(304);
        }
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
