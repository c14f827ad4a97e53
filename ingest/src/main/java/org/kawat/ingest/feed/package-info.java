/** Reads lists of articles: RSS, Atom, site maps, and OPML, which is a list of feeds. */
@NullMarked
package org.kawat.ingest.feed;

import org.jspecify.annotations.NullMarked;
