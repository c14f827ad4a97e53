package org.kawat.coder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works constructions out against the day of publication and against the dates that the article has named so far. */
final class Resolver {
    /** Which way an incomplete date lies from the day of publication. */
    enum Direction {
        PAST,
        FUTURE,
        NEAREST,
        /**
         * Past, unless that is most of a year ago and the coming one is near: papers print the year of a date so old.
         */
        UNTOLD
    }

    /** How many days ahead a date without a year may lie unannounced. */
    private static final int SOON = 31;

    private final @Nullable LocalDate published;
    private final List<When> named = new ArrayList<>();
    private final List<When> background = new ArrayList<>();
    private @Nullable When latest;

    Resolver(@Nullable LocalDate published) {
        this.published = published;
    }

    /**
     * Offsets are counted from the last date that was named; from one of the background only where there is no other.
     */
    void name(When when, boolean ofBackground) {
        (ofBackground ? background : named).add(when);
        latest = when;
    }

    /**
     * @param year a year that the date shares with one printed beside it, or null
     * @return null where there is nothing to count from
     */
    @Nullable
    When resolve(Found found, Direction direction, @Nullable Integer year) {
        try {
            return switch (found.construction().meaning()) {
                case DATE -> date(found, direction, year);
                case AGO -> fromPublication(found, -found.count());
                case AHEAD -> fromPublication(found, found.count());
                case PERIOD -> fromPublication(found, found.side());
                case DAY ->
                    published == null
                            ? null
                            : When.day(published.plusDays(found.construction().amount()));
                case BEFORE, BEFORE_EVENT -> fromNamed(found, -found.count(), direction != Direction.FUTURE);
                case AFTER, AFTER_EVENT -> told(fromNamed(found, found.count(), false), direction);
                case THEN -> told(latest, direction);
                case NONE -> null;
            };
        } catch (DateTimeException e) {
            return null; // 31 February: printed, but no date
        }
    }

    private @Nullable When fromPublication(Found found, int amount) {
        ChronoUnit unit = found.unit();
        return published == null || unit == null
                ? null
                : inOurEra(When.day(published).plus(amount, unit));
    }

    /** The time of the event that a date printed beside the offset is counted from ("September 2018, five months after …"). */
    @Nullable
    When event(Found found, boolean beside) {
        ChronoUnit unit = found.unit();
        When date = named.isEmpty() ? null : named.get(named.size() - 1);
        if (!beside || unit == null || date == null || !date.carries(unit)) {
            return null;
        }
        boolean after = found.construction().meaning() == Construction.Meaning.AFTER_EVENT;
        return inOurEra(date.plus(after ? -found.count() : found.count(), unit));
    }

    /** What is told as done lies in no time to come: then it is counted from another date than the last. */
    private @Nullable When told(@Nullable When when, Direction direction) {
        boolean future = when != null && published != null && when.date().isAfter(published);
        boolean planned = direction == Direction.FUTURE
                || !named.isEmpty()
                        && published != null
                        && named.get(named.size() - 1).date().isAfter(published);
        return future && !planned ? null : when;
    }

    /** @param past whether days to come are passed over, as long as another is named */
    private @Nullable When fromNamed(Found found, int amount, boolean past) {
        // "the next day" in one word names no unit
        ChronoUnit unit = found.unit() == null ? ChronoUnit.DAYS : found.unit();
        When last = past && published != null
                ? last(named.stream().filter(w -> !w.date().isAfter(published)).toList(), unit)
                : null;
        last = last == null ? last(named, unit) : last;
        last = last == null ? last(background, unit) : last;
        boolean toTheDay = last != null && unit == ChronoUnit.WEEKS && last.unit() == ChronoUnit.DAYS;
        return last == null
                ? null
                : inOurEra(toTheDay ? When.day(last.date().plusWeeks(amount)) : last.plus(amount, unit));
    }

    /** The year that "last year" behind a month is; null where no such words stand there. */
    @Nullable
    Integer year(Found found) {
        boolean told = published != null && found.unit() == ChronoUnit.YEARS && found.slot("side") != null;
        return told ? today().getYear() + found.side() : null;
    }

    private static @Nullable When inOurEra(When when) {
        return when.date().getYear() < 1 || when.date().getYear() > 9999 ? null : when;
    }

