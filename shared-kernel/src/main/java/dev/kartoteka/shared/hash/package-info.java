/** Sums of bytes that stand for them. */
@NullMarked
package dev.kartoteka.shared.hash;

import org.jspecify.annotations.NullMarked;
