package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * A story: articles that tell of the same.
 *
 * @param id its key: that of the article that came out first; the key of any of its articles leads to it as well
 * @param title of the first article that has one, else the beginning of its text
 * @param events that its articles report
 * @param differences what the reports of these events differ on, counted field by field
 */
public record StoryEntry(
        String id,
        String title,
        int articles,
        int publishers,
        int events,
        int differences,
        @Nullable String firstPublished,
        @Nullable String lastPublished) {}
