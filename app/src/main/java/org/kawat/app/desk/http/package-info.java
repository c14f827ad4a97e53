/** What all pages and answers of the desk share: who asks, what may be asked, how it is answered, and the way to the ledger. */
@NullMarked
package org.kawat.app.desk.http;

import org.jspecify.annotations.NullMarked;
