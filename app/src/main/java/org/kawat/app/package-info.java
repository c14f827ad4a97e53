/** The command line. */
@NullMarked
package org.kawat.app;

import org.jspecify.annotations.NullMarked;
