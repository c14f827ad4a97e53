/** How what the ledger holds is shown on pages, wherever it stands: events, days, numbers, words of an article. */
@NullMarked
package org.kawat.app.desk.show;

import org.jspecify.annotations.NullMarked;
