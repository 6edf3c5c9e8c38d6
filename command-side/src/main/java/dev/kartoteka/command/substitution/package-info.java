/** Substitutions: who stands in for whom, on which days. */
@NullMarked
package dev.kartoteka.command.substitution;

import org.jspecify.annotations.NullMarked;
