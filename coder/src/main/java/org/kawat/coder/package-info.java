/** The coder: {@link org.kawat.coder.Coder} takes an {@link org.kawat.coder.Article}, gives a {@link org.kawat.coder.Report}. */
@NullMarked
package org.kawat.coder;

import org.jspecify.annotations.NullMarked;
