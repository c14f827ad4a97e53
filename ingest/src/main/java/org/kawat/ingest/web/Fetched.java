package org.kawat.ingest.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered.
 *
 * @param uri the address that answered, after all redirects
 * @param moved the address at which this is to be had for good, by the server's word; null where it has not moved
 * @param body expanded
 */
public record Fetched(URI uri, @Nullable URI moved, int status, HttpHeaders headers, byte[] body) {
    /** A header's first value. */
    public @Nullable String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    /** Whether there is a page. */
    public boolean ok() {
        return status / 100 == 2;
    }
}
