/** The wire: the newest events as sentences, and the page of one event. */
@NullMarked
package org.kawat.app.desk.wire;

import org.jspecify.annotations.NullMarked;
