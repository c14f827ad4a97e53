package org.kawat.ledger;

import org.jspecify.annotations.Nullable;
import org.kawat.coder.Report;

/**
 * An article with what was read from it, as it was met.
 *
 * @param foundAt where it was met (a file, a record of an archive), where that is no address
 */
public record Met(Report report, @Nullable String foundAt) {}
