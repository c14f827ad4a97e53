package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * A story: articles that tell of the same.
 *
 * @param id its key: that of the article that came out first; the key of any of its articles leads to it as well
 * @param title of the first article that has one, else the beginning of its text
 */
public record StoryEntry(
        String id,
        String title,
        int articles,
        int publishers,
        @Nullable String firstPublished,
        @Nullable String lastPublished) {}
