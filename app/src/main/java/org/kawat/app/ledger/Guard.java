package org.kawat.app.ledger;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.kawat.app.Console;
import org.kawat.app.ExitCode;
import org.kawat.coder.pack.PackException;
import org.kawat.ledger.LedgerException;

/** Says in a line what keeps a command from its work. */
public final class Guard {
    private Guard() {}

    /** Does the work and gives its exit code, or that of what went wrong. */
    static int run(Console console, LedgerFile ledger, Callable<Integer> work) throws Exception {
        return run(console, ledger.path(console.environment()), work);
    }

    /** Does the work on that ledger and gives its exit code, or that of what went wrong. */
    public static int run(Console console, Path ledger, Callable<Integer> work) throws Exception {
        try {
            return work.call();
        } catch (LedgerException e) {
            console.say("kawat: " + ledger + ": " + e.getMessage());
            if (!console.environment().getOrDefault("KAWAT_DEBUG", "").isEmpty()) {
                e.printStackTrace(console.err());
            }
            return switch (e.kind()) {
                case BAD_REQUEST -> ExitCode.USAGE;
                case INTERNAL -> ExitCode.INTERNAL;
                case FULL, NEWER, OLDER, NOT_A_LEDGER, BUSY, DENIED, UNKNOWN -> ExitCode.DATA;
            };
        } catch (PackException e) {
            e.problems().forEach(problem -> console.say(problem.toString()));
            return ExitCode.DATA;
        } catch (UncheckedIOException e) {
            String reason =
                    String.valueOf(e.getCause() == null ? e : e.getCause().getMessage());
            if (reason.contains("Broken pipe")) {
                return ExitCode.OK; // whoever reads has had enough, as "head" does
            }
            console.say("kawat: the output cannot be written: " + reason);
            return ExitCode.INTERNAL;
        }
    }
}
