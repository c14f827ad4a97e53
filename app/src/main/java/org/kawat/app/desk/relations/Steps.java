package org.kawat.app.desk.relations;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.kawat.app.desk.show.Days;
import org.kawat.app.view.Labels;
import org.kawat.ledger.query.RelationFilter.Step;

/** Days, weeks, months and years, by the names that the ledger has for them. */
final class Steps {
    private static final int MOST_DAYS = 62;
    private static final int MOST_WEEKS = 400;

    private Steps() {}

    /** What suits so long a time: about as many steps as can be told apart. */
    static Step suiting(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= MOST_DAYS ? Step.DAY : days <= MOST_WEEKS ? Step.WEEK : Step.MONTH;
    }

    /** The first day of the step that the day is in. */
    static LocalDate begin(LocalDate day, Step step) {
        return switch (step) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR, ALL -> day.withDayOfYear(1);
        };
    }

    /** The first day of the next one. */
    static LocalDate next(LocalDate begin, Step step) {
        return switch (step) {
            case DAY -> begin.plusDays(1);
            case WEEK -> begin.plusWeeks(1);
            case MONTH -> begin.plusMonths(1);
            case YEAR, ALL -> begin.plusYears(1);
        };
    }

    /** As the ledger names it: 2025-01-31, 2025-W05, 2025-01, 2025. */
    static String name(LocalDate begin, Step step) {
        return switch (step) {
            case DAY -> begin.toString();
            case WEEK ->
                String.format(
                        Locale.ROOT,
                        "%04d-W%02d",
                        begin.get(IsoFields.WEEK_BASED_YEAR),
                        begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(begin).toString();
            case YEAR, ALL -> String.format(Locale.ROOT, "%04d", begin.getYear());
        };
    }

    /** The first day of what the ledger names so. */
    static LocalDate begin(String name, Step step) {
        return switch (step) {
            case DAY -> LocalDate.parse(name);
            case WEEK -> LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            case MONTH -> YearMonth.parse(name).atDay(1);
            case YEAR, ALL -> LocalDate.of(Integer.parseInt(name), 1, 1);
        };
    }

    /** How many begin from the one to the other. */
    static long count(LocalDate first, LocalDate last, Step step) {
        return switch (step) {
            case DAY -> ChronoUnit.DAYS.between(first, last) + 1;
            case WEEK -> ChronoUnit.WEEKS.between(first, last) + 1;
            case MONTH -> ChronoUnit.MONTHS.between(first, last) + 1;
            case YEAR, ALL -> ChronoUnit.YEARS.between(first, last) + 1;
        };
    }

    static String words(LocalDate begin, Step step, Labels labels, String language) {
        return switch (step) {
            case DAY -> Days.brief(begin.toString(), language);
            case WEEK -> labels.get("step.week", Days.brief(begin.toString(), language));
            case MONTH -> Days.full(YearMonth.from(begin).toString(), language);
            case YEAR, ALL -> String.valueOf(begin.getYear());
        };
    }
}
