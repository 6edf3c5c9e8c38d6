/** How far each projection is behind the event store, measured against the store and not the projection's own word. */
@NullMarked
package dev.kartoteka.query.progress;

import org.jspecify.annotations.NullMarked;
