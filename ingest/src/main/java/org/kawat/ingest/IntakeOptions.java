package org.kawat.ingest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted.
 *
 * @param languages ISO 639-1 codes of the languages that are taken in
 * @param since the first day of publication that is taken in; articles without a day are too. Null for all
 * @param zone where the day of publication is reckoned for times given without a place, or in UTC, in Indonesian text
 */
public record IntakeOptions(
        List<String> languages, @Nullable LocalDate since, ZoneId zone, Limits limits) {
    /** Indonesian and English of all time, by the clock of Jakarta. */
    public static final IntakeOptions DEFAULT =
            new IntakeOptions(List.of("id", "en"), null, ZoneId.of("Asia/Jakarta"), Limits.DEFAULT);

    public IntakeOptions {
        languages = List.copyOf(languages);
    }

    /** The same from that day on. */
    public IntakeOptions since(@Nullable LocalDate day) {
        return new IntakeOptions(languages, day, zone, limits);
    }

    /** The same for those languages. */
    public IntakeOptions languages(List<String> codes) {
        return new IntakeOptions(codes, since, zone, limits);
    }

    /** The same with those limits. */
    public IntakeOptions limits(Limits other) {
        return new IntakeOptions(languages, since, zone, other);
    }
}
