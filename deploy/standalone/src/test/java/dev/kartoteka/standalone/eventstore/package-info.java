/** Proofs of the event store's promises, all of them on a real server. */
@NullMarked
package dev.kartoteka.standalone.eventstore;

import org.jspecify.annotations.NullMarked;
