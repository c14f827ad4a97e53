/** Dates, read against the date of publication. */
@NullMarked
package org.kawat.coder.time;

import org.jspecify.annotations.NullMarked;
