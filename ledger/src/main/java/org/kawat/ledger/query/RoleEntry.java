package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/**
 * A side of an event.
 *
 * @param span where the article names it; null where an analyst put it in
 * @param text what stands there
 */
public record RoleEntry(
        @Nullable String code,
        @Nullable String sector,
        @Nullable String name,
        @Nullable Span span,
        @Nullable String text) {}
