package org.kawat.coder.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kawat.coder.Check;
import org.kawat.coder.Check.Outcome;
import org.kawat.coder.time.DateMention;

/** Whether a date falls on the weekday that is printed beside it. */
final class Weekdays {
    private Weekdays() {}

    static List<Check> check(List<DateMention> dates) {
        List<Check> checks = new ArrayList<>();
        for (DateMention m : dates) {
            Integer printed = m.weekday();
            if (printed != null && m.value().length() == 10) {
                checks.add(check(m, DayOfWeek.of(printed)));
            }
        }
        return checks;
    }

    private static Check check(DateMention m, DayOfWeek printed) {
        try {
            LocalDate date = LocalDate.parse(m.value());
            boolean holds = date.getDayOfWeek() == printed;
            String detail = date.getDayOfMonth() + " "
                    + date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date.getYear()
                    + " was a " + name(date.getDayOfWeek()) + (holds ? "" : ", not a " + name(printed));
            return new Check("weekday", holds ? Outcome.HOLDS : Outcome.FAILS, detail, List.of(m.span()));
        } catch (DateTimeException e) {
            return new Check("weekday", Outcome.UNKNOWN, "no day of the calendar: " + m.value(), List.of(m.span()));
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
