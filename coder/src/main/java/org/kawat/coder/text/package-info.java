/** Sentences, tokens and quotations of the body. */
@NullMarked
package org.kawat.coder.text;

import org.jspecify.annotations.NullMarked;
