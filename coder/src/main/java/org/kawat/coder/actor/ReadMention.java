package org.kawat.coder.actor;

/**
 * A mention that was read from a row of items.
 *
 * @param to the item behind its words
 */
record ReadMention(Mention mention, int to) {}
