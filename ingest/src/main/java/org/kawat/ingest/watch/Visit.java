package org.kawat.ingest.watch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an address, be it a feed's or an article's.
 *
 * @param etag what the server calls what it sent last; null for none
 * @param lastModified when that was changed, in the server's words
 * @param next when a feed is to be asked again
 * @param failures how often it went wrong since it last went well
 * @param done whether an article is taken in, or will never be
 */
public record Visit(@Nullable String etag, @Nullable String lastModified, Instant next, int failures, boolean done) {}
