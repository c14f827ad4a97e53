package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/** One of the places where an article was met. */
public record Sighting(
        @Nullable String givenId,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String title,
        @Nullable String url,
        @Nullable String foundAt) {}
