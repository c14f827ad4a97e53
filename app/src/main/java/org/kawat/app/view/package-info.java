/** Prints reports for people. */
@NullMarked
package org.kawat.app.view;

import org.jspecify.annotations.NullMarked;
