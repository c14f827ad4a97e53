/** Finds packs on the classpath and in folders, and gives them to the coder. */
@NullMarked
package org.kawat.app.packs;

import org.jspecify.annotations.NullMarked;
