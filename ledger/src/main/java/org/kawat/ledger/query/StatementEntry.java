package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;

/** Words that an article gives as somebody's. */
public record StatementEntry(
        ArticleLine article,
        @Nullable String speaker,
        @Nullable String code,
        String kind,
        String verb,
        @Nullable String addressee,
        Span span,
        String text) {}
