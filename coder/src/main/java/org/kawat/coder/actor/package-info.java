/** Who is meant: states, bodies, people, and what refers back to them. */
@NullMarked
package org.kawat.coder.actor;

import org.jspecify.annotations.NullMarked;
