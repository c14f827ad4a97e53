/** Measures how fast articles are read. */
@NullMarked
package org.kawat.bench;

import org.jspecify.annotations.NullMarked;
