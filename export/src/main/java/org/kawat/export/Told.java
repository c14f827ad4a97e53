package org.kawat.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kawat.ledger.query.EventEntry;
import org.kawat.ledger.query.ReportEntry;

/**
 * An event and all that tell of it.
 *
 * @param reports the earliest first
 */
record Told(EventEntry event, List<ReportEntry> reports) {
    Told {
        reports = List.copyOf(reports);
    }

    ReportEntry lead() {
        return event.lead();
    }

    /** The papers that have it, each once, the earliest first. */
    List<String> publishers() {
        return distinct(r -> r.article().publisher());
    }

    /** Where it can be read, each once, the earliest first. */
    List<String> urls() {
        return distinct(r -> r.article().url());
    }

    private List<String> distinct(Function<ReportEntry, @Nullable String> of) {
        return reports.stream()
                .map(of)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** The day of the act, else that of its first publication; null where neither is known. */
    @Nullable
    LocalDate day() {
        LocalDate day = day(event.day());
        return day == null ? published() : day;
    }

    /** The day of its first publication. */
    @Nullable
    LocalDate published() {
        return day(event.firstPublished());
    }

    /** What is an ISO day; null for all else. */
    static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
