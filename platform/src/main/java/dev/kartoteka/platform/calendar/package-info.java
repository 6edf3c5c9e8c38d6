/** Recurrence by RFC 5545, as both sides understand it. */
@NullMarked
package dev.kartoteka.platform.calendar;

import org.jspecify.annotations.NullMarked;
