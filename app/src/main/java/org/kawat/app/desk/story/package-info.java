/** Stories: who reports what, and what they differ on. */
@NullMarked
package org.kawat.app.desk.story;

import org.jspecify.annotations.NullMarked;
