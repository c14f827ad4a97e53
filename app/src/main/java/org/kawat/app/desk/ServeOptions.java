package org.kawat.app.desk;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.app.Usage;
import org.kawat.app.desk.http.Access;
import org.kawat.app.desk.http.Coding;
import org.kawat.app.ledger.CodingOptions;
import org.kawat.app.ledger.LedgerFile;
import org.kawat.app.ledger.Stop;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a desk is opened, and opening it. */
public final class ServeOptions {
    private static final int SHORTEST_TOKEN = 16;

    @Option(names = "--port", paramLabel = "N", description = "Port; 7777 without this, 0 for any that is free.")
    private int port = 7777;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on; without this, 127.0.0.1: this machine alone. Any other needs a token.")
    private String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "HOST",
            description = "A name by which browsers reach the desk, beside localhost; several.")
    private List<String> names = List.of();

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "Holds the token that writing needs. Without this, KAWAT_TOKEN; without that, none is needed.")
    private @Nullable Path tokenFile;

    @Option(
            names = "--read-token-file",
            paramLabel = "FILE",
            description = "Holds the token that reading needs. Without this, KAWAT_READ_TOKEN; without that, none.")
    private @Nullable Path readTokenFile;

    @Option(
            names = "--fetch",
            description = "Let visitors have pages on the web fetched and read; never from private addresses.")
    private boolean fetching;

    @Option(names = "--private-hooks", description = "Let alerts be sent to this machine and its network as well.")
    private boolean privateHooks;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "Requests a minute from one address: 6000 without this, 0 for any number.")
    private int rate = 6000;

    @Option(names = "--quiet", description = "Log only what goes wrong.")
    private boolean quiet;

    /**
     * Opens the desk, and stays until the process is told to end.
     *
     * @param opened is told the address once the desk answers
     * @param demo whether the ledger holds made-up reports
     */
    public int serve(
            Console console,
            @Nullable CommandSpec spec,
            Path ledger,
            CodingOptions.Made coding,
            boolean demo,
            Stop stop,
            Consumer<String> opened)
            throws InterruptedException {
        DeskOptions options = options(console, spec, ledger, demo);
        try (Desk desk = open(console, spec, options, coding)) {
            String address = "http://" + (isLoopback(host) ? "localhost" : host) + ":" + desk.port() + "/";
            console.say("Kawat is at " + address + "  (Ctrl-C ends it)");
            opened.accept(address);
            stop.await();
        }
        return ExitCode.OK;
    }

    private Desk open(Console console, @Nullable CommandSpec spec, DeskOptions options, CodingOptions.Made coding) {
        try {
            return Desk.open(options, Coding.of(coding), console.err());
        } catch (JavalinBindException e) {
            throw Usage.misuse(spec, "port " + port + " is taken; --port N takes another, --port 0 any that is free");
        }
    }

    private DeskOptions options(Console console, @Nullable CommandSpec spec, Path ledger, boolean demo) {
        String write = token(console, spec, tokenFile, "KAWAT_TOKEN");
        String read = token(console, spec, readTokenFile, "KAWAT_READ_TOKEN");
        if (!isLoopback(host) && write == null) {
            throw Usage.misuse(
                    spec,
                    "others can reach " + host + ", so writing needs a token; put one in a file for --token-file, or in"
                            + " KAWAT_TOKEN");
        }
        TreeSet<String> all = new TreeSet<>(names);
        all.add(host);
        return new DeskOptions(
                ledger,
                LedgerFile.options(console),
                new Listening(host, port, all, rate),
                new Access(write, read),
                fetching,
                !quiet,
                demo,
                hooks(console));
    }

    private HookOptions hooks(Console console) {
        HookOptions standard = HookOptions.standard().privateAddresses(privateHooks);
        // So that tests need not wait for a day: the time that a receiver has, and the delays, in milliseconds.
        String times = console.environment().getOrDefault("KAWAT_HOOK_TIMES", "");
        if (times.isEmpty()) {
            return standard;
        }
        List<Duration> all = Arrays.stream(times.split(","))
                .map(Long::valueOf)
                .map(Duration::ofMillis)
                .toList();
        return standard.times(all.get(0), all.subList(1, all.size()), Duration.ofMillis(50));
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static @Nullable String token(
            Console console, @Nullable CommandSpec spec, @Nullable Path file, String variable) {
        String token;
        try {
            token = file != null
                    ? Files.readString(file).strip()
                    : console.environment().getOrDefault(variable, "");
        } catch (IOException e) {
            throw Usage.misuse(spec, file + " cannot be read: " + e.getMessage());
        }
        if (token.isEmpty() && file == null) {
            return null;
        }
        if (token.length() < SHORTEST_TOKEN) {
            throw Usage.misuse(
                    spec,
                    "the token is shorter than " + SHORTEST_TOKEN + " characters; 'openssl rand -hex 16' makes one");
        }
        return token;
    }
}
