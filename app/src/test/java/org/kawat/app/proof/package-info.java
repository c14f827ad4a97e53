/** Proofs of what Kawat promises, over the packs as they are, articles, and texts that nobody would print. */
package org.kawat.app.proof;
