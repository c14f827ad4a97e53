/** What Kawat gets right and wrong. */
@NullMarked
package org.kawat.app.desk.about;

import org.jspecify.annotations.NullMarked;
