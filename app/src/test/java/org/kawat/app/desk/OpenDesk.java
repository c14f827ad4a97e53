package org.kawat.app.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.kawat.app.Cli;
import org.kawat.app.desk.http.Coding;
import org.kawat.app.ledger.CodingOptions;
import org.kawat.app.packs.PackFiles;
import org.kawat.app.proof.Repository;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerOptions;

/** A real desk on a real ledger in a folder of a test, and a program that asks it. */
public final class OpenDesk implements AutoCloseable {
    private static final CodingOptions.Made CODING = CodingOptions.Made.of(PackFiles.load(List.of()));

    private final Desk desk;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private OpenDesk(DeskOptions options, Coding coding) {
        desk = Desk.open(options, coding, new PrintStream(log, true, StandardCharsets.UTF_8));
    }

    /** A desk on an empty ledger. */
    public static OpenDesk empty(Path folder) {
        return on(folder.resolve("ledger.db"));
    }

    /** A desk on that ledger, which is made if it is not there. */
    public static OpenDesk on(Path ledger) {
        return with(DeskOptions.local(ledger));
    }

    /** A desk that is opened so. */
    public static OpenDesk with(DeskOptions options) {
        return with(options, Coding.of(CODING));
    }

    /** A desk that is opened so, and reads texts so. */
    public static OpenDesk with(DeskOptions options, Coding coding) {
        Ledger.open(options.ledger(), LedgerOptions.standard()).close();
        return new OpenDesk(options, coding);
    }

    /** A desk on a ledger with what the repository has for an example. */
    public static OpenDesk withExamples(Path folder) {
        ingest(folder.resolve("ledger.db"), Repository.root().resolve("examples"));
        return empty(folder);
    }

    /** The same, where alerts may be sent to this machine. */
    public static OpenDesk withExamplesAndHooks(Path folder) {
        Path ledger = folder.resolve("ledger.db");
        ingest(ledger, Repository.root().resolve("examples"));
        return with(DeskOptions.local(ledger).with(HookOptions.standard().privateAddresses(true)));
    }

    /** Takes files into a ledger as the command line does. */
    public static void ingest(Path ledger, Path... files) {
        String[] args = new String[files.length + 3];
        args[0] = "ingest";
        args[1] = "--ledger";
        args[2] = ledger.toString();
        for (int i = 0; i < files.length; i++) {
            args[i + 3] = files[i].toString();
        }
        Cli.Result result = Cli.run(args);
        if (result.exit() != 0) {
            throw new AssertionError("ingest ends with " + result.exit() + ": " + result.err());
        }
    }

    /** What its desks read with. */
    public static CodingOptions.Made reader() {
        return CODING;
    }

    /** Where it is: "http://127.0.0.1:40123". */
    public String address() {
        return "http://127.0.0.1:" + desk.port();
    }

    /** What it has logged. */
    public String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /** Asks for that path; headers are names and values by turns. */
    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    /** Sends a form or a body with POST. */
    public HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Begins a request. */
    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(address() + path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    /** Sends a request. */
    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A page, as a browser asks for it. */
    public String page(String path) {
        HttpResponse<String> answer = get(path, "Accept", "text/html", "Accept-Language", "en");
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        desk.close();
    }
}
