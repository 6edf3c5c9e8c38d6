/** Substitutions: who stands in for whom, on which days. Event names and components are frozen at the first release. */
@NullMarked
package dev.kartoteka.shared.substitution;

import org.jspecify.annotations.NullMarked;
