/** Turns what is out there into articles; {@link org.kawat.ingest.Intake} is where to begin. */
@NullMarked
package org.kawat.ingest;

import org.jspecify.annotations.NullMarked;
