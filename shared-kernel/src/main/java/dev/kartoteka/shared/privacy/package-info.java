/** Which fields of events are personal, and whose. */
@NullMarked
package dev.kartoteka.shared.privacy;

import org.jspecify.annotations.NullMarked;
