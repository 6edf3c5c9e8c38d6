/** What all events have in common, and an event with all that is known about it. */
@NullMarked
package dev.kartoteka.shared.event;

import org.jspecify.annotations.NullMarked;
