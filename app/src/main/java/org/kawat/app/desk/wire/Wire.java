package org.kawat.app.desk.wire;

import java.util.List;
import org.kawat.app.desk.http.EventQuery;
import org.kawat.app.desk.show.EventLine;

/**
 * What the wire shows.
 *
 * @param query what is asked for
 * @param sentence what is asked for, in words
 * @param ahead what is told of days after the newest report, the soonest first
 * @param next the address of what comes after; empty where this is all
 */
public record Wire(EventQuery query, String sentence, List<EventLine> ahead, List<Day> days, String next) {
    /**
     * The events of a day.
     *
     * @param iso the day; empty where none is known
     */
    public record Day(String iso, List<EventLine> lines) {
        public Day {
            lines = List.copyOf(lines);
        }
    }

    public Wire {
        ahead = List.copyOf(ahead);
        days = List.copyOf(days);
    }
}
