/** Fetches from the web: politely, within bounds, and never from where a stranger's link should not lead. */
@NullMarked
package org.kawat.ingest.web;

import org.jspecify.annotations.NullMarked;
