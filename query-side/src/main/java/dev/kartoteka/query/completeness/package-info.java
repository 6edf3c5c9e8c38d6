/** Read models folded once more from the first event on, and compared with what is stored. */
@NullMarked
package dev.kartoteka.query.completeness;

import org.jspecify.annotations.NullMarked;
