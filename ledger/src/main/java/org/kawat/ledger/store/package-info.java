/** Tables of the ledger: opening, migrating, writing and printing them. */
@NullMarked
package org.kawat.ledger.store;

import org.jspecify.annotations.NullMarked;
