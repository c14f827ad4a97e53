package org.kawat.ledger.query;

/**
 * A day and how many events are counted on it.
 *
 * @param day an ISO day
 */
public record DayCount(String day, int events) {}
