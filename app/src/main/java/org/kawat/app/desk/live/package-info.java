/** News of the ledger as it comes. */
@NullMarked
package org.kawat.app.desk.live;

import org.jspecify.annotations.NullMarked;
