/** The ledger's events as files that others read. */
@NullMarked
package org.kawat.export;

import org.jspecify.annotations.NullMarked;
