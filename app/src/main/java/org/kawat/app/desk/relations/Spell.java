package org.kawat.app.desk.relations;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.kawat.app.desk.show.Days;
import org.kawat.app.view.Labels;

/** A stretch of time in words: "In January 2025", "Since 3 March 2025". */
final class Spell {
    private Spell() {}

    static String words(@Nullable LocalDate since, @Nullable LocalDate until, Labels labels, String language) {
        if (since == null) {
            return until == null
                    ? labels.get("spell.all")
                    : labels.get("spell.until", Days.brief(until.toString(), language));
        }
        if (until == null) {
            return labels.get("spell.since", Days.brief(since.toString(), language));
        }
        if (since.equals(until)) {
            return labels.get("spell.day", Days.brief(since.toString(), language));
        }
        if (since.getDayOfYear() == 1 && until.equals(since.plusYears(1).minusDays(1))) {
            return labels.get("spell.year", since.getYear());
        }
        YearMonth month = YearMonth.from(since);
        if (since.getDayOfMonth() == 1 && until.equals(month.atEndOfMonth())) {
            return labels.get("spell.month", Days.full(month.toString(), language));
        }
        return labels.get(
                "spell.between", Days.brief(since.toString(), language), Days.brief(until.toString(), language));
    }
}
