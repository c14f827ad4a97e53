package org.kawat.ledger.query;

import org.jspecify.annotations.Nullable;

/**
 * Somebody whom articles place under a state or body.
 *
 * @param role what most articles call the office, in their words; null where none does
 * @param articles how many name the person
 */
public record Person(String name, @Nullable String role, int articles) {}
