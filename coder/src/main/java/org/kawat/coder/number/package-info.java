/**
 * Numbers in digits and in words, and the phrase table that words of a pack are looked up in. Time and quantity use it.
 */
@NullMarked
package org.kawat.coder.number;

import org.jspecify.annotations.NullMarked;
