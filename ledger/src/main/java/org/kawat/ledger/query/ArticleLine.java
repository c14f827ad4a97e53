package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * An article, in short.
 *
 * @param id its key
 * @param givenId what whoever brought it calls it
 * @param language in which it was read
 * @param copyOf key of the article that it is a near copy of
 * @param story key of its story
 */
public record ArticleLine(
        String id,
        @Nullable String givenId,
        @Nullable String publisher,
        @Nullable String published,
        String language,
        @Nullable String title,
        @Nullable String url,
        @Nullable String copyOf,
        String story) {}
