/** Webhooks that tell others of events. */
@NullMarked
package org.kawat.app.desk.alert;

import org.jspecify.annotations.NullMarked;
