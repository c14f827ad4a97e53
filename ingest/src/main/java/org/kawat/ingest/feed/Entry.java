package org.kawat.ingest.feed;

import org.jspecify.annotations.Nullable;
import org.kawat.ingest.Draft;

/**
 * An entry of a feed.
 *
 * @param key by which it is known again: its own id, else its address, else its title
 * @param draft what the feed itself gives of the article
 * @param whole whether that is the article, and not only its beginning
 */
public record Entry(String key, @Nullable String url, Draft draft, boolean whole) {}
