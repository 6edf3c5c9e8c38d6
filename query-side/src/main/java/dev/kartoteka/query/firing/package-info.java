/** Each time a rule fired, or was kept from it, and what became of it. */
@NullMarked
package dev.kartoteka.query.firing;

import org.jspecify.annotations.NullMarked;
