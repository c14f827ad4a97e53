/** Runs the examples of packs through the whole coder: the examples are the tests. */
@NullMarked
package org.kawat.coder.example;

import org.jspecify.annotations.NullMarked;
