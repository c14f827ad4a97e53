/** The desk for programs. */
@NullMarked
package org.kawat.app.desk.api;

import org.jspecify.annotations.NullMarked;
