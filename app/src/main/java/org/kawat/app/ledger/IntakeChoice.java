package org.kawat.app.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kawat.app.Usage;
import org.kawat.ingest.IntakeOptions;
import org.kawat.ingest.web.PoliteFetcher;
import org.kawat.ingest.web.Sleeper;
import org.kawat.ingest.web.WebOptions;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What is taken in, and from where. */
final class IntakeChoice {
    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Period.Since.class,
            description = "Take in what was published on this day or later, as 2025-01-20, 2025-01 or 2025; what has no"
                    + " day, too.")
    private @Nullable LocalDate since;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            split = ",",
            description = "Take in this language; several. Without this, all that there are packs for.")
    private List<String> languages = List.of();

    @Option(names = "--private-addresses", description = "Allow addresses of this machine and its network, too.")
    private boolean privateAddresses;

    /** The options, with languages that there are packs for. */
    IntakeOptions options(List<String> have, @Nullable CommandSpec spec) {
        for (String language : languages) {
            if (!have.contains(language)) {
                throw Usage.misuse(
                        spec, "there is no pack for language '" + language + "'; there are " + String.join(", ", have));
            }
        }
        return IntakeOptions.DEFAULT.since(since).languages(languages.isEmpty() ? have : languages);
    }

    /** A fetcher of what is on the web. */
    PoliteFetcher web() {
        return new PoliteFetcher(
                WebOptions.DEFAULT.privateAddresses(privateAddresses), Clock.systemUTC(), Sleeper.real());
    }
}
