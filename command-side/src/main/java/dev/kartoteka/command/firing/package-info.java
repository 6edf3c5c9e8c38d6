/** Each time a rule fired: what it answered, and what became of it. */
@NullMarked
package dev.kartoteka.command.firing;

import org.jspecify.annotations.NullMarked;
