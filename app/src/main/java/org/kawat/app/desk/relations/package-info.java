/** What passed between states: the matrix, and the page of two of them. */
@NullMarked
package org.kawat.app.desk.relations;

import org.jspecify.annotations.NullMarked;
