/** Digests: at which hour employees are mailed, and what became of the last mail. */
@NullMarked
package dev.kartoteka.query.digest;

import org.jspecify.annotations.NullMarked;
