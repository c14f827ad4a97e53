/** Writes reports as JSON, in the form that docs/report.md states. */
@NullMarked
package org.kawat.app.json;

import org.jspecify.annotations.NullMarked;
