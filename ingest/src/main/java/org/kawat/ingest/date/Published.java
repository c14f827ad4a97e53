package org.kawat.ingest.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of publication: ISO 8601, RFC 822 as in feeds, and what Indonesian pages print ("Senin, 20 Jan 2025 06:35 WIB").
 * The day is the one that the publisher's clock shows. A time in UTC is a machine's and no publisher's, so it is carried over
 * to the zone that is given.
 */
public final class Published {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,10})\\.?,?[\\s-]+(\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
    private static final Pattern TIME = Pattern.compile(
            "^(?:[\\sT,|–-]|pukul|at)*(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d+)?)?\\s*(am|pm)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFSET = Pattern.compile("^\\s*(?:GMT|UTC)?([+-])(\\d{2}):?(\\d{2})?");
    private static final Pattern NAME = Pattern.compile("^[\\s(]*(\\p{L}{1,5})\\b");
    private static final int LONGEST = 200;

    private final DateWords words;

    private Published(DateWords words) {
        this.words = words;
    }

    /** A reader with the names of months and zones that it knows. */
    public static Published load() {
        return new Published(DateWords.load());
    }

    /** A day, and where in the text it ends. */
    private record Day(LocalDate date, int end) {}

    /** The day, for a publisher in that zone; empty where the text holds none. */
    public Optional<LocalDate> read(@Nullable String text, ZoneId zone) {
        if (text == null) {
            return Optional.empty();
        }
        String s = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return day(s).map(day -> inZone(day.date(), s.substring(day.end()), zone));
    }

    private Optional<Day> day(String s) {
        return numbers(YEAR_FIRST.matcher(s), 1, 3, 4)
                .or(() -> numbers(DAY_FIRST.matcher(s), 4, 3, 1))
                .or(() -> named(DAY_MONTH.matcher(s), 2, 1))
                .or(() -> named(MONTH_DAY.matcher(s), 1, 2));
    }

    private static Optional<Day> numbers(Matcher m, int year, int month, int day) {
        return m.find() ? at(m, number(m, year), number(m, month), number(m, day)) : Optional.empty();
    }

    private Optional<Day> named(Matcher m, int name, int day) {
        while (m.find()) {
            Integer month = words.month(m.group(name));
            if (month != null) {
                return at(m, number(m, 3), month, number(m, day));
            }
        }
        return Optional.empty();
    }

    private static Optional<Day> at(Matcher m, int year, int month, int day) {
        try {
            return Optional.of(new Day(LocalDate.of(year, month, day), m.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private LocalDate inZone(LocalDate day, String rest, ZoneId zone) {
        Matcher time = TIME.matcher(rest);
        if (!time.find()) {
            return day;
        }
        LocalTime clock = clock(time);
        ZoneOffset offset = offset(rest.substring(time.end()));
        if (clock == null || offset == null || offset.getTotalSeconds() != 0) {
            return day;
        }
        return LocalDateTime.of(day, clock)
                .atOffset(offset)
                .atZoneSameInstant(zone)
                .toLocalDate();
    }

    private static @Nullable LocalTime clock(Matcher time) {
        int hour = number(time, 1);
        String half = time.group(4) == null ? "" : time.group(4).toLowerCase(Locale.ROOT);
        if (hour == 12 && !half.isEmpty()) {
            hour = 0;
        }
        hour += half.equals("pm") ? 12 : 0;
        int minute = number(time, 2);
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    private @Nullable ZoneOffset offset(String rest) {
        Matcher m = OFFSET.matcher(rest);
        if (m.find()) {
            int hours = number(m, 2);
            int minutes = m.group(3) == null ? 0 : number(m, 3);
            int sign = m.group(1).equals("-") ? -1 : 1;
            return hours > 18 || minutes > 59
                    ? null
                    : ZoneOffset.ofTotalSeconds(sign * Math.min(18 * 3600, hours * 3600 + minutes * 60));
        }
        Matcher name = NAME.matcher(rest);
        return name.find() ? words.zone(name.group(1)) : null;
    }
}
