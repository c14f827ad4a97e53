package org.kawat.app.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kawat.app.Cli;
import org.kawat.app.proof.Repository;
import org.kawat.ledger.Ledger;
import org.kawat.ledger.LedgerOptions;

/** A ledger in a folder of a test, and the commands on it. */
final class Desk {
    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();

    Desk(Path folder) {
        this.folder = folder;
        environment.put("KAWAT_LEDGER", file().toString());
        environment.put("USER", "sari");
    }

    Path file() {
        return folder.resolve("ledger.db");
    }

    /** The same with a variable of the environment set. */
    Desk with(String name, String value) {
        Desk other = new Desk(folder);
        other.environment.putAll(environment);
        other.environment.put(name, value);
        return other;
    }

    Cli.Result run(String... args) {
        return Cli.runWith(new byte[0], "", environment, args);
    }

    /** Runs a command that has to go well, and gives what it prints. */
    String ask(String... args) {
        Cli.Result result = run(args);
        if (result.exit() != 0) {
            throw new AssertionError(String.join(" ", args) + " ends with " + result.exit() + ": " + result.err());
        }
        return result.out();
    }

    /** Takes in what the repository has for an example. */
    Desk withExamples() {
        ask("ingest", examples());
        return this;
    }

    static String examples() {
        return Repository.root().resolve("examples").toString();
    }

    /** Writes a file to take in. */
    String write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String write(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.write(file, bytes);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the ledger holds. */
    String dump() {
        StringBuilder dump = new StringBuilder();
        try (Ledger ledger = Ledger.open(file(), LedgerOptions.standard())) {
            ledger.dump(dump);
        }
        return dump.toString();
    }

    /** Starts a command in a Java machine of its own. */
    Process start(List<String> java, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.kawat.app.Main"));
        command.addAll(List.of(args));
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            builder.redirectOutput(folder.resolve("out.txt").toFile());
            builder.redirectError(folder.resolve("err.txt").toFile());
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What that command has printed so far. */
    String printed(String name) {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Repository.read(file) : "";
    }

    /** So many short made-up articles, as lines of JSON. */
    static String articles(int from, int to) {
        StringBuilder lines = new StringBuilder();
        String[] states = {"Jepang", "China", "Rusia", "Iran", "Mesir", "Brasil", "Kanada", "India", "Prancis", "Turki"
        };
        for (int i = from; i < to; i++) {
            String one = states[i % states.length];
            String other = states[(i / states.length + i + 1) % states.length];
            lines.append("{\"publisher\":\"Koran ")
                    .append(i % 7)
                    .append("\",\"published\":\"2025-0")
                    .append(1 + i % 9)
                    .append("-1")
                    .append(i % 10)
                    .append("\",\"language\":\"id\",\"text\":\"")
                    .append(one)
                    .append(" mengecam ")
                    .append(other)
                    .append(" soal berkas nomor ")
                    .append(i)
                    .append(". Presiden ")
                    .append(one)
                    .append(" akan bertemu Presiden ")
                    .append(other)
                    .append(".\"}\n");
        }
        return lines.toString();
    }
}
