/** Loads and checks packs: what is known of languages and of the world, as data. */
@NullMarked
package org.kawat.coder.pack;

import org.jspecify.annotations.NullMarked;
