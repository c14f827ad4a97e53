package org.kawat.app.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kawat.app.view.Labels;
import org.kawat.app.view.Sheet;
import org.kawat.ledger.query.StoryDetail;

/** One story: its articles, and the events that they tell. */
public final class StoryView {
    private final Sheet sheet;
    private final Labels labels;

    StoryView(Sheet sheet, Labels labels) {
        this.sheet = sheet;
        this.labels = labels;
    }

    /** The fields of it all. */
    public static Map<String, @Nullable Object> fields(StoryDetail story) {
        Map<String, @Nullable Object> fields =
                new LinkedHashMap<>(new StoryListing(Labels.of("en")).fields(story.story()));
        fields.put("articles", story.articles().stream().map(Entries::article).toList());
        fields.put("events", story.events().stream().map(Entries::event).toList());
        return fields;
    }

    void print(StoryDetail story) {
        UnaryOperator<String> same = UnaryOperator.identity();
        sheet.hanging(0, "", same, story.story().title(), sheet.style()::bold);
        sheet.hanging(0, "", same, StoryListing.size(story.story(), labels), sheet.style()::dim);
        sheet.heading(labels.get("articles", story.articles().size()));
        story.articles().forEach(article -> new ArticleListing(labels).print(article, sheet));
        sheet.heading(labels.get("events", story.events().size()));
        story.events().forEach(event -> new EventListing(labels).print(event, sheet));
    }
}
