package org.kawat.coder.time;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/**
 * A date in the text.
 *
 * @param sentence index of its sentence; -1 for the dateline's
 * @param value ISO 8601 day, month, year or week
 * @param role what the date belongs to
 * @param weekday the weekday printed beside a full date (1 Monday to 7 Sunday), else null
 * @param until the end of a range that begins here, ISO; the end is a mention of its own as well
 */
public record DateMention(
        int sentence,
        Span span,
        String value,
        Role role,
        @Nullable Integer weekday,
        @Nullable String until) {
    /** REPORT is the day of a cited outlet's report; SINCE and UNTIL bound a time; EVENT is all else. */
    public enum Role {
        EVENT,
        REPORT,
        SINCE,
        UNTIL
    }
}
