package org.kawat.export;

/**
 * What was written.
 *
 * @param events how many events
 * @param rows how many rows: of a layout by dyads, an event has as many as it has pairs of sides
 * @param leftOut how many events fit the filter, but would be told as facts in a layout that has no column for their status
 */
public record Exported(long events, long rows, long leftOut) {}
