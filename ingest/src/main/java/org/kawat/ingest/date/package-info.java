/** Days of publication, as pages and feeds write them. */
@NullMarked
package org.kawat.ingest.date;

import org.jspecify.annotations.NullMarked;
