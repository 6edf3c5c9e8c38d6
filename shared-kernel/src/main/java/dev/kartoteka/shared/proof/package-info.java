/**
 * How the history proves itself: a Merkle tree over the events as they are stored (RFC 9162), heads of it that are signed, and
 * what checks them. Needs nothing but the JDK and a JSON reader, so that it also runs far from the system.
 */
@NullMarked
package dev.kartoteka.shared.proof;

import org.jspecify.annotations.NullMarked;
