/** The ledger: what is kept of articles, and the events, stories and relations that they make. */
@NullMarked
package org.kawat.ledger;

import org.jspecify.annotations.NullMarked;
