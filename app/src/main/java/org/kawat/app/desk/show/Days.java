package org.kawat.app.desk.show;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days in the words of a language, which the Java machine has from CLDR. */
public final class Days {
    private Days() {}

    /** "Tuesday, 21 January 2025". What is a month or a year only is so in words, too; anything else stays as it is. */
    public static String full(String iso, String language) {
        return print(iso, language, "EEEE, d MMMM yyyy");
    }

    /** "21 Jan 2025". */
    public static String brief(String iso, String language) {
        return print(iso, language, "d MMM yyyy");
    }

    /** A moment, as ISO 8601 has it: "21 Jan 2025 14:05 UTC". */
    public static String time(String iso, String language) {
        try {
            return Instant.parse(iso)
                    .atZone(ZoneOffset.UTC)
                    .format(DateTimeFormatter.ofPattern("d MMM yyyy HH:mm 'UTC'", Locale.forLanguageTag(language)));
        } catch (DateTimeException e) {
            return iso; // what another program has written
        }
    }

    private static String print(String iso, String language, String form) {
        Locale locale = Locale.forLanguageTag(language);
        try {
            if (iso.length() == 10) {
                return LocalDate.parse(iso).format(DateTimeFormatter.ofPattern(form, locale));
            }
            if (iso.length() == 7 && iso.charAt(5) != 'W') {
                return YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
            }
        } catch (DateTimeException e) {
            return iso; // a week, or what an analyst has written
        }
        return iso;
    }
}
