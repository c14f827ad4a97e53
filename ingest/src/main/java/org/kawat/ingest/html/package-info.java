/** Finds in a page of HTML the article and what the page says of it. */
@NullMarked
package org.kawat.ingest.html;

import org.jspecify.annotations.NullMarked;
