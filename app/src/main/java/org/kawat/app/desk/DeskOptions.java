package org.kawat.app.desk;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.Access;
import org.kawat.ledger.LedgerOptions;

/**
 * How the desk is opened.
 *
 * @param ledger the file, which is there
 * @param host address that it listens on
 * @param port port that it listens on; 0 for any that is free
 * @param names hosts that it goes by, beside those of this machine
 * @param requestsPerMinute from one address; 0 for any number
 * @param fetching whether pages on the web may be fetched to be read
 * @param log whether every request is logged
 * @param demo whether the ledger holds made-up reports, as every page is to say
 * @param hooks how alerts are sent
 */
public record DeskOptions(
        Path ledger,
        LedgerOptions ledgerOptions,
        String host,
        int port,
        Set<String> names,
        Access access,
        int requestsPerMinute,
        boolean fetching,
        boolean log,
        boolean demo,
        HookOptions hooks) {
    public DeskOptions {
        names = new TreeSet<>(names);
    }

    /** A desk for this machine alone, on any free port. */
    public static DeskOptions local(Path ledger) {
        return new DeskOptions(
                ledger,
                LedgerOptions.standard(),
                "127.0.0.1",
                0,
                Set.of(),
                new Access(null, null),
                0,
                false,
                false,
                false,
                HookOptions.standard());
    }

    /** The same with other tokens. */
    public DeskOptions with(@Nullable String writeToken, @Nullable String readToken) {
        return new DeskOptions(
                ledger,
                ledgerOptions,
                host,
                port,
                names,
                new Access(writeToken, readToken),
                requestsPerMinute,
                fetching,
                log,
                demo,
                hooks);
    }

    /** The same with alerts sent otherwise. */
    public DeskOptions with(HookOptions otherHooks) {
        return new DeskOptions(
                ledger, ledgerOptions, host, port, names, access, requestsPerMinute, fetching, log, demo, otherHooks);
    }
}
