/** Tells Indonesian from Malay from English from all else. */
@NullMarked
package org.kawat.ingest.language;

import org.jspecify.annotations.NullMarked;