    private static @Nullable When last(List<When> dates, ChronoUnit unit) {
        for (int i = dates.size() - 1; i >= 0; i--) {
            if (dates.get(i).carries(unit)) {
                return dates.get(i);
            }
        }
        return null;
    }

    private @Nullable When date(Found found, Direction direction, @Nullable Integer year) {
        Integer day = found.get("day");
        Integer month = found.get("month");
        Integer weekday = found.get("weekday");
        Integer printed = found.get("year");
        if (month != null) {
            return inMonth(found, day, month, printed == null ? year : printed, direction);
        }
        if (printed != null) {
            return When.year(printed);
        }
        return weekday == null || published == null ? null : weekday(found, weekday, direction);
    }

    private static When inMonth(@Nullable Integer day, int month, int year) {
        return day == null ? When.month(year, month) : When.day(LocalDate.of(year, month, day));
    }

    private @Nullable When inMonth(
            Found found, @Nullable Integer day, int month, @Nullable Integer year, Direction direction) {
        if (year != null) {
            return inMonth(day, month, year);
        }
        if (published == null) {
            return null;
        }
        if (found.unit() == ChronoUnit.YEARS || (found.slot("side") != null && found.side() == 0)) {
            return inMonth(day, month, published.getYear() + found.side());
        }
        return day == null
                ? When.month(yearOf(month, direction), month)
                : nearest(day, month, found.get("weekday"), direction);
    }

    private int yearOf(int month, Direction direction) {
        YearMonth now = YearMonth.from(today());
        int offset = month - now.getMonthValue();
        int year = now.getYear();
        // in months as in days: see UNTOLD
        boolean soon = offset == 1;
        return switch (direction) {
            case PAST -> offset > 0 ? year - 1 : year;
            case UNTOLD -> offset > 0 && !soon ? year - 1 : year;
            case FUTURE -> offset < 0 ? year + 1 : year;
            case NEAREST -> offset > 6 ? year - 1 : offset < -6 ? year + 1 : year;
        };
    }

    /** The year that is not printed: the one whose weekday fits, if a weekday is; else by the direction. */
    private @Nullable When nearest(int day, int month, @Nullable Integer weekday, Direction direction) {
        LocalDate best = null;
        LocalDate fits = null;
        for (int year = today().getYear() - 1; year <= today().getYear() + 1; year++) {
            if (day > YearMonth.of(year, month).lengthOfMonth()) {
                continue;
            }
            LocalDate date = LocalDate.of(year, month, day);
            if (allowed(date, direction)) {
                best = nearer(best, date);
            }
            if (weekday != null && date.getDayOfWeek().getValue() == weekday) {
                fits = nearer(fits, date);
            }
        }
        LocalDate chosen = fits != null ? fits : best;
        return chosen == null ? null : When.day(chosen);
    }

    private boolean allowed(LocalDate date, Direction direction) {
        return switch (direction) {
            case UNTOLD -> !date.isAfter(today().plusDays(SOON));
            case PAST -> !date.isAfter(today());
            case FUTURE -> !date.isBefore(today());
            case NEAREST -> true;
        };
    }

    private LocalDate nearer(@Nullable LocalDate a, LocalDate b) {
        return a == null || distance(b) < distance(a) ? b : a;
    }

    private long distance(LocalDate date) {
        return Math.abs(ChronoUnit.DAYS.between(today(), date));
    }

    private LocalDate today() {
        return Objects.requireNonNull(published, "resolved only with a day of publication");
    }

    /** A weekday by itself lies within a week of publication; with "last" or "next" it is not that day itself. */
    private When weekday(Found found, int weekday, Direction direction) {
        if (found.unit() == ChronoUnit.WEEKS) {
            return When.day(today().plusWeeks(found.side())).weekday(weekday);
        }
        boolean marked = found.slot("side") != null;
        if (marked && found.side() == 0) {
            return When.day(today()).weekday(weekday);
        }
        int back = Math.floorMod(today().getDayOfWeek().getValue() - weekday, 7);
        if (direction == Direction.FUTURE) {
            int ahead = Math.floorMod(-back, 7);
            return When.day(today().plusDays(marked && ahead == 0 ? 7 : ahead));
        }
        return When.day(today().minusDays(marked && back == 0 ? 7 : back));
    }
}
