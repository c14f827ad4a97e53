/** The analyst's word: corrections, coding again, and gold made from them. */
@NullMarked
package org.kawat.ledger.correct;

import org.jspecify.annotations.NullMarked;
