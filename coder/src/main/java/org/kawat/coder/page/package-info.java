/** Tells the report apart from the furniture of the page round it. */
@NullMarked
package org.kawat.coder.page;

import org.jspecify.annotations.NullMarked;
