package org.kawat.coder;

/**
 * A date that the report gives.
 *
 * @param value ISO 8601: a day (2025-01-20), month (2025-01), year (2023) or week (2025-W05)
 * @param span the words that it was read from
 */
public record DateFact(String value, Span span) {}
