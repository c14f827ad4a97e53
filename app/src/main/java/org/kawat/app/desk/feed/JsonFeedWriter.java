package org.kawat.app.desk.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kawat.app.ledger.JsonWriter;

/** Writes a feed as JSON Feed 1.1. */
final class JsonFeedWriter {
    private JsonFeedWriter() {}

    static String write(Feed feed) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("version", "https://jsonfeed.org/version/1.1");
        fields.put("title", feed.title());
        fields.put("home_page_url", feed.home());
        fields.put("feed_url", feed.self());
        fields.put("language", feed.language());
        fields.put("items", feed.items().stream().map(JsonFeedWriter::item).toList());
        return JsonWriter.line(fields);
    }

    private static Map<String, @Nullable Object> item(Feed.Item item) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", item.id());
        fields.put("url", item.url());
        fields.put("title", item.title());
        fields.put("content_text", String.join("\n", item.lines()));
        fields.put("date_published", item.published());
        fields.put("date_modified", item.updated());
        fields.put("tags", item.tags());
        return fields;
    }
}
