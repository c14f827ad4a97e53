package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * Which statements are wanted. What is null does not matter.
 *
 * @param speaker code of the speaker's state or body, or a part of the name
 * @param addressee a part of the name
 * @param words a part of what is said
 */
public record StatementFilter(
        @Nullable String speaker,
        @Nullable String addressee,
        @Nullable String words,
        FactFilter in) {
    public static StatementFilter of(@Nullable String speaker) {
        return new StatementFilter(speaker, null, null, FactFilter.all());
    }
}
