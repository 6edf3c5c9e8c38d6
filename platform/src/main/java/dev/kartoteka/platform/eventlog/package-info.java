/** The event store's own rows, for those who must see what is stored and not what it means. */
@NullMarked
package dev.kartoteka.platform.eventlog;

import org.jspecify.annotations.NullMarked;
