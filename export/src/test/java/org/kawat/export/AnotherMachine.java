package org.kawat.export;

import java.io.IOException;
import java.nio.file.Path;
import org.kawat.ledger.LedgerOptions;
import org.kawat.ledger.query.EventFilter;
import org.kawat.ledger.query.LedgerQuery;

/** Exports a ledger in every format, in a virtual machine of its own. */
final class AnotherMachine {
    private AnotherMachine() {}

    public static void main(String[] args) throws IOException {
        try (LedgerQuery query = LedgerQuery.open(Path.of(args[0]), LedgerOptions.standard())) {
            for (Format format : Format.values()) {
                Path file = Path.of(args[1]).resolve("events." + format.extension());
                Exporter.export(query, EventFilter.all(), format, file, Progress.NONE);
            }
        }
    }
}
