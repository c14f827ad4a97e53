package org.kawat.app.desk.story;

import java.util.List;
import org.kawat.app.desk.facts.FactQuery;
import org.kawat.ledger.query.StoryEntry;

/**
 * The list of stories.
 *
 * @param sentence what is asked for, in words
 * @param next the address of what comes after; empty where this is all
 */
public record StoriesPage(FactQuery query, String sentence, List<StoryEntry> stories, String next) {
    public StoriesPage {
        stories = List.copyOf(stories);
    }
}
