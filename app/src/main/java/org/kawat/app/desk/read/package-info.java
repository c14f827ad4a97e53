/** A text that somebody brings, read at once. */
@NullMarked
package org.kawat.app.desk.read;

import org.jspecify.annotations.NullMarked;
