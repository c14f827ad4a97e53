package org.kawat.ledger.query;

/**
 * How much the ledger holds.
 *
 * @param reports what articles say of events, each counted
 * @param events the acts that these come to
 */
public record Counts(
        long articles, long sightings, long reports, long events, long stories, long statements, long figures) {}
