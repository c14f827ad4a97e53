package org.kawat.app.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.ledger.query.StoryEntry;

/** Stories: a headline each, with how many articles tell it. */
public final class StoryListing implements Listing<StoryEntry> {
    private final Labels labels;

    public StoryListing(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public Map<String, @Nullable Object> fields(StoryEntry story) {
        return new Entries.Fields()
                .put("id", story.id())
                .put("title", story.title())
                .put("articles", story.articles())
                .put("publishers", story.publishers())
                .put("first_published", story.firstPublished())
                .put("last_published", story.lastPublished())
                .map();
    }

    @Override
    public List<String> columns() {
        return List.of("id", "title", "articles", "publishers", "first_published", "last_published");
    }

    @Override
    public void print(StoryEntry story, Sheet sheet) {
        String day = story.lastPublished() == null ? "" : story.lastPublished();
        int margin = EventListing.MARGIN;
        sheet.hanging(margin, Told.id(story.id()) + " " + day, sheet.style()::dim, story.title(), sheet.style()::bold);
        sheet.hanging(margin, "", UnaryOperator.identity(), size(story, labels), sheet.style()::dim);
    }

    public static String size(StoryEntry story, Labels labels) {
        String size = Told.count(labels, "articles", story.articles()) + " · "
                + Told.count(labels, "publishers", story.publishers());
        return story.firstPublished() == null
                ? size
                : size + " · " + labels.get("figure.since", story.firstPublished());
    }
}
