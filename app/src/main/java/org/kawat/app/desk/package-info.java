/** The desk: the ledger in a browser, as an API, as feeds and as alerts. */
@NullMarked
package org.kawat.app.desk;

import org.jspecify.annotations.NullMarked;
