package org.kawat.coder.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar: the day, ISO week, month or year that {@code date} lies in.
 *
 * @param unit DAYS, WEEKS, MONTHS or YEARS
 */
record When(LocalDate date, ChronoUnit unit) {
    static When day(LocalDate date) {
        return new When(date, ChronoUnit.DAYS);
    }

    static When month(int year, int month) {
        return new When(LocalDate.of(year, month, 1), ChronoUnit.MONTHS);
    }

    static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), ChronoUnit.YEARS);
    }

    /** The stretch that many units away from this one's date. */
    When plus(int amount, ChronoUnit by) {
        return new When(date.plus(amount, by), by);
    }

    /** Whether an offset in that unit can be counted from here: from a year one cannot count days. */
    boolean carries(ChronoUnit offset) {
        return unit.compareTo(offset) <= 0;
    }

    /** ISO 8601: 2025-01-20, 2025-W04, 2025-01, 2025. */
    String iso() {
        return switch (unit) {
            case DAYS -> date.toString();
            case WEEKS ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        date.get(IsoFields.WEEK_BASED_YEAR),
                        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTHS -> date.toString().substring(0, 7);
            default -> String.format(Locale.ROOT, "%04d", date.getYear());
        };
    }

    /** The day with that number (1 Monday) in the ISO week of the date. */
    When weekday(int weekday) {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
        return day(monday.plusDays(weekday - 1L));
    }
}
