/** Figures: money, percent, counts, measures, lengths of time. */
@NullMarked
package org.kawat.coder.quantity;

import org.jspecify.annotations.NullMarked;
