/** Works out again what an article claims: weekdays, conversions, growth. */
@NullMarked
package org.kawat.coder.check;

import org.jspecify.annotations.NullMarked;
