/** Who said what to whom. */
@NullMarked
package org.kawat.coder.statement;

import org.jspecify.annotations.NullMarked;
