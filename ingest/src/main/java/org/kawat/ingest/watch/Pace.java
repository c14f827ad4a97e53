package org.kawat.ingest.watch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How often feeds are asked.
 *
 * @param interval between two requests for a feed that answers
 * @param longest between two for one that does not: the time doubles with each failure up to this
 * @param attempts how often an article is tried before it is given up
 */
public record Pace(Duration interval, Duration longest, int attempts) {
    /** Every quarter of an hour, and at least once a day. */
    public static final Pace DEFAULT = new Pace(Duration.ofMinutes(15), Duration.ofHours(24), 5);

    /** When to ask again after so many failures, where the server may have said when. */
    Instant after(Instant now, int failures, @Nullable String retryAfter) {
        Duration wait = interval.multipliedBy(1L << Math.min(failures, 20));
        Duration bounded = wait.compareTo(longest) > 0 ? longest : wait;
        Instant asked = retryAfter == null ? now : retry(now, retryAfter.strip());
        Instant own = now.plus(bounded);
        Instant latest = now.plus(longest);
        Instant later = asked.isAfter(own) ? asked : own;
        return later.isAfter(latest) ? latest : later;
    }

    private static Instant retry(Instant now, String value) {
        if (value.matches("\\d{1,9}")) {
            return now.plusSeconds(Long.parseLong(value));
        }
        try {
            return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return now;
        }
    }
}
