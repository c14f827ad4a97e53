package org.kawat.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs commands as a shell would, and keeps what they print. */
public final class Cli {
    /** What came of a command. */
    public record Result(int exit, String out, String err) {
        public List<String> outLines() {
            return out.lines().toList();
        }

        public List<String> errLines() {
            return err.lines().toList();
        }
    }

    private Cli() {}

    public static Result run(String... args) {
        return runWith(new byte[0], "", Map.of(), args);
    }

    public static Result pipe(String stdin, String... args) {
        return runWith(stdin.getBytes(StandardCharsets.UTF_8), "", Map.of(), args);
    }

    public static Result runWith(byte[] stdin, String terminals, Map<String, String> environment, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Console console = new Console(new ByteArrayInputStream(stdin), out, errors, environment, terminals);
        int exit = Main.run(console, args);
        return new Result(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
