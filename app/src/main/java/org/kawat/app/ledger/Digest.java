package org.kawat.app.ledger;

import java.util.List;

/**
 * The events of a day, to be sent round.
 *
 * @param day the ISO day
 * @param title the day in words
 * @param about which events, in words; empty for all
 * @param counts how many, in words
 * @param more how many events there are beside these, in words; empty if these are all
 * @param link where more is to be read; empty where that is not known
 */
public record Digest(
        String day, String title, String about, String counts, List<Group> groups, String more, String link) {
    public Digest {
        groups = List.copyOf(groups);
    }

    /**
     * Events of one story or, where it has no title, between the same sides.
     *
     * @param heading the title, or the sides
     */
    public record Group(String heading, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    /**
     * An event.
     *
     * @param id of the event
     * @param sentence what was done, with its status
     * @param details what else is known of it, a line each
     */
    public record Item(String id, String sentence, List<String> details) {
        public Item {
            details = List.copyOf(details);
        }
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
