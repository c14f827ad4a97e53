package org.kawat.app.desk.feed;

import java.util.List;

/**
 * Events as a feed has them, whatever its form.
 *
 * @param id that stays the same
 * @param language of the words
 * @param home address of the page with the same
 * @param self address of the feed
 * @param updated when something last came, an ISO instant
 */
record Feed(String id, String title, String language, String home, String self, String updated, List<Item> items) {
    Feed {
        items = List.copyOf(items);
    }

    /**
     * An event.
     *
     * @param id that stays the same when more reports turn up
     * @param title the sentence
     * @param url its page
     * @param lines what is known of it, a line each
     * @param published when its first report came
     * @param updated when its last report came
     * @param tags its type and class
     */
    record Item(
            String id,
            String title,
            String url,
            List<String> lines,
            String published,
            String updated,
            List<String> tags) {
        Item {
            lines = List.copyOf(lines);
            tags = List.copyOf(tags);
        }
    }
}
