/** Messages to clients: what was queued, attempted, sent and parked. */
@NullMarked
package dev.kartoteka.shared.message;

import org.jspecify.annotations.NullMarked;
