/** Chunks and the tree of clauses of a sentence. */
@NullMarked
package org.kawat.coder.clause;

import org.jspecify.annotations.NullMarked;
