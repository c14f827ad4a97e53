/** The commands that keep a ledger, ask it and correct it. */
@NullMarked
package org.kawat.app.ledger;

import org.jspecify.annotations.NullMarked;
