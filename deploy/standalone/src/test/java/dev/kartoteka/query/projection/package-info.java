/** Generations of read models in a store. */
@NullMarked
package dev.kartoteka.query.projection;

import org.jspecify.annotations.NullMarked;
