/** Substitutions of employees who are away. */
@NullMarked
package dev.kartoteka.query.substitution;

import org.jspecify.annotations.NullMarked;
