/** The codes of every refusal, stable for ever. */
@NullMarked
package dev.kartoteka.shared.failure;

import org.jspecify.annotations.NullMarked;
