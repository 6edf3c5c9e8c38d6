/** The tree of the history on the read store that users have. */
@NullMarked
package dev.kartoteka.query.proof;

import org.jspecify.annotations.NullMarked;
