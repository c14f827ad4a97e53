package org.kawat.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs a command to its end and gives its {@link ExitCode}. Leaves the Java machine as it found it. */
    public static int run(Console console, String... args) {
        try {
            return commands(console, args).execute(args);
        } catch (OutOfMemoryError e) {
            console.say(
                    "kawat: out of memory; give it more with KAWAT_JAVA_OPTS=-Xmx2g, or lower --threads or --max-size");
            return ExitCode.INTERNAL;
        }
    }

    private static CommandLine commands(Console console, String[] args) {
        CommandLine kawat = new CommandLine(new KawatCommand());
        new Commands(console).addTo(kawat, args);
        kawat.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        kawat.setErr(errors(console));
        kawat.setColorScheme(CommandLine.Help.defaultColorScheme(console.wantsColour() ? Ansi.ON : Ansi.OFF));
        kawat.setUsageHelpWidth(console.width());
        kawat.setCaseInsensitiveEnumValuesAllowed(true);
        kawat.setParameterExceptionHandler((e, words) -> usage(console, e));
        kawat.setExecutionExceptionHandler((e, command, parsed) -> internal(console, e));
        return kawat;
    }

    private static PrintWriter errors(Console console) {
        return new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
    }

    private static int usage(Console console, ParameterException e) {
        console.say(
                "kawat: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        CommandLine.UnmatchedArgumentException.printSuggestions(e, errors(console));
        console.say("'" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help' tells how it is used.");
        return ExitCode.USAGE;
    }

    private static int internal(Console console, Exception e) {
        console.say("kawat: a fault of Kawat's own: " + e + "; KAWAT_DEBUG=1 shows where, please report it");
        if (!console.environment().getOrDefault("KAWAT_DEBUG", "").isEmpty()) {
            e.printStackTrace(console.err());
        }
        return ExitCode.INTERNAL;
    }
}
