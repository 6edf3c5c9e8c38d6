/** A moment in the past to look from, and by which clock. */
@NullMarked
package dev.kartoteka.query.asof;

import org.jspecify.annotations.NullMarked;
