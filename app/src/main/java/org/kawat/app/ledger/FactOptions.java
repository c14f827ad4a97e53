package org.kawat.app.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.query.FactFilter;
import picocli.CommandLine.Option;

/** Of which articles something is wanted. */
final class FactOptions {
    @Option(
            names = "--since",
            paramLabel = "DATE",
            converter = Period.Since.class,
            description = "First day of publication, as 2025-01-20, 2025-01 or 2025.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", converter = Period.Until.class, description = "Last day.")
    private @Nullable LocalDate until;

    @Option(names = "--publisher", paramLabel = "NAME", description = "In this paper.")
    private @Nullable String publisher;

    @Option(names = "--language", paramLabel = "CODE", description = "In this language.")
    private @Nullable String language;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words of the article: all of them; \"in quotation marks\" as they stand; tarif* for all that"
                    + " begin so.")
    private @Nullable String text;

    @Option(names = "--story", paramLabel = "ID", description = "Of this story.")
    private @Nullable String story;

    FactFilter filter() {
        return new FactFilter(since, until, publisher, language, text, story);
    }
}
