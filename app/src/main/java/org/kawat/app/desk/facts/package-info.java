/** Statements, figures, actors and the search over everything. */
@NullMarked
package org.kawat.app.desk.facts;

import org.jspecify.annotations.NullMarked;
