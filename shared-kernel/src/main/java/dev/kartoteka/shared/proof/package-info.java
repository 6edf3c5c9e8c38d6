/** How the history proves itself: a Merkle tree over stored events (RFC 9162), signed heads, and what checks them anywhere. */
@NullMarked
package dev.kartoteka.shared.proof;

import org.jspecify.annotations.NullMarked;
