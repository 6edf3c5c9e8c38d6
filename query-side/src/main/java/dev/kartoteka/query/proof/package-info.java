/**
 * The Merkle tree over the history, the signed heads of it, and what is asked of them. Follows the event store for itself, past
 * serializers and projections, since what it proves is what is stored.
 */
@NullMarked
package dev.kartoteka.query.proof;

import org.jspecify.annotations.NullMarked;
