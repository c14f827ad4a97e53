package org.kawat.app.desk.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kawat.ledger.query.ArticleLine;

/**
 * Articles in a list.
 *
 * @param asked what is asked for, by the name in the address
 * @param next the address of what comes after; empty where this is all
 */
public record Articles(Map<String, String> asked, List<Day> days, String next) {
    /** The articles of a day, which is in words. */
    public record Day(String name, List<ArticleLine> lines) {
        public Day {
            lines = List.copyOf(lines);
        }
    }

    public Articles {
        asked = new LinkedHashMap<>(asked);
        days = List.copyOf(days);
    }

    /** What is asked for by that name; empty if nothing. */
    public String value(String name) {
        return asked.getOrDefault(name, "");
    }

    /** The headline of one of them; empty where it has none. */
    public static String title(ArticleLine line) {
        return line.title() == null ? "" : Visible.of(line.title());
    }

    /** Who printed it; empty where that is not known. */
    public static String publisher(ArticleLine line) {
        return line.publisher() == null ? "" : Visible.of(line.publisher());
    }
}
