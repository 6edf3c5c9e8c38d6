/**
 * The event store of the standalone mode: a PostgreSQL server that this process starts and stops, and the storage engine on
 * it. What may not change: positions have no gaps and their order is the order of commits, and an append is answered only
 * after it is on disk. Every reader relies on both.
 */
@NullMarked
package dev.kartoteka.standalone.eventstore;

import org.jspecify.annotations.NullMarked;
