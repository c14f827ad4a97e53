/** Expands gzip within bounds, and finds the next whole member behind a broken one. */
@NullMarked
package org.kawat.ingest.gzip;

import org.jspecify.annotations.NullMarked;
