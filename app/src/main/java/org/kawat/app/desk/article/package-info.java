/** An article with what was read from it, where analysts say what is right and wrong. */
@NullMarked
package org.kawat.app.desk.article;

import org.jspecify.annotations.NullMarked;
