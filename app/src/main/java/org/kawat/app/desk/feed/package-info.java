/** Feeds and digests of the events that fit a filter. */
@NullMarked
package org.kawat.app.desk.feed;

import org.jspecify.annotations.NullMarked;
