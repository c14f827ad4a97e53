package org.kawat.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A desk in a process of its own, as a user starts it, and a client of it. */
final class Server implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://[^ /]+/");
    private final Process process;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final List<String> said = new ArrayList<>();
    private String address = "";

    /** Starts it, and waits until it answers. */
    Server(Path launcher, Path ledger) throws IOException {
        process = new ProcessBuilder(
                        launcher.toString(),
                        "serve",
                        "--port",
                        "0",
                        "--rate",
                        "0",
                        "--quiet",
                        "--ledger",
                        ledger.toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine();
                line != null && address.isEmpty();
                line = address.isEmpty() ? out.readLine() : "") {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                address = matcher.group().substring(0, matcher.group().length() - 1);
            } else {
                said.add(line);
            }
        }
        if (address.isEmpty()) {
            throw new IOException("the desk does not start: " + said);
        }
        Thread reader = new Thread(() -> out.lines().forEach(this::hear), "log");
        reader.setDaemon(true);
        reader.start();
    }

    private synchronized void hear(String line) {
        said.add(line);
    }

    /** What it has complained of. */
    synchronized List<String> said() {
        return List.copyOf(said);
    }

    long pid() {
        return process.pid();
    }

    String address() {
        return address;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", path.startsWith("/api") ? "application/json" : "text/html")
                .build());
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The ids of the things that the answer to that path lists, in their order. */
    List<String> ids(String path) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = Pattern.compile("(?<!:)\\{\"id\":\"([0-9a-f]{16})\"")
                .matcher(get(path).body());
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return new ArrayList<>(ids);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
