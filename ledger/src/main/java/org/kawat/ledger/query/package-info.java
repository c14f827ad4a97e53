/** Questions to the ledger and their answers. */
@NullMarked
package org.kawat.ledger.query;

import org.jspecify.annotations.NullMarked;
