/** Which reports are of one event, and which articles of one story. */
@NullMarked
package org.kawat.ledger.group;

import org.jspecify.annotations.NullMarked;
