/** Codes many articles at once, in order and in bounded memory. */
@NullMarked
package org.kawat.app.batch;

import org.jspecify.annotations.NullMarked;
