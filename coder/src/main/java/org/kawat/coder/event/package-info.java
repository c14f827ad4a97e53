/** Who did what to whom, in what mode and status, on whose word. */
@NullMarked
package org.kawat.coder.event;

import org.jspecify.annotations.NullMarked;
