package org.kawat.coder.statement;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Span;
import org.kawat.coder.actor.Reference;

/**
 * Whoever speaks.
 *
 * @param reference null where it is nobody that can be told
 * @param printed the words that name the speaker
 */
record Speaker(@Nullable Reference reference, Span printed) {}
