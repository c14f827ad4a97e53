package org.kawat.ledger;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a ledger is opened.
 *
 * @param patience how long to wait for another process that writes
 * @param cacheMegabytes memory for pages of the file
 * @param maxPages the file may not have more pages (of 4096 bytes); null where the disk is the limit
 */
public record LedgerOptions(
        Duration patience, int cacheMegabytes, @Nullable Long maxPages) {
    public LedgerOptions {
        if (patience.isNegative() || cacheMegabytes < 1) {
            throw new IllegalArgumentException("patience is negative, or cacheMegabytes less than 1");
        }
    }

    public static LedgerOptions standard() {
        return new LedgerOptions(Duration.ofSeconds(30), 64, null);
    }

    public LedgerOptions withMaxPages(long pages) {
        return new LedgerOptions(patience, cacheMegabytes, pages);
    }
}
