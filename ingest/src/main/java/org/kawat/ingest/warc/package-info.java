/** Reads archives of the web, whatever has become of them on the way. */
@NullMarked
package org.kawat.ingest.warc;

import org.jspecify.annotations.NullMarked;
