package org.kawat.ingest.warc;

import org.jspecify.annotations.Nullable;

/**
 * A response that an archive holds, or what is wrong where it should.
 *
 * @param where of which record in the archive, in words
 * @param fault what is wrong; null where there is a response
 * @param note something that was wrong and could be mended
 * @param day when it was archived, as written there
 */
public record Archived(
        String where,
        @Nullable String url,
        int status,
        @Nullable String contentType,
        byte[] body,
        boolean tooLarge,
        @Nullable String day,
        @Nullable String note,
        @Nullable String fault) {}
