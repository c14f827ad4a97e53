/** Where records come from: what a file is, and which files a folder has. */
@NullMarked
package org.kawat.ingest.source;

import org.jspecify.annotations.NullMarked;
