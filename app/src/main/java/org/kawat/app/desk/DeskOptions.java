package org.kawat.app.desk;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.http.Access;
import org.kawat.ledger.LedgerOptions;

/**
 * How the desk is opened.
 *
 * @param ledger the file, which is there
 * @param fetching whether pages on the web may be fetched to be read
 * @param log whether every request is logged
 * @param demo whether the ledger holds made-up reports, as every page is to say
 * @param hooks how alerts are sent
 */
public record DeskOptions(
        Path ledger,
        LedgerOptions ledgerOptions,
        Listening listening,
        Access access,
        boolean fetching,
        boolean log,
        boolean demo,
        HookOptions hooks) {
    /** A desk for this machine alone, on any free port. */
    public static DeskOptions local(Path ledger) {
        return new DeskOptions(
                ledger,
                LedgerOptions.standard(),
                Listening.locally(),
                new Access(null, null),
                false,
                false,
                false,
                HookOptions.standard());
    }

    /** The same with other tokens. */
    public DeskOptions with(@Nullable String writeToken, @Nullable String readToken) {
        Access other = new Access(writeToken, readToken);
        return new DeskOptions(ledger, ledgerOptions, listening, other, fetching, log, demo, hooks);
    }

    /** The same, reached elsewhere. */
    public DeskOptions with(Listening other) {
        return new DeskOptions(ledger, ledgerOptions, other, access, fetching, log, demo, hooks);
    }

    /** The same with alerts sent otherwise. */
    public DeskOptions with(HookOptions other) {
        return new DeskOptions(ledger, ledgerOptions, listening, access, fetching, log, demo, other);
    }

    /** The same, where visitors may have pages fetched. */
    public DeskOptions withFetching() {
        return new DeskOptions(ledger, ledgerOptions, listening, access, true, log, demo, hooks);
    }

    /** The same with a line for every request. */
    public DeskOptions withLog() {
        return new DeskOptions(ledger, ledgerOptions, listening, access, fetching, true, demo, hooks);
    }
}
