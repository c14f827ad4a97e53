package org.kawat.ledger.group;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When an act was, as far as a report tells: the first and the last day that it may have been on.
 *
 * @param precise how closely it is known
 */
record When(Precise precise, long first, long last) {
    /** How closely a date is known. */
    enum Precise {
        DAY,
        COARSE,
        UNKNOWN
    }

    static final When UNKNOWN = new When(Precise.UNKNOWN, 0, 0);

    /** Of an ISO day, week, month or year; of anything else nothing is known. */
    static When of(@Nullable String date) {
        if (date == null) {
            return UNKNOWN;
        }
        try {
            return parse(date);
        } catch (DateTimeException e) {
            return UNKNOWN;
        }
    }

    private static When parse(String date) {
        int slash = date.indexOf('/');
        if (slash > 0) {
            return new When(
                    Precise.COARSE, parse(date.substring(0, slash)).first, parse(date.substring(slash + 1)).last);
        }
        if (date.length() == "2025".length()) {
            Year year = Year.parse(date);
            return coarse(year.atDay(1), year.atDay(1).with(TemporalAdjusters.lastDayOfYear()));
        }
        if (date.contains("W")) {
            LocalDate monday = LocalDate.parse(date + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return coarse(monday, monday.plusDays(6));
        }
        if (date.length() == "2025-01".length()) {
            YearMonth month = YearMonth.parse(date);
            return coarse(month.atDay(1), month.atEndOfMonth());
        }
        long day = LocalDate.parse(date).toEpochDay();
        return new When(Precise.DAY, day, day);
    }

    private static When coarse(LocalDate first, LocalDate last) {
        return new When(Precise.COARSE, first.toEpochDay(), last.toEpochDay());
    }

    boolean holds(long day) {
        return first <= day && day <= last;
    }

    /** The week of a day, as 2025-W05. */
    static String week(LocalDate day) {
        return DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, "2025-W05".length());
    }
}
