package org.kawat.ledger.query;

/**
 * A report that came, and the event that it is of now.
 *
 * @param number its place in the order in which reports came: higher than those of all that came before
 * @param reportKey key of the report
 */
public record Arrival(long number, String reportKey, EventEntry event) {}
