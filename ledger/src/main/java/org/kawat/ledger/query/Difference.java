package org.kawat.ledger.query;

import org.kawat.coder.Span;

/**
 * One of the things that reports of an event say of the same field.
 *
 * @param field "type", "mode", "status", "date", "duration", "place", "said_by" or "figure:" and its unit
 * @param reports how many say so
 * @param report key of the first that does
 * @param article key of its article
 * @param span where it does
 * @param text what stands there
 */
public record Difference(
        String field, String value, int reports, String report, String article, Span span, String text) {}
