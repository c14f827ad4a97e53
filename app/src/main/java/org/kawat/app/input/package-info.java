/** Reads articles from text files, JSON lines and gold files; whatever is wrong with one is a line, never a crash. */
@NullMarked
package org.kawat.app.input;

import org.jspecify.annotations.NullMarked;
