/** Bytes into text, and lines of JSON into articles; whatever is wrong with one is a line, never a crash. */
@NullMarked
package org.kawat.ingest.text;

import org.jspecify.annotations.NullMarked;
