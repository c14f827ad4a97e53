/** Watches feeds for new articles, as a polite guest of their sites. */
@NullMarked
package org.kawat.ingest.watch;

import org.jspecify.annotations.NullMarked;
