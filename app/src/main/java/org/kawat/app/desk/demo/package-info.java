/** A made-up day of a newsroom, for those who look at Kawat for the first time. */
@NullMarked
package org.kawat.app.desk.demo;

import org.jspecify.annotations.NullMarked;
